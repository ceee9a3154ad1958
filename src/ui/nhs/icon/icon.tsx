import type { JSX } from 'preact';
import { cx } from '../markup.ts';
import { iconPaths } from './icon-paths.ts';

export type IconName = keyof typeof iconPaths;

export type IconProps = {
  readonly name: IconName;
  /** What the icon says to people who cannot see it. Without it the icon is decoration. */
  readonly title?: string | undefined;
  /** Percent larger than the text beside it. */
  readonly size?: 25 | 50 | 75 | 100 | undefined;
  readonly classes?: string | undefined;
};

/** An icon of the design system, drawn in the colour of the text around it. */
export function Icon({ name, title, size, classes }: IconProps): JSX.Element {
  return (
    <svg
      class={cx(
        'nhsuk-icon',
        `nhsuk-icon--${name}`,
        size !== undefined && `nhsuk-icon--size-${size}`,
        classes,
      )}
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : 'true'}
    >
      {title ? <title>{title}</title> : null}
      {iconPaths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

function isIconName(name: string): name is IconName {
  return Object.hasOwn(iconPaths, name);
}

/** Every icon there is. */
export const iconNames: readonly IconName[] = Object.keys(iconPaths).filter(isIconName);
