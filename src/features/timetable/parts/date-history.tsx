import type { JSX } from 'preact';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import { passedBeforeMoving, type Step } from '../timetable.ts';
import { timetableWords } from '../timetable.words.ts';

type Props = { readonly step: Step; readonly language: Language };

/** Every day a step was promised for before the one that holds now, and why each was given up. */
export function DateHistory({ step, language }: Props): JSX.Element | null {
  const words = timetableWords(language);
  const { first, doneOn, dates } = step;
  if (dates.length === 1) {
    return (
      <p class="ef-promise__history">
        {doneOn === null ? null : `${words.promisedFor(day(first.promisedFor, language))}. `}
        {words.setOn(day(first.setOn, language))}.
        {first.reason === null ? null : ` ${words.announced(first.reason)}`}
      </p>
    );
  }
  return (
    <ul class="ef-promise__history">
      {dates.map((date, at) => {
        const next = dates[at + 1];
        const forDay = day(date.promisedFor, language);
        const said = at === 0 ? words.wasFor(forDay) : words.thenFor(forDay);
        return (
          <li key={date.setOn + date.promisedFor}>
            {next ? <s>{said}</s> : said}
            {at === 0 && date.reason !== null ? ` ${words.announced(date.reason)}` : null}
            {next ? (
              <span class="ef-promise__why">
                {' '}
                {passedBeforeMoving(step, at) ? <strong>{words.afterPassing} </strong> : null}
                {words.movedOn(day(next.setOn, language))} {next.reason}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
