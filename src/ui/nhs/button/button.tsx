import type { JSX } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { type Attributes, type Content, cx, given } from '../markup.ts';

type ButtonLook = Attributes & {
  readonly variant?:
    | 'brand'
    | 'login'
    | 'reverse'
    | 'secondary'
    | 'secondary-solid'
    | 'warning'
    | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly iconPlacement?: 'start' | 'end' | undefined;
  readonly classes?: string | undefined;
  /** May be left out when there is an icon and an `aria-label`. */
  readonly children?: Content;
};

/** A link that looks like a button, for going on rather than for sending something. */
export type LinkButtonProps = ButtonLook & { readonly href: string };

export type FormButtonProps = ButtonLook & {
  readonly href?: undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Ignores a second press within a second, in browsers with scripts. */
  readonly preventDoubleClick?: boolean | undefined;
  readonly form?: string | undefined;
  readonly formaction?: string | undefined;
  readonly formnovalidate?: boolean | undefined;
};

export type ButtonProps = LinkButtonProps | FormButtonProps;

/** A button: it sends a form, unless it has an `href`, which makes it a link. */
export function Button(props: ButtonProps): JSX.Element {
  return props.href === undefined ? <FormButton {...props} /> : <LinkButton {...props} />;
}

function LinkButton(props: LinkButtonProps): JSX.Element {
  const { variant, small, icon, iconPlacement, classes, children, href, ...attributes } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link drawn as a button, as the design system has it
    <a
      class={className(props)}
      data-module="nhsuk-button"
      href={href}
      role="button"
      draggable={false}
      {...attributes}
    >
      {inside(props)}
    </a>
  );
}

function FormButton(props: FormButtonProps): JSX.Element {
  const { variant, small, icon, iconPlacement, classes, children, href, ...rest } = props;
  const { type = 'submit', disabled, preventDoubleClick, ...attributes } = rest;
  return (
    <button
      class={className(props)}
      data-module="nhsuk-button"
      data-prevent-double-click={preventDoubleClick}
      type={type}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
      {...attributes}
    >
      {inside(props)}
    </button>
  );
}

function className({ variant, icon, small, classes }: ButtonLook): string {
  return cx(
    'nhsuk-button',
    variant && `nhsuk-button--${variant}`,
    icon && 'nhsuk-button--icon',
    small && 'nhsuk-button--small',
    classes,
  );
}

function inside({ icon, iconPlacement = 'start', children }: ButtonLook): Content {
  if (!icon) return children;
  return (
    <>
      {iconPlacement === 'start' ? <Icon name={icon} /> : null}
      {given(children) ? <span class="nhsuk-button__content">{children}</span> : null}
      {iconPlacement === 'end' ? <Icon name={icon} /> : null}
    </>
  );
}
