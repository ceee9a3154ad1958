import type { ComponentChildren, JSX } from 'preact';
import { Tag } from '../../../ui/nhs/tag/tag.tsx';
import type { Language } from '../../../ui/words/catalogue.ts';
import { day } from '../../../ui/words/dates.ts';
import {
  contributionWords,
  type PublicContribution,
  type StandingContribution,
  WordChanges,
} from '../../contributions/index.ts';
import { type ReadingWords, readingWords } from './reading.words.ts';

/** What stands in place of words that are not shown, with the reason; nothing is left out. */
function inPlaceOfWords(said: PublicContribution, words: ReadingWords): string | null {
  if (said.state === 'waiting') return words.waiting;
  if (said.state === 'listed-only') return words.listedOnly;
  if (said.state === 'withdrawn') return words.withdrawn;
  if (said.state === 'hidden') return words.hidden(said.reason ?? '');
  return null;
}

function who(said: PublicContribution, words: ReadingWords): string {
  if (said.organisationName !== null) return said.organisationName;
  return said.speaksFor === 'on-behalf' ? words.onBehalf : words.self;
}

type Props = {
  readonly said: PublicContribution | StandingContribution;
  readonly language: Language;
  /** The words its author read, where they differ from the words of now. */
  readonly wording?: { readonly before: string; readonly now: string } | undefined;
  /** The answer, if there is one. */
  readonly children?: ComponentChildren;
};

/** One contribution as anyone may read it. */
export function Said({ said, language, wording, children }: Props): JSX.Element {
  const words = readingWords(language);
  const instead = inPlaceOfWords(said, words);
  const channel = contributionWords(language).channel(said.channel);
  const carried = 'carried' in said ? said.carried : 'same';
  return (
    <li class="ef-said-item" id={`c-${said.id}`}>
      <p class="ef-said-item__who">
        <strong>{who(said, words)}</strong>{' '}
        <span class="ef-quiet">
          {words.saidOn(day(said.saidOn, language), channel)}
          {said.edited ? `, ${words.edited}` : ''}
        </span>{' '}
        {carried === 'moved' ? <Tag colour="grey">{words.moved}</Tag> : null}
        {carried === 'reworded' ? <Tag colour="yellow">{words.reworded}</Tag> : null}
      </p>
      {said.quote ? (
        <blockquote class="ef-quote">
          <span class="nhsuk-u-visually-hidden">{words.quoted}: </span>
          {said.quote.exact}
        </blockquote>
      ) : null}
      {instead === null ? (
        <p class="ef-said" dir="auto">
          {said.text}
        </p>
      ) : (
        <p class="ef-said-item__instead">{instead}</p>
      )}
      {said.redacted ? <p class="ef-quiet">{words.redactedNote(said.reason ?? '')}</p> : null}
      {wording ? <WordChanges from={wording.before} to={wording.now} /> : null}
      {children}
    </li>
  );
}
