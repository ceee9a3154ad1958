import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { spansOf } from '../../contributions/index.ts';
import { moderationWords } from '../moderation.words.ts';
import { joined } from '../redaction.ts';
import type { StaffContribution } from '../staff.queries.ts';

type Props = { readonly frame: Frame; readonly said: StaffContribution };

/** The author's text, with what nobody outside can read marked in it, and the published copy. */
export function OwnWords({ frame, said }: Props): JSX.Element {
  const words = moderationWords(frame.language);
  const { text, redactions } = said.row;
  const spans = joined(text, spansOf(redactions));
  let at = 0;
  const parts = spans.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [
      before,
      <mark key={start} class="ef-own__out">
        <span class="nhsuk-u-visually-hidden"> {words.takenOut}</span>
        {text.slice(start, end)}
        <span class="nhsuk-u-visually-hidden">{words.takenOutEnd} </span>
      </mark>,
    ];
  });
  const { shown } = said;
  const asWritten = shown.text === text;
  return (
    <>
      <section class="ef-own" aria-labelledby="own">
        <h2 class="nhsuk-heading-s" id="own">
          {words.author}
        </h2>
        <p class="ef-said ef-own__text" dir="auto">
          {parts}
          {text.slice(at)}
        </p>
        {spans.length > 0 ? <p class="ef-own__hint">{words.authorHint}</p> : null}
      </section>
      {asWritten ? null : (
        <section class="ef-own ef-own--public" aria-labelledby="public">
          <h2 class="nhsuk-heading-s" id="public">
            {words.public}
          </h2>
          <p class="ef-said ef-own__text" dir="auto">
            {shown.text ?? words.publicNothing}
          </p>
          {shown.reason === null ? null : (
            <p class="ef-own__hint">
              {words.publicReason}: {shown.reason}
            </p>
          )}
        </section>
      )}
    </>
  );
}
