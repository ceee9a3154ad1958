import type { JSX } from 'preact';
import { Card, type CardProps } from '../card/card.tsx';
import { Icon } from '../icon/icon.tsx';
import type { Content } from '../markup.ts';
import { say } from '../words.ts';

export type DoDontListProps = Omit<
  CardProps,
  'variant' | 'description' | 'children' | 'href' | 'clickable' | 'actions'
> & {
  readonly heading: Content;
  readonly kind: 'do' | 'dont';
  readonly items: readonly Content[];
  /** Said before each item. "do not" in a list of don'ts; `false` for nothing. */
  readonly prefix?: string | false | undefined;
};

/** What to do, or what not to do, as a list with ticks or crosses. */
export function DoDontList(props: DoDontListProps): JSX.Element {
  const { kind, items, prefix, headingOptions, ...card } = props;
  const icon = kind === 'do' ? 'tick' : 'cross';
  const said = prefix ?? (kind === 'dont' && say(card.words, 'doNot'));
  return (
    <Card
      {...card}
      variant="feature"
      headingOptions={{ ...headingOptions, level: headingOptions?.level ?? 3 }}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul class={`nhsuk-list nhsuk-list--${icon}`} role="list">
        {items.map((item) =>
          item === false || item === undefined || item === null ? null : (
            <li>
              <Icon name={icon} />
              {said ? `${said} ` : null}
              {item}
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
