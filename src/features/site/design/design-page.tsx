import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { gallery } from '../../../ui/nhs/gallery.ts';
import { designWords } from './design.words.ts';
import { DesignShell } from './design-shell.tsx';
import { ownParts } from './own-parts.tsx';
import { palette } from './palette.ts';

/** Where every part of the look is to be found. */
export function DesignPage({ frame }: { readonly frame: Frame }): JSX.Element {
  const words = designWords(frame.language);
  return (
    <DesignShell frame={frame} title={words.title} lead={words.lead}>
      <ul class="ef-design-links">
        <li>
          <a href="/design/errors">{words.errors}</a>
        </li>
        <li>
          <a href="/design/permissions">{words.permissions}</a>
        </li>
      </ul>
      <h2 class="nhsuk-heading-l">{words.own}</h2>
      <Parts examplesOf={words.examples} parts={ownParts} />
      <h2 class="nhsuk-heading-l">{words.nhs}</h2>
      <Parts examplesOf={words.examples} parts={gallery} />
      <h2 class="nhsuk-heading-l">{words.colours}</h2>
      <ul class="ef-palette">
        {palette.map(({ name, use }) => (
          <li key={name} class="ef-palette__item">
            <span class={`ef-palette__patch ef-palette__patch--${name}`} />
            <code>--ef-{name}</code> {use}
          </li>
        ))}
      </ul>
    </DesignShell>
  );
}

type PartsProps = {
  readonly examplesOf: (n: number) => string;
  readonly parts: readonly {
    readonly component: string;
    readonly title: string;
    readonly examples: readonly unknown[];
  }[];
};

function Parts({ examplesOf, parts }: PartsProps): JSX.Element {
  return (
    <ul class="ef-design-index">
      {parts.map(({ component, title, examples }) => (
        <li key={component}>
          <a href={`/design/${component}`}>{title}</a>{' '}
          <span class="ef-design-index__count">{examplesOf(examples.length)}</span>
        </li>
      ))}
    </ul>
  );
}
