import type { JSX } from 'preact';
import { faultAt } from '../../../ui/forms/faults.tsx';
import { Radios } from '../../../ui/nhs/radios/radios.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { rules } from '../moderation.ts';
import { moderationWords } from '../moderation.words.ts';
import type { ContributionProps } from './contribution-props.ts';

type ReasonProps = Pick<ContributionProps, 'frame' | 'faults' | 'values'> & {
  readonly start: 'hide' | 'redact';
};

/** Why: a rule, and words of one's own. */
export function ReasonFields({ frame, faults, values, start }: ReasonProps): JSX.Element {
  const words = moderationWords(frame.language);
  const [rule, more] = [`${start}-rule`, `${start}-words`];
  return (
    <>
      <Radios
        name={rule}
        legend={words.why}
        value={values[rule] ?? ''}
        error={faultAt(faults, rule, frame.language)}
        items={rules.map((known) => ({ value: known.rule, label: known.label }))}
      />
      <Textarea
        name={more}
        label={words.whyWords}
        hint={words.whyHint}
        rows={2}
        value={values[more] ?? ''}
        error={faultAt(faults, more, frame.language)}
      />
    </>
  );
}
