import type { JSX } from 'preact';
import { type Attributes, type Content, cx } from '../markup.ts';

export type TagColour =
  | 'white'
  | 'grey'
  | 'green'
  | 'aqua-green'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'red'
  | 'orange'
  | 'yellow';

export type TagProps = Attributes & {
  /** `false` takes the colour of the text around it. */
  readonly colour?: TagColour | false | undefined;
  readonly border?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly children: Content;
};

/** The state of something in one or two words. Colour never carries the meaning alone. */
export function Tag({ colour, border, classes, children, ...attributes }: TagProps): JSX.Element {
  return (
    <strong
      class={cx(
        'nhsuk-tag',
        colour && `nhsuk-tag--${colour}`,
        colour === false && 'nhsuk-tag--no-colour',
        border === false && 'nhsuk-tag--no-border',
        classes,
      )}
      {...attributes}
    >
      {children}
    </strong>
  );
}
