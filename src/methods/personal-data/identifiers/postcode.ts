import { type Finding, finding, wordsBefore } from '../finding.ts';

const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E ' +
    'EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL ' +
    'LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM ' +
    'SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
// Outward codes A9, A99, AA9, AA99, A9A, AA9A; inward 9AA without C I K M O V (Royal Mail PAF guide).
const form =
  /(?<![\p{L}\p{N}])(([A-Z]{1,2})\d(?:\d|[A-Z])?)([ \u00a0.-]{0,3})([\dO][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
// "w2 4th", "b12 3rd": an ordinal or a length of time, not the end of a postcode.
const ordinal = /^(?:1st|2nd|3rd|[4-9]th|\dhr)$/;
const said = /\b(?:post ?code|live|living|address|home)\b[^.!?]{0,20}$/;

/** Full United Kingdom postcodes, in capitals or not. A district alone ("LS6") is not marked. O(n). */
export function findPostcodes(text: string): Finding[] {
  const found: Finding[] = [];
  for (const m of text.matchAll(form)) {
    const [whole, , area = '', gap = '', inward = ''] = m;
    if (!areas.has(area.toUpperCase())) continue;
    const time = gap !== '' && ordinal.test(inward);
    if (time && !said.test(wordsBefore(text, m.index))) continue;
    found.push(
      finding(
        text,
        'postcode',
        m.index,
        m.index + whole.length,
        'certain',
        'It has the form of a full postcode.',
      ),
    );
  }
  return found;
}
