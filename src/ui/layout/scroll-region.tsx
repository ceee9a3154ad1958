import type { ComponentChildren, JSX } from 'preact';

type Props = { readonly label: string; readonly children: ComponentChildren };

/** Something wider than a small screen, like a table: it alone scrolls, also by keyboard (WCAG 2.1.1). */
export function ScrollRegion({ label, children }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would become a landmark for each table.
    <div class="ef-scroll" tabindex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
