import type { JSX } from 'preact';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import { figuresOf, type Step } from '../timetable.ts';
import { timetableWords } from '../timetable.words.ts';

type Props = {
  readonly steps: readonly Step[];
  readonly today: string;
  readonly language: Language;
};

/** How a place keeps its promises, in three figures and how they were reckoned. */
export function PromiseFigures({ steps, today, language }: Props): JSX.Element {
  const words = timetableWords(language);
  const { promised, due, kept, medianDelay } = figuresOf(steps, today);
  const onTime = medianDelay?.days === 0 && !medianDelay.atLeast;
  return (
    <div class="ef-figures">
      <p class="ef-figure">
        {due === 0 ? (
          <span class="ef-figure__label">{words.keptOfNone}</span>
        ) : (
          <>
            <strong class="ef-figure__number">{words.keptShare(kept, due)}</strong>{' '}
            <span class="ef-figure__label">{words.keptLabel}</span>
          </>
        )}
      </p>
      {medianDelay === null ? null : (
        <p class="ef-figure">
          <strong class="ef-figure__number">
            {onTime ? words.onTime : words.delayDays(medianDelay.days, medianDelay.atLeast)}
          </strong>{' '}
          <span class="ef-figure__label">
            {onTime ? words.onTimeLabel(due) : words.delayLabel(due)}
          </span>
        </p>
      )}
      <p class="ef-figure">
        <strong class="ef-figure__number">{promised}</strong>{' '}
        <span class="ef-figure__label">{words.promisedLabel}</span>
      </p>
      <p class="ef-figures__how">{words.reckoned(day(today, language))}</p>
    </div>
  );
}
