import { h, type JSX } from 'preact';
import { Caption, type CaptionOptions } from '../caption/caption.tsx';
import { type Attributes, type Content, given } from '../markup.ts';

export type TitledProps = {
  readonly element: string;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly href?: string | undefined;
  readonly caption?: Content;
  readonly captionOptions?: CaptionOptions | undefined;
  /** Said after the text to screen readers only. */
  readonly visuallyHidden?: Content;
  readonly children: Content;
};

/** Puts a caption before or after an element. The element keeps the captions that belong inside. */
export function besideCaption(
  element: JSX.Element,
  caption: Content,
  options: CaptionOptions | undefined,
): JSX.Element {
  const placement = options?.placement;
  if (!given(caption) || (placement !== 'before' && placement !== 'after')) return element;
  const beside = <Caption {...options}>{caption}</Caption>;
  return placement === 'before' ? (
    <>
      {beside} {element}
    </>
  ) : (
    <>
      {element} {beside}
    </>
  );
}

/**
 * The one shape that headings, labels, legends, table captions and task names share in the design
 * system: text, an optional caption inside or beside it, and words for screen readers.
 */
export function Titled(props: TitledProps): JSX.Element {
  const { element, id, attributes, href, caption, captionOptions, visuallyHidden, children } =
    props;
  const placement = captionOptions?.placement ?? 'start';
  const shown = given(caption) ? <Caption {...captionOptions}>{caption}</Caption> : null;
  const block = h(
    element,
    { class: props.class || undefined, id, ...attributes },
    shown && placement === 'start' ? <>{shown} </> : null,
    href === undefined ? (
      children
    ) : (
      <a class="nhsuk-link" href={href}>
        {children}
      </a>
    ),
    given(visuallyHidden) ? <span class="nhsuk-u-visually-hidden"> {visuallyHidden}</span> : null,
    shown && placement === 'end' ? <> {shown}</> : null,
  );
  return besideCaption(block, caption, captionOptions);
}
