import { h, type JSX } from 'preact';
import type { Content } from './markup.ts';

/** A published example: the options of the original macro and the HTML it must give. */
export type PublishedExample = {
  readonly name: string;
  readonly options: Published;
  /** HTML that the example puts inside the component. */
  readonly inside: Content;
  readonly html: string;
};

/** How the examples of one component are told in our own properties. */
export type Conformance = {
  /** The folder of the component in nhsuk-frontend. */
  readonly component: string;
  readonly render: (options: Published, inside: Content) => JSX.Element;
};

/** HTML written in an example. The comparison takes the element itself away. */
export function exampleHtml(html: string): JSX.Element {
  return h('fixture-html', { dangerouslySetInnerHTML: { __html: html } });
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the loosely typed options of an example. */
export class Published {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  #get(name: string): unknown {
    return isRecord(this.#value) ? this.#value[name] : undefined;
  }

  /** Whether there is anything here at all. */
  get present(): boolean {
    return this.#value !== undefined && this.#value !== null && this.#value !== false;
  }

  /** The text of an option; undefined when it is absent or something else. */
  string(name: string): string | undefined {
    const value = this.#get(name);
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.#get(name);
    return typeof value === 'number' ? value : undefined;
  }

  boolean(name: string): boolean | undefined {
    const value = this.#get(name);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** One of the values that our component knows. Another value makes the example fail. */
  one<const Value extends string | number>(
    name: string,
    values: readonly Value[],
  ): Value | undefined {
    const value = this.#get(name);
    if (value === undefined || value === null || typeof value === 'boolean') return undefined;
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) throw new TypeError(`${name}: ${String(value)} is not known`);
    return known;
  }

  at(name: string): Published {
    return new Published(this.#get(name));
  }

  /** The entries of a list. What is false in an example is false here. */
  list(name: string): readonly (Published | false)[] {
    const value = this.#get(name);
    return Array.isArray(value)
      ? value.map((entry: unknown) => (entry === false ? false : new Published(entry)))
      : [];
  }

  /** The entries of a list itself. */
  entries(): readonly (Published | false)[] {
    return new Published({ all: this.#value }).list('all');
  }

  isList(name: string): boolean {
    return Array.isArray(this.#get(name));
  }

  strings(name: string): readonly string[] | undefined {
    const value = this.#get(name);
    if (!Array.isArray(value)) return undefined;
    return value.filter((entry: unknown) => typeof entry === 'string');
  }

  /** Text or HTML of a component or a part of it, which may be written as a bare string. */
  content(): Content {
    if (typeof this.#value === 'string') return this.#value;
    const html = this.string('html');
    return html === undefined ? this.string('text') : exampleHtml(html);
  }

  /** Every attribute that the example adds. */
  attributes(): { readonly [name: `data-${string}`]: string } {
    const attributes: Record<`data-${string}`, string> = {};
    const value = this.#get('attributes');
    if (!isRecord(value)) return attributes;
    for (const [name, given] of Object.entries(value)) {
      // Any attribute may stand in an example; the type of ours is narrower than what is rendered.
      Object.assign(attributes, { [name]: String(given) });
    }
    return attributes;
  }
}
