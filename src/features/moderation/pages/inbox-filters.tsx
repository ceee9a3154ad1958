import type { JSX } from 'preact';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { TextInput } from '../../../ui/nhs/input/input.tsx';
import { Select } from '../../../ui/nhs/select/select.tsx';
import { channels, speakers } from '../../contributions/index.ts';
import { isNarrowed, WHOLE } from '../inbox.ts';
import { moderationWords } from '../moderation.words.ts';
import type { InboxProps } from './inbox-props.ts';

const LONGEST_OPTION = 70;

function short(text: string): string {
  return text.length > LONGEST_OPTION ? `${text.slice(0, LONGEST_OPTION - 1)}…` : text;
}

/** A form that only asks: it is sent by GET and works without scripts. */
export function InboxFilters(props: InboxProps): JSX.Element {
  const { frame, where, address, filter, counts } = props;
  const words = moderationWords(frame.language);
  const option = (text: string, value: string, n: number) => ({ text: `${text} (${n})`, value });
  const any = { text: words.everything, value: '' };
  return (
    <Details summary={words.narrow} open={isNarrowed(filter)} classes="ef-inbox__narrow">
      <form method="get" action={address} class="ef-inbox__filters">
        {filter.state === undefined ? null : (
          <input type="hidden" name="state" value={filter.state} />
        )}
        <Select
          name="channel"
          label={words.howSaid}
          value={filter.channel ?? ''}
          items={[
            any,
            ...channels.map((c) => option(words.channel(c), c, counts.channels.get(c) ?? 0)),
          ]}
        />
        <Select
          name="speaker"
          label={words.speaksFor}
          value={filter.speaker ?? ''}
          items={[
            any,
            ...speakers.map((s) => option(words.speaker(s), s, counts.speakers.get(s) ?? 0)),
          ]}
        />
        {where.plan ? (
          <>
            <Select
              name="answered"
              label={words.answer}
              value={filter.answered ?? ''}
              items={[
                any,
                option(words.hasAnswer, 'yes', counts.answered.get('yes') ?? 0),
                option(words.noAnswer, 'no', counts.answered.get('no') ?? 0),
              ]}
            />
            <Select
              name="passage"
              label={words.passage}
              value={filter.passage ?? ''}
              items={[
                { text: words.anyPassage, value: '' },
                ...counts.passages.map(({ id, text, count }) =>
                  option(id === WHOLE ? words.wholePlan : short(text), id, count),
                ),
              ]}
            />
          </>
        ) : null}
        <TextInput name="words" type="search" label={words.words} value={filter.words} />
        <div class="ef-inbox__go">
          <Button small>{words.show}</Button> <a href={address}>{words.clear}</a>
        </div>
      </form>
    </Details>
  );
}
