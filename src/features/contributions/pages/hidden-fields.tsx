import type { JSX } from 'preact';

type Props = {
  readonly values: Readonly<Record<string, string>>;
  readonly names: readonly string[];
};

/** Carries what was typed from one page of a form to the next, with no cookie and no account. */
export function Carried({ values, names }: Props): JSX.Element {
  return (
    <>
      {names.map((name) => (
        <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
      ))}
    </>
  );
}
