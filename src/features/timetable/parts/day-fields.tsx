import type { JSX } from 'preact';
import { faultAt } from '../../../ui/forms/faults.tsx';
import { DateInput } from '../../../ui/nhs/date-input/date-input.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { timetableStaffWords } from '../staff.words.ts';

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  readonly language: Language;
};

/** A day in three boxes that comes back as it was typed. */
export function DayFields({ name, legend, values, faults, language }: Props): JSX.Element {
  return (
    <DateInput
      id={name}
      namePrefix={name}
      legend={legend}
      hint={timetableStaffWords(language).dayHint}
      values={{
        day: values[`${name}[day]`] ?? '',
        month: values[`${name}[month]`] ?? '',
        year: values[`${name}[year]`] ?? '',
      }}
      error={faultAt(faults, name, language)}
    />
  );
}
