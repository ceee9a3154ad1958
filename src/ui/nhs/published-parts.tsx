import type { CaptionOptions } from './caption/caption.tsx';
import type { CardProps } from './card/card.tsx';
import type { CardAction } from './card/card-action.tsx';
import type { GroupProps } from './choices.tsx';
import type { FieldProps } from './form-field.tsx';
import type { HeadingLevel } from './heading/heading.tsx';
import type { LabelOptions, LabelSize } from './label/label.tsx';
import type { Content } from './markup.ts';
import type { Published } from './published.tsx';

// Parts that many macros share, told in our own properties.

const levels = [1, 2, 3, 4, 5, 6] as const;
const sizes = ['s', 'm', 'l', 'xl'] as const;
const headingSizes = ['xxs', 'xs', 's', 'm', 'l', 'xl'] as const;

export function headingLevel(options: Published, name = 'level'): HeadingLevel | undefined {
  return options.one(name, levels);
}

/** A size, unless the example sets the same thing by a class, which then counts. */
export function size(options: Published): LabelSize | undefined {
  return /--(s|m|l|xl)\b/.test(options.string('classes') ?? '')
    ? undefined
    : options.one('size', sizes);
}

export function headingSize(options: Published): (typeof headingSizes)[number] | undefined {
  return /heading-(xxs|xs|s|m|l|xl)\b/.test(options.string('classes') ?? '')
    ? undefined
    : options.one('size', headingSizes);
}

export function caption(options: Published): {
  readonly caption: Content;
  readonly captionOptions: CaptionOptions;
} {
  const own = options.at('caption');
  const options_: CaptionOptions = {
    placement: own.one('placement', ['before', 'start', 'end', 'after']),
    element: own.one('element', ['span', 'p', 'div', 'h2', 'h3']),
  };
  const chosen = own.one('size', ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl']);
  return {
    caption: own.content(),
    captionOptions: chosen === undefined ? options_ : { ...options_, size: chosen },
  };
}

/** A label or legend: its text may stand in `text`, in `heading`, or be a bare string. */
export function label(options: Published, inside?: Content): LabelOptions & { content: Content } {
  const heading = options.at('heading');
  const asked = options.boolean('isPageHeading');
  const isHeading = asked !== false && (asked === true || heading.present);
  const shown = heading.content();
  const own = options.content();
  return {
    content: inside ?? (isHeading ? (shown ?? own) : (own ?? shown)),
    size: (isHeading ? size(heading) : undefined) ?? size(options),
    heading: isHeading ? (headingLevel(heading) ?? true) : undefined,
    headingId: heading.string('id'),
    ...caption(options),
    id: options.string('id'),
    classes: options.string('classes'),
  };
}

function errorOf(options: Published): Content {
  return options.boolean('errorMessage') ?? options.at('errorMessage').content();
}

export function field(options: Published): FieldProps {
  const { content, ...labelOptions } = label(options.at('label'));
  const group = options.at('formGroup');
  return {
    name: options.string('name') ?? '',
    id: options.string('id'),
    label: content,
    labelOptions,
    hint: options.at('hint').content(),
    error: errorOf(options),
    classes: options.string('classes'),
    afterInput: group.at('afterInput').content(),
    beforeInput: group.at('beforeInput').content(),
    ...options.attributes(),
  };
}

export function group(options: Published): GroupProps {
  const { content, ...legendOptions } = label(options.at('fieldset').at('legend'));
  return {
    legend: content,
    legendOptions,
    hint: options.at('hint').content(),
    error: errorOf(options),
  };
}

export function actions(options: Published): readonly (CardAction | false)[] {
  const entries = options.isList('actions')
    ? options.list('actions')
    : options.at('actions').list('items');
  return entries.map((entry) => {
    if (entry === false) return false;
    const words = { text: entry.content(), visuallyHidden: entry.string('visuallyHiddenText') };
    const type = entry.one('type', ['submit', 'button']);
    const href = entry.string('href');
    return href !== undefined && type === undefined ? { ...words, href } : { ...words, type };
  });
}

export function card(options: Published): CardProps {
  const heading = options.at('heading');
  const image = options.at('image');
  const src = image.string('src');
  return {
    heading: heading.string('text') ?? heading.content(),
    underHeading: heading.string('html') === undefined ? undefined : heading.content(),
    headingOptions: {
      level: headingLevel(heading),
      size: headingSize(heading),
      id: heading.string('id'),
      classes: heading.string('classes'),
    },
    href: options.string('href'),
    clickable: options.boolean('clickable'),
    variant: options.one('variant', [
      'feature',
      'primary',
      'secondary',
      'warning',
      'non-urgent',
      'urgent',
      'emergency',
    ]),
    actions: actions(options),
    image: src === undefined ? undefined : { src, alt: image.string('alt') ?? '' },
    picture: image.string('html') === undefined ? undefined : image.content(),
    classes: options.string('classes'),
  };
}
