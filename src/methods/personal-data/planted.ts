// Made-up identifiers in the forms people write them, planted into comments to measure recall.
// For tests and the benchmark; everything is drawn from a seed.

import type { PersonalDataKind } from './finding.ts';
import { hasNhsCheckDigit } from './identifiers/nhs-number.ts';

export type Planted = { readonly text: string; readonly start: number; readonly end: number };
export type Draw = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same draws everywhere. */
export function draws(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T extends string>(draw: Draw, list: readonly T[], fallback: T): T =>
  list[Math.floor(draw() * list.length)] ?? fallback;
const words = (line: string) => line.split(' ');
/** Fills `#` with a digit and `@` with a letter used at the end of postcodes. */
const fill = (draw: Draw, form: string): string =>
  form
    .replace(/#/g, () => String(Math.floor(draw() * 10)))
    .replace(/@/g, () => pick(draw, [...'ABDEFGHJLNPQRSTUWXYZ'], 'A'));

const months = words(
  'January February March April May June July August September October November December Jan Feb Aug Sept',
);
const firsts = words(
  'Janet Mohammed Agata Priyanka Gurpreet Temitope Rhys Niamh Jun Kwabena Zainab Andrei Derek Maureen Bilal Ellie Sipho Marek Halima Idris Meera Faith Grace Rose Mark Olena Jolanta Chinedu Aylin Hodan Callum Jean-Luc Leticia Beverley',
);
const lasts = words(
  "Atkinson Desai O'Brien Nowak Gill Okonkwo Pritchard Khatun MacLeod Thornton Boateng Ionescu Malik Tran Black Shaw-Jones White Balogun Rahman Hall Long Zhang Moreno Ozturk Osman Nwachukwu Charles Wetherby Rajan Georgiou Mansour Fairweather",
);

const makers: Record<PersonalDataKind, (draw: Draw) => string> = {
  'nhs-number': (draw) => {
    for (;;) {
      const digits = fill(draw, `${pick(draw, ['4', '6', '7'], '4')}#########`);
      if (!hasNhsCheckDigit(digits)) continue;
      const gap = pick(draw, ['', ' ', '-'], '');
      return `${digits.slice(0, 3)}${gap}${digits.slice(3, 6)}${gap}${digits.slice(6)}`;
    }
  },
  'national-insurance-number': (draw) =>
    fill(
      draw,
      pick(draw, ['QQ ## ## ## C', 'QQ######A', 'QQ ###### B', 'qq ## ## ## d'], ''),
    ).replace(/QQ/i, pick(draw, ['AB', 'JG', 'pw', 'SC', 'NA', 'YH'], 'AB')),
  email: (draw) =>
    `${pick(draw, ['jo.bloggs', 'sarah_k', 'mo1987', 't.o-neill', 'PATEL.R'], 'jo')}@${pick(draw, ['example.com', 'example.nhs.uk', 'mail.example.org'], 'example.com')}`,
  telephone: (draw) =>
    fill(
      draw,
      pick(
        draw,
        [
          '07### ######',
          '07#########',
          '+44 7### ######',
          '0113 ### ####',
          '(0113) ### ####',
          '01522 ######',
          '020 7### ####',
          '07###-###-###',
          '+44(0)20 7### ####',
          '00447#########',
          '0161.###.####',
        ],
        '',
      ),
    ),
  postcode: (draw) => {
    const area = pick(
      draw,
      ['LS', 'M', 'SW', 'NE', 'DE', 'LN', 'PR', 'BD', 'S', 'NG', 'CB', 'W', 'N', 'B'],
      'LS',
    );
    const code = fill(
      draw,
      `${area}${pick(draw, ['1', '7', '12', '6'], '1')}${pick(draw, ['', ' '], ' ')}#@@`,
    );
    return draw() < 0.3 ? code.toLowerCase() : code;
  },
  'date-of-birth': (draw) => {
    const day = String(1 + Math.floor(draw() * 28));
    const year = String(1930 + Math.floor(draw() * 70));
    const month = String(1 + Math.floor(draw() * 12));
    const named = pick(draw, months, 'May');
    return pick(
      draw,
      [
        `${day}/${month}/${year}`,
        `${day} ${named} ${year}`,
        `${day}-${month}-${year}`,
        `${day}.${month}.${year}`,
        `${named} ${day}, ${year}`,
        `${day}th of ${named} ${year}`,
      ],
      day,
    );
  },
  name: (draw) => {
    const first = pick(draw, firsts, 'Janet');
    const last = pick(draw, lasts, 'Atkinson');
    return pick(
      draw,
      [
        `${first} ${last}`,
        `Dr ${last}`,
        `Mrs ${last}`,
        `Mr ${first} ${last}`,
        `${first} E. ${last}`,
        `Ms. ${last}`,
      ],
      '',
    );
  },
};

const frames: Record<PersonalDataKind, readonly string[]> = {
  'nhs-number': [
    'My NHS number is X.',
    'NHS no: X',
    '(X) is my number.',
    'I gave them X and waited.',
  ],
  'national-insurance-number': ['My NI number is X.', 'National insurance X', 'I sent X twice.'],
  email: ['Email me at X.', 'X is my address.', 'Write to X, thanks.'],
  telephone: ['Ring me on X.', 'My number is X', 'Contact: X please.'],
  postcode: ['I live at X and wait.', 'Our surgery is near X.', 'Postcode X'],
  'date-of-birth': ['DOB X', 'I was born on X.', 'Date of birth: X', '(X)'],
  name: [
    'I was seen by X on the ward.',
    'My name is X.',
    'X was very kind.',
    'Thanks to X, who helped.',
    'My neighbour X agrees.',
  ],
};

/** Plants one identifier in a sentence, before or after a comment. */
export function plant(kind: PersonalDataKind, comment: string, draw: Draw): Planted {
  const value = makers[kind](draw);
  const sentence = pick(draw, frames[kind], 'X').replace('X', () => value);
  const text = draw() < 0.5 ? `${comment} ${sentence}` : `${sentence} ${comment}`;
  const start = text.indexOf(value);
  return { text, start, end: start + value.length };
}
