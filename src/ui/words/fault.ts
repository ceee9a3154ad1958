import type { Language } from './catalogue.ts';

/** A text in the languages it exists in; English always. */
export type Said = { readonly en: string; readonly cy?: string };

export function say(said: Said, language: Language): string {
  return said[language] ?? said.en;
}

/** One thing a person did that cannot go ahead as it is, in words written for that person. */
export type Fault = Said & {
  /** `plans.titleMissing`: stable, for tests and for the list at /design/errors. */
  readonly code: string;
  /** The `name` of the form field to go to; absent when no one field is at fault. */
  readonly field?: string;
};

type Text = string | ((...values: never[]) => string);

type Template = {
  readonly en: Text;
  readonly cy?: Text;
  readonly field?: string;
  /** Values for showing the message at /design/errors. */
  readonly example?: readonly unknown[];
};

type Templates = Readonly<Record<string, Template>>;
type Makers<T extends Templates> = {
  readonly [K in keyof T]: T[K]['en'] extends (...values: infer A) => string
    ? (...values: A) => Fault
    : () => Fault;
};

export type FaultList<T extends Templates = Templates> = Makers<T> & {
  /** Every message of the list, with example values filled in. */
  readonly examples: () => readonly Fault[];
};

function fill(text: Text, values: readonly unknown[]): string {
  return typeof text === 'function' ? String(Reflect.apply(text, undefined, [...values])) : text;
}

/**
 * Every message of one feature that a person can meet.
 *
 * @example
 * const planFaults = faultList('plans', { titleMissing: { field: 'title', en: 'Enter a title' } });
 * planFaults.titleMissing() // { code: 'plans.titleMissing', field: 'title', en: 'Enter a title' }
 */
export function faultList<const T extends Templates>(feature: string, templates: T): FaultList<T>;
export function faultList(feature: string, templates: Templates): object {
  const make = (name: string, template: Template, values: readonly unknown[]): Fault => ({
    code: `${feature}.${name}`,
    en: fill(template.en, values),
    ...(template.cy === undefined ? {} : { cy: fill(template.cy, values) }),
    ...(template.field === undefined ? {} : { field: template.field }),
  });
  const entries = Object.entries(templates);
  const makers = entries.map(([name, template]): [string, (...values: unknown[]) => Fault] => [
    name,
    (...values) => make(name, template, values),
  ]);
  const examples = (): readonly Fault[] =>
    entries.map(([name, template]) => make(name, template, template.example ?? []));
  return { ...Object.fromEntries(makers), examples };
}

/** What a command gives back: what was done, or why not, in words for the person who asked. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: RefusalStatus; readonly faults: readonly Fault[] };

/** Bad input, not allowed, no such thing, a clash with what somebody else did, or too late. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 410;

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused<T = never>(status: RefusalStatus, ...faults: readonly Fault[]): Outcome<T> {
  return { ok: false, status, faults };
}
