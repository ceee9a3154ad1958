/** The kinds of personal data that are looked for. */
export const personalDataKinds = [
  'nhs-number',
  'national-insurance-number',
  'email',
  'telephone',
  'postcode',
  'date-of-birth',
  'name',
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/**
 * How sure the finder is. `certain`: the form or check digit leaves little doubt.
 * `likely`: the form and the words around it agree. `possible`: worth a look.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/**
 * One mark on a text. `start` and `end` are UTF-16 offsets into the text as given
 * (`text.slice(start, end) === found`). `reason` is a sentence for the person who checks.
 */
export type Finding = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly certainty: Certainty;
  readonly reason: string;
};

export function finding(
  text: string,
  kind: PersonalDataKind,
  start: number,
  end: number,
  certainty: Certainty,
  reason: string,
): Finding {
  return { kind, start, end, found: text.slice(start, end), certainty, reason };
}

/** The words just before an offset, in lower case: what tells a date of birth from a date. */
export function wordsBefore(text: string, offset: number, length = 40): string {
  return text.slice(Math.max(0, offset - length), offset).toLowerCase();
}
