const BULLET =
  /^[\u2022\u25CF\u25AA\u25A0\u25E6\u2023\u2043\u2219\u00B7\uF0B7\uF0A7\uF02D\u27A2\u2713*\-\u2013]\s+/;
const NUMBER = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i;

/** A list mark at the start of a line, and the words after it; null where there is none. */
export function listMark(line: string): { ordered: boolean; rest: string; mark: string } | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null)
    return { ordered: false, mark: bullet[0], rest: line.slice(bullet[0].length) };
  const number = NUMBER.exec(line);
  // "I. Smith" and "a. the" are rarely told apart: a lone capital is taken for an initial.
  if (number === null || /^[A-Z][.]\s/.test(line)) return null;
  return { ordered: true, mark: number[0], rest: line.slice(number[0].length) };
}
