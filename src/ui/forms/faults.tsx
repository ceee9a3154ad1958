import type { JSX } from 'preact';
import { ErrorSummary } from '../nhs/error-summary/error-summary.tsx';
import type { Language } from '../words/catalogue.ts';
import { type Fault, say } from '../words/fault.ts';

export type FaultsProps = { readonly faults: readonly Fault[]; readonly language: Language };

const heading: Readonly<Record<Language, string>> = {
  en: 'There is a problem',
  cy: 'Mae yna broblem',
};

/** Everything that is wrong with what was sent, each line leading to its field. */
export function FaultSummary({ faults, language }: FaultsProps): JSX.Element | null {
  if (faults.length === 0) return null;
  const errors = faults.map((fault) => ({
    text: say(fault, language),
    href: fault.field === undefined ? undefined : `#${fault.field}`,
  }));
  return <ErrorSummary heading={heading[language]} errors={errors} />;
}

/** The message to show beside one field, if that field is at fault. */
export function faultAt(
  faults: readonly Fault[],
  field: string,
  language: Language,
): string | undefined {
  const fault = faults.find((candidate) => candidate.field === field);
  return fault ? say(fault, language) : undefined;
}
