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
  return (
    <div class="ef-reckoned">
      <p class="ef-reckoned__one">
        {due === 0 ? (
          <span class="ef-reckoned__label">{words.keptOfNone}</span>
        ) : (
          <>
            <strong class="ef-reckoned__number">{words.keptShare(kept, due)}</strong>{' '}
            <span class="ef-reckoned__label">{words.keptLabel}</span>
          </>
        )}
      </p>
      {medianDelay === null ? null : (
        <p class="ef-reckoned__one">
          <strong class="ef-reckoned__number">
            {words.delayDays(medianDelay.days, medianDelay.atLeast)}
          </strong>{' '}
          <span class="ef-reckoned__label">{words.delayLabel(due)}</span>
        </p>
      )}
      <p class="ef-reckoned__one">
        <strong class="ef-reckoned__number">{promised}</strong>{' '}
        <span class="ef-reckoned__label">{words.promisedLabel}</span>
      </p>
      <p class="ef-reckoned__how">{words.reckoned(day(today, language))}</p>
    </div>
  );
}
