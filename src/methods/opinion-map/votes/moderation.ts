import { forEachCsvRow } from './csv-rows.ts';
import { type Reading, refuse } from './reading.ts';
import { shown } from './vote-value.ts';

/** Statements that moderators rejected, and statements about the participant ("meta"). */
export type Moderation = {
  readonly rejected: ReadonlySet<string>;
  readonly meta: ReadonlySet<string>;
};

export const unmoderated: Moderation = { rejected: new Set(), meta: new Set() };

/**
 * Reads Polis's `comments.csv`: `moderated` is 1 accepted, 0 not moderated yet, −1 rejected; where a
 * column `is-meta`, `is_meta` or `meta` is there, true or 1 marks a statement about the participant.
 */
export function readModeration(text: string): Reading<Moderation> {
  const rejected = new Set<string>();
  const meta = new Set<string>();
  const at = { id: -2, moderated: -1, meta: -1 };
  let problem: string | undefined;
  forEachCsvRow(text, (fields, line) => {
    if (at.id === -2) {
      at.id = fields.indexOf('comment-id');
      at.moderated = fields.indexOf('moderated');
      at.meta = fields.findIndex((name) => ['is-meta', 'is_meta', 'meta'].includes(name));
      if (at.id === -1 || at.moderated === -1)
        problem = 'The comments file lacks the column “comment-id” or “moderated”.';
      return problem === undefined;
    }
    const id = fields[at.id] ?? '';
    const moderated = (fields[at.moderated] ?? '').trim();
    if (!['1', '0', '-1', ''].includes(moderated))
      problem = `Line ${line} of the comments file: ${shown(moderated)} under “moderated” is not 1, 0 or -1.`;
    if (moderated === '-1') rejected.add(id);
    if (at.meta >= 0 && ['true', 't', '1'].includes((fields[at.meta] ?? '').toLowerCase()))
      meta.add(id);
    return problem === undefined;
  });
  if (at.id === -2) problem = 'The comments file is empty.';
  return problem === undefined ? { ok: true, value: { rejected, meta } } : refuse(problem);
}
