import { endOfName, followedByPlace } from './name-in-context.ts';
import {
  clearFamilyNames,
  commonWords,
  everydayGivenNames,
  givenNamesThatAreWords,
  isFamilyName,
  isGivenName,
  placeWords,
  widerGivenNames,
} from './name-lists.ts';
import type { NameSpan } from './name-span.ts';
import { follows, type Token } from './tokens.ts';

const saint = new Set(['st', 'saint', 'ss']);
const placeBefore = new Set('on in to at the from near'.split(' '));
// Family names that seldom follow a given name as plain words, even in small letters.
const plainWordsAsNames = new Set(
  'brown green white wood hill cook baker hall turner walker palmer fox cooper parker carter mason harper'.split(
    ' ',
  ),
);
// What people do: after these, a rarer given name that opens a sentence is a name.
const deeds = new Set(
  (
    'was is has had helped drove explained listened treated looked told said rang came took gave made did ' +
    'always also really went kept showed saw spoke answered and who'
  ).split(' '),
);
const lastPart = (folded: string): string => folded.split('-').at(-1) ?? '';

/** "Agnieszka Kowalska", "JOHN SMITH", "john smith", "J. Okafor". */
export function pairedName(all: readonly Token[], i: number): NameSpan | undefined {
  const first = all[i];
  const second = all[i + 1];
  if (!first || !second || saint.has(all[i - 1]?.folded ?? '')) return undefined;
  const likely = (to: number, reason: string): NameSpan | undefined =>
    followedByPlace(all, to) ? undefined : { from: i, to, certainty: 'likely', reason };

  if (first.capital && first.written.length === 1 && /^(?:\. ?| )$/.test(second.gap)) {
    const last = initialsEnd(all, i);
    const family = all[last];
    const plain = first.written === 'I' || first.written === 'A';
    if (
      family?.capital &&
      !family.shouted &&
      clearFamilyNames.has(family.folded) &&
      !(plain && last === i + 1)
    )
      return likely(last + 1, 'Initials and a family name.');
    return undefined;
  }
  const given = isGivenName(first.folded) || isGivenName(first.folded.split('-')[0] ?? '');
  const wordy = givenNamesThatAreWords.has(first.folded) || commonWords.has(first.folded);
  const middle = /^\p{Lu}$/u.test(second.written) && follows(second);
  const surname = middle ? all[i + 2] : second;
  const surnameFollows = middle
    ? surname !== undefined && /^\.? $/.test(surname.gap)
    : follows(surname);
  if (!surname || !surnameFollows) return undefined;
  const family = isFamilyName(surname.folded) || isFamilyName(lastPart(surname.folded));
  const to = i + (middle ? 3 : 2);

  if (first.capital && surname.capital) {
    if (first.shouted !== surname.shouted && first.written.length > 2) return undefined;
    if (placeWords.has(first.folded)) return undefined;
    // "Margaret Ward was kind", but not "on Margaret Ward" nor "Cherry Ward".
    const personal =
      given && !wordy && family && (middle || !placeBefore.has(all[i - 1]?.folded ?? ''));
    if (placeWords.has(surname.folded) && !personal) return undefined;
    const clear = clearFamilyNames.has(lastPart(surname.folded));
    const unheard = surname.written.length > 2 && !commonWords.has(surname.folded);
    if (first.shouted) {
      const sure = given && !wordy && family && !commonWords.has(surname.folded);
      return sure ? likely(to, 'A given name and a family name.') : undefined;
    }
    const known =
      (given && !wordy && (family || !commonWords.has(surname.folded))) ||
      (given && wordy && unheard && !commonWords.has(first.folded)) ||
      (given && clear && commonWords.has(first.folded)) ||
      (!given && clear && !commonWords.has(first.folded) && first.written.length > 2);
    if (known) return likely(Math.max(to, endOfName(all, i)), 'A given name and a family name.');
    return undefined;
  }
  const bare = !first.capital && !surname.capital && !middle;
  const said = clearFamilyNames.has(surname.folded) || plainWordsAsNames.has(surname.folded);
  if (bare && everydayGivenNames.has(first.folded) && said)
    return likely(to, 'A given name and a family name, in small letters.');
  return undefined;
}

function initialsEnd(all: readonly Token[], i: number): number {
  let k = i + 1;
  while (k < i + 3 && all[k]?.capital && all[k]?.written.length === 1) k++;
  return k;
}

/** "Sarah was kind": an everyday given name on its own. */
export function nameAlone(all: readonly Token[], i: number): NameSpan | undefined {
  const token = all[i];
  if (!token?.capital || token.shouted || saint.has(all[i - 1]?.folded ?? '')) return undefined;
  const acts = deeds.has(all[i + 1]?.folded ?? '');
  const wider =
    widerGivenNames.has(token.folded) && (!token.opens || acts) && token.written.length > 4;
  const first = token.folded.split('-')[0] ?? '';
  const double = first !== token.folded && everydayGivenNames.has(first);
  if (!everydayGivenNames.has(token.folded) && !wider && !double) return undefined;
  if (followedByPlace(all, i + 1) || placeOf(all, i)) return undefined;
  return {
    from: i,
    to: i + 1,
    certainty: 'possible',
    reason: 'It is an everyday given name.',
  };
}

/** Part of a longer place name: "Florence Nightingale Ward", "University of St Andrews". */
function placeOf(all: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(i + 4, all.length); k++) {
    const token = all[k];
    if (!follows(token) || !token.capital) return false;
    if (placeWords.has(token.folded)) return true;
  }
  return false;
}
