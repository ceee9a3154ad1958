import type { JSX } from 'preact';
import { type Attributes, type Content, cx, given } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type SummarisedError = {
  readonly text: Content;
  /** Usually `#` and the id of the field. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

export type ErrorSummaryProps = Attributes & {
  readonly heading?: Content;
  readonly description?: Content;
  readonly errors?: readonly (SummarisedError | false | undefined)[] | undefined;
  /** The summary takes the focus when the page loads, unless this is true. */
  readonly disableAutoFocus?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly words?: Words | undefined;
};

/** Everything that is wrong with a form, at the top of the page, each line leading to its field. */
export function ErrorSummary(props: ErrorSummaryProps): JSX.Element {
  const { heading, description, errors, disableAutoFocus, classes, words, ...attributes } = props;
  return (
    <div
      class={cx('nhsuk-error-summary', classes)}
      data-module="nhsuk-error-summary"
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
    >
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{heading ?? say(words, 'thereIsAProblem')}</h2>
        <div class="nhsuk-error-summary__body">
          {given(description) ? <p>{description}</p> : null}
          {errors?.length ? (
            <ul class="nhsuk-list nhsuk-error-summary__list">{errors.map(line)}</ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function line(error: SummarisedError | false | undefined): JSX.Element | null {
  if (!error) return null;
  return (
    <li>
      {error.href === undefined ? (
        error.text
      ) : (
        <a href={error.href} {...error.attributes}>
          {error.text}
        </a>
      )}
    </li>
  );
}
