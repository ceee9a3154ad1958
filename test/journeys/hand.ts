import type { Locator, Page } from 'playwright-core';

/** How somebody uses a page: each name is what the person reads or hears, never an id or a class. */
export type Hand = {
  readonly follow: (link: string | RegExp) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  /** Opens the words behind a summary. */
  readonly unfold: (summary: string | RegExp) => Promise<void>;
  readonly write: (label: string | RegExp, text: string) => Promise<void>;
  /** A radio button or a checkbox. */
  readonly choose: (kind: 'radio' | 'checkbox', label: string | RegExp) => Promise<void>;
  readonly pick: (label: string | RegExp, option: string) => Promise<void>;
};

/** What each gesture acts on, found by its accessible name. */
function finders(page: Page) {
  return {
    // A link that looks like a button says that it is one.
    link: (name: string | RegExp) =>
      page
        .getByRole('link', { name })
        .or(page.getByRole('button', { name }).and(page.locator('a')))
        .first(),
    button: (name: string | RegExp) => page.getByRole('button', { name }).first(),
    summary: (name: string | RegExp) => page.locator('summary').filter({ hasText: name }).first(),
    field: (name: string | RegExp) =>
      page.getByLabel(name).and(page.locator('input, textarea, select')).first(),
    choice: (kind: 'radio' | 'checkbox', name: string | RegExp) =>
      page.getByRole(kind, { name }).first(),
  };
}

/** Somebody who taps or clicks. */
export function pointing(page: Page): Hand {
  const find = finders(page);
  return {
    follow: (link) => find.link(link).click(),
    press: (button) => find.button(button).click(),
    unfold: (summary) => find.summary(summary).click(),
    write: (label, text) => find.field(label).fill(text),
    choose: (kind, label) => find.choice(kind, label).check(),
    pick: async (label, option) => void (await find.field(label).selectOption({ label: option })),
  };
}

/** More stops than any page of the journeys has. */
const MOST_STOPS = 400;

/** Whether the keyboard is on this element; in a group of radio buttons, anywhere in the group. */
function isReached(element: Element): boolean {
  const now = document.activeElement;
  if (now === element) return true;
  const both = element instanceof HTMLInputElement && now instanceof HTMLInputElement;
  return both && element.type === 'radio' && now.type === 'radio' && element.name === now.name;
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate(isReached)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${target}.`);
}

async function chooseByKeys(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  const isHere = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 12 && !(await isHere()); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await target.isChecked())) await page.keyboard.press('Space');
  if (!(await target.isChecked())) throw new Error(`The keyboard cannot choose ${target}.`);
}

/** Somebody who uses the keyboard alone: Tab, Enter, Space, arrows and letters. */
export function typing(page: Page): Hand {
  const find = finders(page);
  const enter = async (target: Locator, key: 'Enter' | 'Space') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  return {
    follow: (link) => enter(find.link(link), 'Enter'),
    press: (button) => enter(find.button(button), 'Space'),
    unfold: (summary) => enter(find.summary(summary), 'Enter'),
    write: async (label, text) => {
      await tabTo(page, find.field(label));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    choose: (kind, label) => chooseByKeys(page, find.choice(kind, label)),
    pick: async (label, option) => {
      await tabTo(page, find.field(label));
      await page.keyboard.type(option);
    },
  };
}

/** Waits for the page with this heading. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Waits until the words can be seen somewhere on the page. */
export async function reads(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}
