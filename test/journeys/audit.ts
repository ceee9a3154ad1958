import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands; empty when nothing. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Without frames there is nothing to gather on a page of axe's own, which takes a while to open.
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => {
    const at = nodes.map((node) => node.html.slice(0, 160)).slice(0, 3);
    return `${id} (${help}), ${nodes.length} times: ${at.join(' | ')}`;
  });
}

/**
 * What is wider than the window. Only what scrolls by itself and says so (a table) may be. Words
 * hidden from sight for screen readers are left out: they are cut off on purpose.
 */
export function wideFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const scrolls = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        if (overflowX === 'auto' || overflowX === 'scroll') return true;
      }
      return false;
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('.nhsuk-u-visually-hidden, svg, .nhsuk-skip-link')) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width === 0 || style.visibility === 'hidden' || style.position === 'fixed') continue;
      const cut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const out = box.right > width + 1 || box.left < -1;
      if ((cut || out) && !scrolls(element))
        faults.push(`${cut ? 'cut off' : 'outside'}: ${element.outerHTML.slice(0, 120)}`);
    }
    return faults.slice(0, 5);
  });
}
