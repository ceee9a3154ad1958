import type { JSX } from 'preact';
import { Tag, type TagColour } from '../../../ui/nhs/tag/tag.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day, daysBetween } from '../../../ui/words/dates.ts';
import { delayOf, type Step, type StepState, stateOf } from '../timetable.ts';
import { type TimetableWords, timetableWords } from '../timetable.words.ts';
import { DateHistory } from './date-history.tsx';

type Props = {
  readonly steps: readonly Step[];
  /** The day in England, YYYY-MM-DD. */
  readonly today: string;
  readonly language: Language;
  /** The level of the steps' headings: one below the heading above the list. */
  readonly heading?: 'h2' | 'h3' | 'h4';
};

const colours: Readonly<Record<StepState, TagColour>> = {
  missed: 'red',
  late: 'orange',
  moved: 'yellow',
  coming: 'blue',
  kept: 'green',
};

/** Promises with their days, in the given order: what, for when, what became of it, and why. */
export function PromiseList({ steps, today, language, heading = 'h3' }: Props): JSX.Element {
  const shown = { today, language, heading };
  return (
    <ol class="ef-promises">
      {steps.map((step) => (
        <PromiseItem key={step.id} step={step} {...shown} />
      ))}
    </ol>
  );
}

type ItemProps = Required<Omit<Props, 'steps'>> & { readonly step: Step };

function PromiseItem({ step, today, language, heading: Heading }: ItemProps): JSX.Element {
  const words = timetableWords(language);
  const state = stateOf(step, today);
  const tag = state === 'coming' ? words.comingTag : words[state];
  return (
    <li class={`ef-promise ef-promise--${state}`} id={`step-${step.id}`}>
      <p class="ef-promise__day">
        {step.doneOn === null
          ? words.promisedFor(day(step.current.promisedFor, language))
          : words.doneOn(day(step.doneOn, language))}{' '}
        <Tag colour={colours[state]}>{tag}</Tag>{' '}
        <span class="ef-promise__reckoning">{reckoning(step, state, today, words)}</span>
      </p>
      <Heading class="ef-promise__title">{step.title}</Heading>
      <DateHistory step={step} language={language} />
      {step.note === null ? null : (
        <p class="ef-promise__note">
          {step.notedOn ? <strong>{words.noteOf(day(step.notedOn, language))} </strong> : null}
          {step.note}
        </p>
      )}
      <dl class="ef-promise__facts">
        <div>
          <dt>{words.yourSay}</dt>
          <dd>{words[step.level]}</dd>
        </div>
        <div>
          <dt>{words.canChange}</dt>
          <dd>{step.canChange}</dd>
        </div>
        <div>
          <dt>{words.responsible}</dt>
          <dd>{step.responsible === 'Not yet named' ? words.notNamed : step.responsible}</dd>
        </div>
      </dl>
    </li>
  );
}

/** Nobody counts further in days. */
const COUNTED_DAYS = 100;

/** How far from the day that was promised, in words; nothing for what was kept. */
function reckoning(step: Step, state: StepState, today: string, words: TimetableWords): string {
  if (state === 'missed') return words.daysOver(daysBetween(step.current.promisedFor, today));
  const left = daysBetween(today, step.current.promisedFor);
  if (step.doneOn === null) return left > COUNTED_DAYS ? '' : words.inDays(left);
  return state === 'late' ? words.daysLate(delayOf(step, today)) : '';
}
