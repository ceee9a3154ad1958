import type { Page } from 'playwright-core';

/**
 * Goes through the page with the Tab key; gives what is reached but does not look different when it
 * is, or cannot be seen at all. The look of a radio button or checkbox is that of its label's box.
 */
export async function unseenFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const looks = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [
        getComputedStyle(element),
        ...(label ? [getComputedStyle(label, '::before'), getComputedStyle(label)] : []),
      ];
      return boxes
        .map(({ outlineStyle, outlineWidth, boxShadow, borderWidth }) =>
          [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderWidth].join(),
        )
        .join(';');
    };
    const before = new WeakMap<Element, string>();
    for (const element of document.querySelectorAll('a, button, input, select, textarea, summary'))
      before.set(element, looks(element));
    Object.assign(globalThis, {
      focusFault: () => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        const box = element.getBoundingClientRect();
        const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.width > 0;
        if (!inSight) return `out of sight: ${element.outerHTML.slice(0, 120)}`;
        // Reached, but it was not there before: nothing to compare with.
        if (!before.has(element)) return '';
        return before.get(element) === looks(element)
          ? `looks the same: ${element.outerHTML.slice(0, 120)}`
          : '';
      },
    });
  });
  const faults: string[] = [];
  let stops = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const fault = String(await page.evaluate('focusFault()'));
    if (fault === 'end') break;
    stops += 1;
    if (stops > 500) throw new Error('The Tab key does not come to an end.');
    if (fault !== '') faults.push(fault);
  }
  if (stops < 5) faults.push(`only ${stops} stops`);
  return faults;
}
