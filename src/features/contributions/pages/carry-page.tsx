import type { JSX } from 'preact';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { Details } from '../../../ui/nhs/details/details.tsx';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import { day } from '../../../ui/words/dates.ts';
import type { Draft } from '../../plans/index.ts';
import type { CarryGroup, CarryGroups } from '../carry-groups.ts';
import { contributionStaffWords } from '../staff.words.ts';
import { WordChanges } from './word-changes.tsx';

type Props = { readonly frame: Frame; readonly plan: Draft; readonly groups: CarryGroups };

/** What happens to each contribution at the next version. Nothing moves to other words unseen. */
export function CarryPage({ frame, plan, groups }: Props): JSX.Element {
  const words = contributionStaffWords(frame.language);
  const open = groups.review.filter((group) => !group.confirmed);
  const waiting = open.reduce((sum, group) => sum + group.contributions.length, 0);
  return (
    <Page
      frame={frame}
      title={words.carryTitle}
      above={<BackLink href={`/staff/plans/${plan.id}`}>{words.back(plan.title)}</BackLink>}
      fictional={plan.fictional}
      unlisted
    >
      <h1 class="nhsuk-heading-l">{words.carry}</h1>
      <div class="ef-measure">
        <p>
          {words.stay(groups.same)} {words.move(groups.moved)} {words.wait(waiting)}
        </p>
        <p>{words.bothWordings}</p>
      </div>
      {groups.review.map((group) => (
        <Group key={`${group.oldText}${group.newText}`} frame={frame} plan={plan} group={group} />
      ))}
    </Page>
  );
}

type GroupProps = { readonly frame: Frame; readonly plan: Draft; readonly group: CarryGroup };

function Group({ frame, plan, group }: GroupProps): JSX.Element {
  const words = contributionStaffWords(frame.language);
  const { contributions, state, oldText, newText, confirmed } = group;
  const heading = oldText.replace(/\s+/g, ' ').slice(0, 70);
  return (
    <section class="ef-carry" aria-label={heading}>
      <p class="ef-carry__head">
        <Tag colour={state === 'gone' ? 'red' : 'yellow'}>
          {state === 'gone' ? words.gone : words.reworded}
        </Tag>{' '}
        {confirmed ? <Tag colour="green">{words.confirmed}</Tag> : null}{' '}
        {words.comments(contributions.length)}
      </p>
      {newText === null ? (
        <>
          <p class="ef-carry__note">{words.goneNote}</p>
          <p class="ef-carry__old">{oldText}</p>
        </>
      ) : (
        <WordChanges from={oldText} to={newText} />
      )}
      <Details summary={words.read(contributions.length)}>
        <ul class="nhsuk-list nhsuk-list--bullet">
          {contributions.map((one) => (
            <li key={one.id} dir="auto">
              {one.text}{' '}
              <span class="ef-quiet">
                ({one.channel}, {day(one.said_on)})
              </span>
            </li>
          ))}
        </ul>
      </Details>
      {confirmed ? null : (
        <form method="post" action={`/staff/plans/${plan.id}/carry`}>
          <Token frame={frame} />
          {contributions.map((one) => (
            <input key={one.id} type="hidden" name="contribution" value={one.id} />
          ))}
          <div class="nhsuk-button-group">
            <Button name="as" value="proposed" small>
              {state === 'gone' ? words.confirmGone : words.confirmReworded}
            </Button>
            {state === 'reworded' ? (
              <Button name="as" value="gone" variant="secondary" small>
                {words.somethingElse}
              </Button>
            ) : null}
          </div>
        </form>
      )}
    </section>
  );
}
