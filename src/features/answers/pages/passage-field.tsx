import type { JSX } from 'preact';
import { faultAt } from '../../../ui/forms/faults.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Checkboxes } from '../../../ui/nhs/checkboxes/checkboxes.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import type { LinkablePassage } from '../staff.queries.ts';
import { staffAnswerWords } from '../staff.words.ts';
import type { AnswerFormProps } from './answer-form.ts';

/** Passages that have the words, in any case. Everything when there are none. */
function withWords(passages: readonly LinkablePassage[], find: string): readonly LinkablePassage[] {
  const words = find.trim().toLowerCase();
  if (words === '') return passages;
  return passages.filter((passage) => passage.text.toLowerCase().includes(words));
}

/**
 * The passages to link: the ticked ones first, so that none is lost from sight while others are
 * looked for. Finding sends the whole form, by POST: the answer's words stay out of addresses.
 */
export function PassageField({ frame, passages, form, faults }: AnswerFormProps): JSX.Element {
  const words = staffAnswerWords(frame.language);
  const ticked = passages.filter((passage) => form.passageIds.includes(passage.id));
  const others = passages.filter((passage) => !form.passageIds.includes(passage.id));
  const listed = withWords(others, form.find);
  const item = (passage: LinkablePassage) => ({
    value: passage.id,
    label: passage.heading ? <strong>{passage.text}</strong> : passage.text,
    ...(passage.taken ? { hint: words.taken } : {}),
  });
  return (
    <fieldset class="nhsuk-fieldset ef-link">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{words.link}</legend>
      <p class="nhsuk-hint">{words.linkHint}</p>
      {ticked.length === 0 ? null : (
        <Checkboxes
          name="passage"
          idPrefix="ticked"
          legend={words.ticked}
          legendOptions={{ size: 's' }}
          values={form.passageIds}
          small
          items={ticked.map(item)}
        />
      )}
      <div class="ef-link__find">
        <TextInput name="find" type="search" label={words.find} value={form.find} />
        <Button name="step" value="find" variant="secondary" small>
          {words.findButton}
        </Button>
      </div>
      <p class="ef-link__keeps">{words.findKeeps}</p>
      <div class="ef-link__list" id={listed.length === 0 ? 'passage' : undefined}>
        {listed.length === 0 ? (
          <p>{words.foundNone(form.find)}</p>
        ) : (
          <Checkboxes
            name="passage"
            legend={form.find.trim() === '' ? words.all : words.found(form.find.trim())}
            legendOptions={{ size: 's' }}
            error={faultAt(faults, 'passage', frame.language)}
            values={form.passageIds}
            small
            items={listed.map(item)}
          />
        )}
      </div>
    </fieldset>
  );
}
