import { type Finding, type PersonalDataKind, personalDataKinds } from './finding.ts';
import { findDatesOfBirth } from './identifiers/date-of-birth.ts';
import { findEmails } from './identifiers/email.ts';
import { findNationalInsuranceNumbers } from './identifiers/national-insurance.ts';
import { findNhsNumbers } from './identifiers/nhs-number.ts';
import { findPostcodes } from './identifiers/postcode.ts';
import { findTelephones } from './identifiers/telephone.ts';
import { findNames } from './names/find-names.ts';

export type FindOptions = {
  /** Look for these kinds only; all when absent. */
  readonly kinds?: readonly PersonalDataKind[];
  /** The last year of birth taken for one without any word that says so; 2006 when absent. */
  readonly bornUpTo?: number;
  /** Names that are public here (the mayor, a hospital's name) and need no mark; any case. */
  readonly publicNames?: readonly string[];
};

/**
 * Marks what may be personal data in a text, in order and without overlaps. It never changes the
 * text and it is no promise: a person looks before anything is published.
 *
 * Where two marks overlap the surer one stays, then the longer one. O(n) in the text's length for
 * bounded identifiers.
 *
 * @example findPersonalData('Ring Mrs Okafor on 0113 496 0999')
 *   // [{ kind: 'name', found: 'Mrs Okafor', … }, { kind: 'telephone', found: '0113 496 0999', … }]
 */
export function findPersonalData(text: string, options: FindOptions = {}): Finding[] {
  const wanted = new Set<PersonalDataKind>(options.kinds ?? personalDataKinds);
  const all = [
    ...findEmails(text),
    ...findNhsNumbers(text),
    ...findNationalInsuranceNumbers(text),
    ...findTelephones(text),
    ...findPostcodes(text),
    ...findDatesOfBirth(text, options.bornUpTo),
    ...findNames(text, options.publicNames ?? []),
  ].filter((f) => wanted.has(f.kind));
  return withoutOverlaps(all);
}

const rank = { certain: 0, likely: 1, possible: 2 } as const;

function withoutOverlaps(all: readonly Finding[]): Finding[] {
  const order = [...all].sort(
    (a, b) =>
      rank[a.certainty] - rank[b.certainty] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      personalDataKinds.indexOf(a.kind) - personalDataKinds.indexOf(b.kind),
  );
  const kept = new Map<number, Finding>();
  // Marks are short, so a coarse grid of offsets finds the neighbours without comparing all pairs.
  const taken = new Uint8Array(all.reduce((most, f) => Math.max(most, f.end), 0));
  for (const f of order) {
    if (taken.subarray(f.start, f.end).includes(1)) continue;
    taken.fill(1, f.start, f.end);
    kept.set(f.start, f);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}
