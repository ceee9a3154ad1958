import { type Finding, finding, wordsBefore } from '../finding.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = "(?:(?:18|19|20)\\d{2}|'?\\d{2})";
const forms = [
  `(?<![\\d/.-])${day} ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?<y>${year})(?![\\d/-])`,
  `(?<![\\d/.-])${day} (?:0?[1-9]|1[0-2]) (?<y>(?:18|19|20)\\d{2})(?![\\d/-])`,
  `(?<![\\d/.-])(?<y>(?:18|19|20)\\d{2})[/.-](?:0[1-9]|1[0-2])[/.-](?:0[1-9]|[12]\\d|3[01])(?![\\d/-])`,
  `(?<![\\d/.-])${day}(?:st|nd|rd|th)?[ -](?:of )?(?:${months})\\.?,?[ -](?<y>${year})(?!\\d)`,
  `(?<![\\p{L}])(?:${months})\\.? ${day}(?:st|nd|rd|th)?,? (?<y>${year})(?!\\d)`,
].map((source) => new RegExp(source, 'giu'));
const said = /(?:\bborn\b|\bd\.? ?o\.? ?b\b|date of birth|birth ?day|birth ?date)[^.!?\d]{0,30}$/;

/** A whole date up to this year is taken for a date of birth even where nothing says so. */
export const defaultBornUpTo = 2006;

/**
 * Dates of birth: any whole date after "born", "DOB" or the like, and any whole date with a
 * year from 1880 to `bornUpTo` (a two-digit year from 30 to 99 is one). A recent date alone is a visit, not a birth.
 */
export function findDatesOfBirth(text: string, bornUpTo = defaultBornUpTo): Finding[] {
  const found: Finding[] = [];
  for (const form of forms) {
    for (const m of text.matchAll(form)) {
      const written = m.groups?.['y'] ?? '';
      const value = Number(written);
      const told = said.test(wordsBefore(text, m.index));
      // "54" alone can only be 1954; "19" is far more often the year of a visit.
      const full = /^\d\d$/.test(written) && value >= 30 ? 1900 + value : value;
      const old = full >= 1880 && full <= bornUpTo;
      if (!told && !old) continue;
      found.push(
        finding(
          text,
          'date-of-birth',
          m.index,
          m.index + m[0].length,
          told ? 'certain' : 'possible',
          told ? 'The words before it speak of a birth.' : 'A whole date long ago.',
        ),
      );
    }
  }
  return found;
}
