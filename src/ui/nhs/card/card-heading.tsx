import { h, type JSX } from 'preact';
import { Caption } from '../caption/caption.tsx';
import type { HeadingOptions } from '../heading/heading.tsx';
import { type Content, cx, given } from '../markup.ts';
import { say, type Words } from '../words.ts';

export type CareLevel = 'non-urgent' | 'urgent' | 'emergency';

/** What is said before the heading of a care card, where others see its colour. */
export function careAdvice(level: CareLevel, words: Words | undefined): string {
  if (level === 'emergency') return say(words, 'emergencyAdvice');
  return say(words, level === 'urgent' ? 'urgentAdvice' : 'nonUrgentAdvice');
}

type CardHeading = Omit<HeadingOptions, 'visuallyHidden'> & {
  readonly href?: string | undefined;
  /** Said before the heading to screen readers only. */
  readonly prefix?: Content;
};

/** The heading of a card: a link, or a text with hidden words before it, or a plain text. */
export function cardHeading(text: Content, heading: CardHeading): JSX.Element {
  const {
    level = 2,
    size,
    id,
    classes,
    caption,
    captionOptions,
    attributes,
    href,
    prefix,
  } = heading;
  return h(
    `h${level}`,
    {
      class: cx('nhsuk-card__heading', size && `nhsuk-heading-${size}`, classes),
      id,
      ...attributes,
    },
    given(caption) ? (
      <>
        <Caption size={size} {...captionOptions}>
          {caption}
        </Caption>{' '}
      </>
    ) : null,
    inside(text, href, prefix),
  );
}

function inside(text: Content, href: string | undefined, prefix: Content): Content {
  if (href !== undefined) {
    return (
      <a class="nhsuk-card__link" href={href}>
        {text}
      </a>
    );
  }
  if (!given(prefix)) return text;
  // role="text" makes VoiceOver read the hidden words and the heading as one.
  return h('span', { role: 'text' }, <span class="nhsuk-u-visually-hidden">{prefix}: </span>, text);
}
