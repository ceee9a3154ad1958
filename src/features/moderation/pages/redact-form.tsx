import type { JSX } from 'preact';
import { findPersonalData } from '../../../methods/personal-data/index.ts';
import { faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Checkboxes } from '../../../ui/nhs/checkboxes/checkboxes.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import { spansOf } from '../../contributions/index.ts';
import { moderationWords } from '../moderation.words.ts';
import { joined, spanValue } from '../redaction.ts';
import type { ContributionProps } from './contribution-props.ts';
import { ReasonFields } from './reason-fields.tsx';

/**
 * What may be taken out: what is out now (ticked), and what the finder of personal data suggests
 * (not ticked, because a person decides). Exact words can be typed besides.
 */
export function RedactForm(props: ContributionProps): JSX.Element {
  const { frame, said, faults, values } = props;
  const words = moderationWords(frame.language);
  const { text } = said.row;
  const out = joined(text, spansOf(said.row.redactions));
  const suggested = findPersonalData(text).filter(
    ({ start, end }) => !out.some(([from, to]) => from <= start && end <= to),
  );
  const ticked = props.ticked ?? out.map(spanValue);
  const items = [
    ...out.map(([start, end]) => ({
      value: spanValue([start, end]),
      label: text.slice(start, end),
      hint: words.outNow,
    })),
    ...suggested.map(({ start, end, kind, certainty, found }) => ({
      value: spanValue([start, end]),
      label: found,
      hint: words.suggestion(words.kind(kind), words.certainty(certainty)),
    })),
  ];
  return (
    <form method="post" action={`/staff/contributions/${said.row.id}/redact`} novalidate>
      <Token frame={frame} />
      <input type="hidden" name="seen" value={said.seen} />
      <p>{words.redactHint}</p>
      {items.length === 0 ? null : (
        <Checkboxes
          name="part"
          legend={words.proposals}
          hint={words.proposalsHint}
          items={items}
          values={ticked}
        />
      )}
      <Textarea
        name="phrases"
        label={words.phrases}
        hint={words.phrasesHint}
        rows={3}
        value={values['phrases'] ?? ''}
        error={faultAt(faults, 'phrases', frame.language)}
      />
      <ReasonFields {...props} start="redact" />
      <Button preventDoubleClick>{words.redactButton}</Button>
    </form>
  );
}
