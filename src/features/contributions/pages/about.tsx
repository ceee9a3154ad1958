import type { JSX } from 'preact';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import type { Quote } from '../contribution.ts';
import { contributionWords } from '../contributions.words.ts';
import type { FoundTarget } from '../target.ts';

type Props = {
  readonly found: FoundTarget;
  readonly quote: Quote | null;
  readonly language: Language;
};

/** What the person is commenting on, in its own words. */
export function About({ found, quote, language }: Props): JSX.Element {
  const words = contributionWords(language);
  if (!found.plan) return <p class="nhsuk-lede-text">{words.aboutPlace(found.placeName)}</p>;
  if (!found.passage) return <p class="nhsuk-lede-text">{words.aboutPlan(found.plan.title)}</p>;
  return (
    <>
      <h2 class="nhsuk-heading-s ef-about__label">{words.aboutPassage}</h2>
      <InsetText>
        {/* Made by us from inline Markdown when the version was published. */}
        <div class="ef-about__passage" dangerouslySetInnerHTML={{ __html: found.passage.html }} />
        <p class="nhsuk-u-margin-bottom-0 ef-about__plan">{found.plan.title}</p>
      </InsetText>
      {quote ? (
        <>
          <h2 class="nhsuk-heading-s ef-about__label">{words.marked}</h2>
          <blockquote class="ef-quote">{quote.exact}</blockquote>
        </>
      ) : null}
    </>
  );
}
