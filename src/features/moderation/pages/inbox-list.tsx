import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { InboxItem } from '../inbox.queries.ts';
import { moderationWords, stateColours } from '../moderation.words.ts';
import type { InboxProps } from './inbox-props.ts';

const EXCERPT = 320;

function excerpt(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text;
}

type ItemProps = {
  readonly frame: Frame;
  readonly item: InboxItem;
  readonly inPlan: boolean;
  readonly choosable: boolean;
};

function Item({ frame, item, inPlan, choosable }: ItemProps): JSX.Element {
  const words = moderationWords(frame.language);
  const about = inPlan ? words.aboutWhole : words.aboutPlace;
  const speaker =
    item.speaksFor === 'organisation' && item.organisationName !== null
      ? item.organisationName
      : words.speaker(item.speaksFor);
  return (
    <li class="ef-inbox__item">
      <p class="ef-inbox__tags">
        <Tag colour={stateColours[item.state]}>{words.state(item.state)}</Tag>{' '}
        {item.redacted ? <Tag colour="orange">{words.redacted}</Tag> : null}{' '}
        {item.answered ? <Tag colour="aqua-green">{words.hasAnswer}</Tag> : null}
      </p>
      <p class="ef-inbox__text ef-said" dir="auto">
        {excerpt(item.text, EXCERPT)}
      </p>
      <p class="ef-inbox__facts">
        {day(item.saidOn)} · {words.channel(item.channel)} · <bdi>{speaker}</bdi>
        <br />
        {item.passage === null ? about : `${words.about}: “${excerpt(item.passage, 120)}”`}
      </p>
      <div class="ef-inbox__do">
        <a class="ef-inbox__read" href={`/staff/contributions/${item.id}`}>
          {words.read}
          <span class="nhsuk-u-visually-hidden">: {item.text.slice(0, 60)}</span>
        </a>
        {choosable && item.state !== 'withdrawn' ? (
          <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
            <div class="nhsuk-checkboxes__item">
              <input
                class="nhsuk-checkboxes__input"
                id={`choose-${item.id}`}
                name="contribution"
                type="checkbox"
                value={item.id}
              />
              <label class="nhsuk-label nhsuk-checkboxes__label" for={`choose-${item.id}`}>
                {words.choose}
                <span class="nhsuk-u-visually-hidden">: {item.text.slice(0, 60)}</span>
              </label>
            </div>
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** The contributions of one page, to be read or chosen for an answer. */
export function InboxList({ frame, where, items, answerAddress }: InboxProps): JSX.Element {
  const words = moderationWords(frame.language);
  const list = (
    <ol class="ef-inbox__list">
      {items.map((item) => (
        <Item
          key={item.id}
          frame={frame}
          item={item}
          inPlan={where.plan !== null}
          choosable={answerAddress !== null}
        />
      ))}
    </ol>
  );
  if (answerAddress === null) return list;
  // Choosing changes nothing yet, so the form asks by GET: the next page's address holds the choice.
  return (
    <form method="get" action={answerAddress}>
      <Button variant="secondary" small>
        {words.answerThese}
      </Button>
      {list}
      <Button>{words.answerThese}</Button>
    </form>
  );
}
