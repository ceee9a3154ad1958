import type { JSX } from 'preact';
import { Card, type CardProps } from '../card/card.tsx';
import type { Content } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type WarningCalloutProps = Omit<
  CardProps,
  'variant' | 'description' | 'href' | 'clickable' | 'children'
> & {
  /** Plain text becomes a paragraph. */
  readonly children?: Content;
};

/** Something important that must not be missed. Used rarely, or it stops working. */
export function WarningCallout(props: WarningCalloutProps): JSX.Element {
  const { heading, headingOptions, children, ...card } = props;
  return (
    <Card
      {...card}
      variant="warning"
      heading={heading}
      headingOptions={{
        ...headingOptions,
        level: headingOptions?.level ?? 3,
        visuallyHidden: headingOptions?.visuallyHidden ?? warning(heading, card.words),
      }}
      description={typeof children === 'string' ? children : undefined}
    >
      {typeof children === 'string' ? undefined : children}
    </Card>
  );
}

/** "Important" for screen readers, unless the heading says it already. */
function warning(heading: Content, words: Words | undefined): string | undefined {
  const important = say(words, 'important');
  const said = typeof heading === 'string' ? heading.toLowerCase() : '';
  return said.includes(important.toLowerCase()) ? undefined : important;
}
