import { commonWords, isFamilyName, isGivenName, placeWords } from './name-lists.ts';
import type { NameSpan } from './name-span.ts';
import { follows, type Token } from './tokens.ts';

// After these, a capitalised word is a name. "Miss" and "Sir" are here too: as a verb or an address
// they are hardly ever followed by a capital.
const titles = new Set(
  'mr mrs ms mx miss dr prof professor sir dame rev revd reverend cllr councillor rabbi imam mme'.split(
    ' ',
  ),
);
// After these in capitals, a capitalised word is a name unless it is part of the job's title.
const staff = new Set('nurse sister matron doctor midwife'.split(' '));
const jobWords = new Set(
  (
    'practitioner practitioners specialist specialists prescriber associate assistant assistants call ' +
    'line led station staff bank midwife midwives sonographer consultant educator clinic'
  ).split(' '),
);
// After these, a capitalised word is a name only if the lists know it.
const roles = new Set(
  (
    'nurse sister matron doctor midwife consultant physio physiotherapist paramedic carer therapist ' +
    'pharmacist receptionist driver surgeon dentist registrar manager counsellor psychologist ' +
    'psychiatrist lady lord father brother uncle aunt auntie nan nanny grandad cousin son daughter ' +
    'wife husband partner mum dad friend neighbour colleague'
  ).split(' '),
);
const particles = new Set(
  'van von de der den di da la le al el bin ibn bint ap ferch o st mac'.split(' '),
);

const couldBeName = (token: Token | undefined): boolean =>
  token?.capital === true &&
  (!commonWords.has(token.folded) || isFamilyName(token.folded)) &&
  !placeWords.has(token.folded);

/** Where a run of name-like words that starts at `from` ends: at most four words. */
export function endOfName(all: readonly Token[], from: number): number {
  let to = from;
  while (to < all.length && to - from < 4) {
    const token = all[to];
    if (!token) break;
    const joined =
      to === from ||
      /^[ \u00a0]{1,2}$/.test(token.gap) ||
      (/^\.? ?$/.test(token.gap) && initial(all[to - 1]));
    if (!joined) break;
    // "Ward" and "Hall" are family names after a title or a given name.
    const surname = to > from && to < from + 3 && isFamilyName(token.folded) && token.capital;
    const middle = initial(token) && /^\.? $/.test(all[to + 1]?.gap ?? '');
    if (
      (couldBeName(token) || surname || middle) &&
      !(token.opens && to > from && !initial(all[to - 1]))
    )
      to++;
    else if (particles.has(token.folded) && couldBeName(all[to + 1])) to++;
    else break;
  }
  return to;
}

const initial = (token: Token | undefined): boolean =>
  token?.capital === true && token.written.length === 1;

/** "Dr Okafor", "mrs patel", "Nurse Jackie". */
export function titled(all: readonly Token[], i: number): NameSpan | undefined {
  const title = all[i];
  const next = all[i + 1];
  if (!title || !next || !/^(?:\.? {1,2}|\.)$/.test(next.gap)) return undefined;
  const reason = `It follows "${title.written}".`;
  const known = isGivenName(next.folded) || isFamilyName(next.folded);
  if (titles.has(title.folded)) {
    if (
      next.capital &&
      next.written.length > 1 &&
      (couldBeName(next) || isFamilyName(next.folded)) &&
      !(next.shouted && !known && !title.shouted)
    ) {
      const to = Math.max(i + 2, endOfName(all, i + 1));
      if (!followedByPlace(all, to)) return { from: i, to, certainty: 'likely', reason };
      return undefined;
    }
    if (initial(next)) {
      const to = endOfName(all, i + 1);
      if (to > i + 2) return { from: i, to, certainty: 'likely', reason };
    }
    if (known && !next.capital && !commonWords.has(next.folded) && title.folded !== 'miss') {
      const third = all[i + 2];
      const to =
        follows(third) && isFamilyName(third.folded) && !commonWords.has(third.folded)
          ? i + 3
          : i + 2;
      return { from: i, to, certainty: 'likely', reason };
    }
    return undefined;
  }
  const employed =
    staff.has(title.folded) &&
    title.capital &&
    !title.shouted &&
    !next.shouted &&
    next.written.length > 2 &&
    !jobWords.has(next.folded);
  const reliable = known || employed;
  if (roles.has(title.folded) && follows(next) && next.capital && reliable && couldBeName(next)) {
    const to = Math.max(i + 2, endOfName(all, i + 1));
    if (!followedByPlace(all, to)) return { from: i + 1, to, certainty: 'likely', reason };
  }
  return undefined;
}

/** "St Thomas Ward", "Bailey House": a place, not a person. */
export function followedByPlace(all: readonly Token[], to: number): boolean {
  const after = all[to];
  return (
    follows(after) && placeWords.has(after.folded) && (after.capital || after.folded.length > 5)
  );
}

const openings: readonly (readonly string[])[] = [
  ['my', 'name', 'is'],
  ['name', 'is'],
  ['names'],
  ["name's"],
  ['name'],
  ['called'],
  ['named'],
  ['i', 'am'],
  ["i'm"],
  ['this', 'is'],
  ['signed'],
  ['signed', 'by'],
  ['regards'],
  ['sincerely'],
  ['faithfully'],
  ['thanks'],
  ['wishes'],
];
const strong = new Set(['my name is', "name's", 'name']);

/** "My name is …", "Name: …", "called …", "Kind regards, …". */
export function introduced(all: readonly Token[], i: number): NameSpan | undefined {
  for (const words of openings) {
    if (!words.every((word, k) => all[i + k]?.folded === word)) continue;
    const from = i + words.length;
    const next = all[from];
    if (!next || next.gap.length > 4 || /[[(<{]/.test(next.gap)) continue;
    const phrase = words.join(' ');
    const reason = `It follows "${phrase}".`;
    const known = isGivenName(next.folded);
    const labelled = phrase !== 'name' || /^ ?[:=-] ?$/.test(next.gap);
    if (strong.has(phrase) && labelled && couldBeName(next) && next.written.length > 1) {
      const to = endOfName(all, from);
      if (to > from && !followedByPlace(all, to)) return { from, to, certainty: 'likely', reason };
    }
    if (phrase === 'my name is' && !next.capital && !commonWords.has(next.folded)) {
      const second = all[from + 1];
      const to =
        follows(second) && isFamilyName(second.folded) && !commonWords.has(second.folded)
          ? from + 2
          : from + 1;
      return { from, to, certainty: 'likely', reason };
    }
    if (known && next.capital && couldBeName(next)) {
      const to = endOfName(all, from);
      if (to > from && !followedByPlace(all, to)) return { from, to, certainty: 'likely', reason };
    }
  }
  return undefined;
}
