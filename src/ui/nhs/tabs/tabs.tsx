import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type Tab = {
  readonly label: Content;
  /** Plain text becomes a paragraph. */
  readonly panel: Content;
  readonly id?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly panelAttributes?: Attributes | undefined;
};

export type TabsProps = Attributes & {
  readonly items: readonly (Tab | false | undefined)[];
  /** Start of the ids of panels without one; the id of the tabs when left out. */
  readonly idPrefix?: string | undefined;
  readonly classes?: string | undefined;
  /** `contents` is the heading that people without scripts see above the list. */
  readonly words?: Words | undefined;
};

/** Parts of which one is shown at a time. Without scripts: a list of links and all the parts. */
export function Tabs(props: TabsProps): JSX.Element {
  const { items, idPrefix = props.id, classes, words, ...attributes } = props;
  return (
    <div class={cx('nhsuk-tabs', classes)} data-module="nhsuk-tabs" {...attributes}>
      <h2 class="nhsuk-tabs__heading">{say(words, 'contents')}</h2>
      <ul class="nhsuk-tabs__list">
        {items.map((tab, index) =>
          tab ? (
            <li
              class={cx('nhsuk-tabs__list-item', index === 0 && 'nhsuk-tabs__list-item--selected')}
            >
              <a
                class="nhsuk-tabs__tab"
                href={`#${panelId(tab, idPrefix, index)}`}
                {...tab.attributes}
              >
                {tab.label}
              </a>
            </li>
          ) : null,
        )}
      </ul>
      {items.map((tab, index) =>
        tab ? (
          <div
            class={cx('nhsuk-tabs__panel', index > 0 && 'nhsuk-tabs__panel--hidden')}
            id={panelId(tab, idPrefix, index)}
            {...tab.panelAttributes}
          >
            {typeof tab.panel === 'string' ? <p>{tab.panel}</p> : tab.panel}
          </div>
        ) : null,
      )}
    </div>
  );
}

function panelId(tab: Tab, prefix: unknown, index: number): string {
  return tab.id ?? `${typeof prefix === 'string' ? prefix : 'tab'}-${index + 1}`;
}
