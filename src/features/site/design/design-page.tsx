import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { gallery } from '../../../ui/nhs/gallery.ts';
import { count } from '../../../ui/words/numbers.ts';
import { DesignShell } from './design-shell.tsx';
import { ownParts } from './own-parts.tsx';
import { palette } from './palette.ts';

/** Where every part of the look is to be found. */
export function DesignPage({ frame }: { readonly frame: Frame }): JSX.Element {
  return (
    <DesignShell
      frame={frame}
      title="Design"
      lead="What the pages of this service are made of. Each component has a page with its examples. Those of the NHS design system are proved equal to the official ones by a test."
    >
      <ul class="ef-design-links">
        <li>
          <a href="/design/errors">Every message a person can meet</a>
        </li>
        <li>
          <a href="/design/permissions">Who may do what</a>
        </li>
      </ul>
      <h2 class="nhsuk-heading-l">Our own parts</h2>
      <Parts parts={ownParts} />
      <h2 class="nhsuk-heading-l">Components of the NHS design system</h2>
      <Parts parts={gallery} />
      <h2 class="nhsuk-heading-l">Colours</h2>
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
  readonly parts: readonly {
    readonly component: string;
    readonly title: string;
    readonly examples: readonly unknown[];
  }[];
};

function Parts({ parts }: PartsProps): JSX.Element {
  return (
    <ul class="ef-design-index">
      {parts.map(({ component, title, examples }) => (
        <li key={component}>
          <a href={`/design/${component}`}>{title}</a>{' '}
          <span class="ef-design-index__count">
            {count(examples.length, 'example', 'examples')}
          </span>
        </li>
      ))}
    </ul>
  );
}
