import { atPublication } from '../../src/app.ts';
import { publicActor, systemActor } from '../../src/features/accounts/index.ts';
import { submit } from '../../src/features/contributions/index.ts';
import { addPlace } from '../../src/features/places/index.ts';
import {
  createPlan,
  draftById,
  publishVersion,
  saveDraft,
} from '../../src/features/plans/index.ts';
import type { Block } from '../../src/methods/passages/index.ts';
import type { Context } from '../../src/platform/context.ts';
import { shortId } from '../../src/platform/ids.ts';
import type { Outcome } from '../../src/ui/words/fault.ts';

export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.faults.map((fault) => fault.en).join('; '));
}

const WORDS =
  'people care near home bus nurse doctor village hospital month plan money waiting school carers help early open evening winter'.split(
    ' ',
  );

/** Sentences that do not repeat, the same at every run, about as long as those of real plans. */
function sentence(number: number, words: number): string {
  const chosen = Array.from({ length: words }, (_, at) => {
    const mixed = Math.imul(number * 31 + at * 7 + 1, 2654435761) >>> 0;
    return WORDS[mixed % WORDS.length];
  });
  return `Passage ${number}: ${chosen.join(' ')}.`;
}

function blocks(passages: number): readonly Block[] {
  return Array.from({ length: passages }, (_, at): Block => {
    if (at % 12 === 0) return { kind: 'heading', level: at === 0 ? 1 : 2, source: sentence(at, 4) };
    if (at % 12 > 8) return { kind: 'item', ordered: false, depth: 1, source: sentence(at, 14) };
    return { kind: 'paragraph', source: sentence(at, 32) };
  });
}

/** People who send at the same moment while the plan is filled. */
const AT_ONCE = 25;

export type LargePlan = {
  readonly slug: string;
  readonly planId: string;
  readonly placeId: string;
  readonly versionId: string;
  readonly passageIds: readonly string[];
};

/** A published plan with this many passages and contributions, made through the commands. */
export async function largePlan(
  context: Context,
  size: { readonly passages: number; readonly contributions: number },
): Promise<LargePlan> {
  const { placeId } = must(
    await addPlace(context, systemActor, {
      name: 'A place to measure',
      kind: 'borough',
      placeSet: 'Benchmark',
      summary: 'Made for a measurement.',
      fictional: true,
      organisations: [],
      posts: [],
    }),
  );
  const { planId } = must(
    await createPlan(context, systemActor, { placeId, title: 'A plan to measure' }),
  );
  const passages = blocks(size.passages).map((block) => ({ block, stage: null }));
  const { revision } = must(
    await saveDraft(context, systemActor, { planId, revision: 0, passages }),
  );
  const { versionId } = must(
    await publishVersion(context, systemActor, atPublication, {
      planId,
      revision,
      summary: 'The first version, made for a measurement.',
      commentsCloseOn: null,
    }),
  );
  const draft = await draftById(context.database.private, systemActor, planId);
  const passageIds = draft?.passages.map((passage) => passage.id) ?? [];
  const target = { placeId, planId, versionId };
  const say = (at: number) =>
    submit(context, publicActor, {
      target: { ...target, passageId: passageIds[(at * 7) % passageIds.length] ?? null },
      quote: null,
      text: sentence(at, 20),
      speaksFor: 'self',
      organisationName: '',
      publication: 'in-full',
      email: '',
      key: shortId(24),
    });
  for (let at = 0; at < size.contributions; at += AT_ONCE) {
    const group = Array.from({ length: Math.min(AT_ONCE, size.contributions - at) }, (_, n) =>
      say(at + n),
    );
    for (const outcome of await Promise.all(group)) must(outcome);
  }
  return { slug: draft?.slug ?? '', ...target, passageIds };
}
