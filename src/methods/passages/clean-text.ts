const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters other than line feed and tab, noncharacters, and the byte order mark. */
const UNWANTED = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}|\uFEFF/gu;
/** Soft hyphens split words for searching; the two overrides can show text in a false order. */
const INVISIBLE = /[\u00AD\u202D\u202E]/g;

/**
 * Text as plans keep it: Unicode NFC, lines ended by `\n`, no null bytes or other control
 * characters. Right-to-left marks, joiners and emoji stay. Linear in the length.
 *
 * @example cleanText('cafe\u0301\r\n\0') // 'café\n'
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(UNWANTED, '')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}
