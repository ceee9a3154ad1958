import type { Run } from './runs.ts';

const BLANK_OR_PUNCTUATION = /^[\s\p{P}\p{S}]$/u;

function isWord(char: string | undefined): boolean {
  return char !== undefined && char !== '' && !BLANK_OR_PUNCTUATION.test(char);
}

function entity(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** Plain text with every character escaped that Markdown would read as markup. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&');
}

/**
 * Emphasis opens or closes only beside a space or punctuation (CommonMark 0.31, section 6.2), so a
 * letter that touches a mark from outside is written as its number: `**(a)**&#98;`.
 */
type Edge = { before: boolean; after: boolean };

function writeText(text: string, edge: Edge): string {
  const chars = [...text];
  const first = chars[0] ?? '';
  const last = chars.at(-1) ?? '';
  const numberFirst = (edge.before && isWord(first)) || /^\p{M}/u.test(first);
  const numberLast = edge.after && isWord(last) && (chars.length > 1 || !numberFirst);
  const middle = chars.slice(numberFirst ? 1 : 0, numberLast ? -1 : undefined).join('');
  return `${numberFirst ? entity(first) : ''}${escapeText(middle)}${numberLast ? entity(last) : ''}`;
}

type Style = 'strong' | 'em';
const MARK: Readonly<Record<Style, string>> = { strong: '**', em: '_' };

/** Cut a list where `key` changes. */
function groupBy<T>(items: readonly T[], key: (item: T) => unknown): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function writeStyle(runs: readonly Run[], style: Style, edge: Edge): string {
  const groups = groupBy(runs, (run) => (run.text === '\n' ? null : run[style]));
  return groups
    .map((group, index) => {
      const marked = group[0]?.[style] === true;
      const touches = (other: Run[] | undefined, outer: boolean) =>
        other === undefined ? outer : !marked && other[0]?.[style] === true;
      const inner = {
        before: !marked && touches(groups[index - 1], edge.before),
        after: !marked && touches(groups[index + 1], edge.after),
      };
      const last = group.length - 1;
      const text =
        style === 'strong'
          ? writeStyle(group, 'em', inner)
          : group
              .map((run, at) =>
                writeRun(run, {
                  before: inner.before && at === 0,
                  after: inner.after && at === last,
                }),
              )
              .join('');
      return marked ? `${MARK[style]}${text}${MARK[style]}` : text;
    })
    .join('');
}

function writeRun(run: Run, edge: Edge): string {
  return run.text === '\n' ? '<br>' : writeText(run.text, edge);
}

/** Canonical runs as canonical inline Markdown on one line. Linear in the length. */
export function writeRuns(runs: readonly Run[]): string {
  const links = groupBy(runs, (run) => run.href);
  const none = { before: false, after: false };
  return links
    .map((group, index) => {
      const href = group[0]?.href ?? null;
      const text = writeStyle(group, 'strong', none);
      if (href !== null) return `[${text}](${href.replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')})`;
      // `!` before a link would make it a picture.
      return index < links.length - 1 && text.endsWith('!') ? `${text.slice(0, -1)}\\!` : text;
    })
    .join('');
}
