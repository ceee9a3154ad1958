import { type Finding, finding, wordsBefore } from '../finding.ts';

const form = /(?<![\d+])(\d{3})([ \u00a0.-]{0,2})(\d{3})([ \u00a0.-]{0,2})(\d{4})(?!\d)/gu;

/**
 * Whether ten digits carry the right NHS check digit: weights 10 to 2 on the first nine,
 * modulus 11; a result of 11 stands for 0 and 10 never occurs.
 * Source: NHS Data Dictionary, attribute NHS NUMBER.
 *
 * @example hasNhsCheckDigit('9434765919') // true
 */
export function hasNhsCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

/**
 * NHS numbers (also Scotland's CHI, which has the same check digit). Ten digits that fail the
 * check are still marked when the words before say that it is an NHS number: people mistype.
 */
export function findNhsNumbers(text: string): Finding[] {
  const found: Finding[] = [];
  for (const m of text.matchAll(form)) {
    const digits = `${m[1]}${m[3]}${m[5]}`;
    const end = m.index + m[0].length;
    const said = /\b(?:nhs|chi|patient|hospital)\b[^.!?]{0,25}$/.test(wordsBefore(text, m.index));
    const valid = hasNhsCheckDigit(digits);
    const grouped = m[2] !== '' && m[4] !== '';
    // Ten digits from 0 with no grouping are far more often a telephone number.
    if (valid && (grouped || said || !digits.startsWith('0')))
      found.push(
        finding(
          text,
          'nhs-number',
          m.index,
          end,
          'certain',
          'Ten digits with the NHS check digit.',
        ),
      );
    else if (said && /\bnhs|chi\b/.test(wordsBefore(text, m.index)))
      found.push(
        finding(
          text,
          'nhs-number',
          m.index,
          end,
          'likely',
          'Ten digits called an NHS number, though the check digit is wrong.',
        ),
      );
  }
  return found;
}
