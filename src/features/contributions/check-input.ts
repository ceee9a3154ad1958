import { isSafeAddress } from '../../platform/mail/mail.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { number } from '../../ui/words/numbers.ts';
import {
  type ContributionInput,
  LONGEST_NAME,
  LONGEST_TEXT,
  publications,
  speakers,
} from './contribution.ts';
import { contributionFaults } from './contributions.faults.ts';

function textFaults(text: string): readonly Fault[] {
  if (text.trim() === '') return [contributionFaults.textMissing()];
  if (text.length > LONGEST_TEXT) return [contributionFaults.textLong(number(text.length))];
  return [];
}

/** Everything a person has to put right before what they wrote can be taken, in form order. */
export function inputFaults(input: ContributionInput): readonly Fault[] {
  const faults = [...textFaults(input.text)];
  const name = input.organisationName.trim();
  if (!speakers.some((known) => known === input.speaksFor)) {
    faults.push(contributionFaults.speakerMissing());
  }
  if (input.speaksFor === 'organisation') {
    if (name === '') faults.push(contributionFaults.organisationMissing());
    if (name.length > LONGEST_NAME) faults.push(contributionFaults.organisationLong());
  }
  if (!publications.some((known) => known === input.publication)) {
    faults.push(contributionFaults.publicationMissing());
  }
  if (input.email.trim() !== '' && !isSafeAddress(input.email.trim())) {
    faults.push(contributionFaults.emailWrong());
  }
  return faults;
}
