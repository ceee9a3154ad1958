import { type Finding, finding, wordsBefore } from '../finding.ts';

const gap = '[ \\u00a0./()-]{0,3}';
// National numbers start 01, 02, 03, 05, 07, 08 or 09 and have ten or eleven digits with the 0
// (Ofcom, National Telephone Numbering Plan).
const british = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?:\\+|00)${gap}44${gap}(?:0${gap})?|\\(?0(?=${gap}[1235789]))(?:${gap}\\d){9,10}(?!\\d)`,
  'gu',
);
const foreign = /(?<![\p{L}\p{N}])\+(?!44)[1-9]\d{0,2}(?:[ \u00a0.()-]{0,2}\d){7,12}(?!\d)/gu;
const local = /(?<![\p{L}\p{N}£+-])\d{3,5}[ -]?\d{3,6}(?![\p{L}\p{N}%])/gu;
const said = /\b(?:tel|telephone|phone|mobile|mob|ring|call|text|whatsapp|fax)\b[^.!?\d]{0,20}$/;

/** Telephone numbers: British, international with a +, and short ones where the words say so. O(n). */
export function findTelephones(text: string): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, whole: string, certainty: Finding['certainty'], reason: string) => {
    const lead = whole.length - whole.trimStart().length;
    found.push(finding(text, 'telephone', start + lead, start + whole.length, certainty, reason));
  };
  for (const m of text.matchAll(british))
    add(m.index, m[0], 'certain', 'It has the form of a British telephone number.');
  for (const m of text.matchAll(foreign))
    add(m.index, m[0], 'likely', 'It has the form of an international telephone number.');
  for (const m of text.matchAll(local)) {
    const digits = m[0].replace(/\D/g, '').length;
    if (digits < 6 || digits > 10 || !said.test(wordsBefore(text, m.index))) continue;
    add(m.index, m[0], 'likely', 'The words before it speak of a telephone.');
  }
  return found;
}
