import { type Finding, finding } from '../finding.ts';

// The practical form of an address, not the whole of RFC 5322: local part, @, dotted domain.
const plain =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
// People also write an address so that robots cannot read it: "jo at example dot org".
const spelledOut =
  /[a-z0-9][a-z0-9._-]{1,40}\s?(?:\(at\)|\[at\]|\sat\s)\s?[a-z0-9-]{2,40}(?:\s?(?:\(dot\)|\[dot\]|\sdot\s|\.)\s?(?:[a-z]{2,12})){1,3}\b/giu;

/** E-mail addresses, also written out with "at" and "dot". O(n). */
export function findEmails(text: string): Finding[] {
  const found: Finding[] = [];
  if (text.includes('@'))
    for (const m of text.matchAll(plain))
      found.push(
        finding(
          text,
          'email',
          m.index,
          m.index + m[0].length,
          'certain',
          'It is an e-mail address.',
        ),
      );
  if (/\bdot\b|\(at\)|\[at\]/i.test(text))
    for (const m of text.matchAll(spelledOut))
      if (/dot|\(at\)|\[at\]/i.test(m[0]))
        found.push(
          finding(
            text,
            'email',
            m.index,
            m.index + m[0].length,
            'likely',
            'It reads as an e-mail address spelled out.',
          ),
        );
  return found;
}
