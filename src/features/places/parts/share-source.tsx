import type { JSX } from 'preact';
import { Details } from '../../../ui/nhs/index.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { shareSource } from '../facts/councils.ts';
import { placesWords } from '../places.words.ts';

/** Where the shares of councils' people come from: wherever one is shown. */
export function ShareSource({ language }: { readonly language: Language }): JSX.Element {
  const { publisher, title, vintage, licence } = shareSource;
  return (
    <Details summary={placesWords(language).shareSource} classes="ef-share-source">
      <p>
        {publisher}: {title}. {vintage}. {licence}.
      </p>
    </Details>
  );
}

/** Whether a share is worth saying: a council that is all in one place needs none. */
export function isSplit(membership: { readonly share: number | null }): boolean {
  return membership.share !== null && membership.share < 1;
}
