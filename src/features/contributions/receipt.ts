import type { Secrets } from '../../platform/secrets/secrets.ts';

/** Crockford's base 32: no I, L, O or U, so that a code survives being read over the telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 26;
/** A prime just below 32²: two check letters catch every wrong letter and every swapped pair. */
const CHECK_MODULUS = 1021;
const GROUP = 4;

function checkLetters(digits: readonly number[]): string {
  const sum = digits.reduce((rest, digit) => (rest * 32 + digit) % CHECK_MODULUS, 0);
  return `${LETTERS[Math.floor(sum / 32)]}${LETTERS[sum % 32]}`;
}

/** 128 bits as 26 letters and 2 to check them, in 7 groups of 4. */
export function writeCode(bytes: Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(bytes.subarray(0, 16)).toString('hex')}`);
  const digits: number[] = [];
  for (let at = 0; at < CODE_LETTERS; at++) {
    digits.unshift(Number(rest & 31n));
    rest >>= 5n;
  }
  const letters = digits.map((digit) => LETTERS[digit]).join('') + checkLetters(digits);
  return letters.match(/.{4}/g)?.join('-') ?? letters;
}

/**
 * What somebody typed, as a code: forgives lower case, spaces, dashes, O for 0, I and L for 1.
 *
 * @returns the code, or null when it has a typing mistake or is not a code at all.
 */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== CODE_LETTERS + 2) return null;
  const digits = [...plain.slice(0, CODE_LETTERS)].map((letter) => LETTERS.indexOf(letter));
  if (digits.includes(-1) || checkLetters(digits) !== plain.slice(CODE_LETTERS)) return null;
  return plain.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? null;
}

/**
 * The receipt code of the form with this key. It is computed, not stored: sending the form again
 * gives the same code, and the database holds only its hash.
 */
export function codeFor(secrets: Secrets, submissionKey: string): string {
  return writeCode(secrets.mac('receipt', submissionKey));
}
