import assert from 'node:assert/strict';
import { arrive, reads } from './hand.ts';
import { PLACE, type Step, TITLE } from './staff-steps.ts';
import { BUSES } from './word-file.ts';

/** From the home page to the plan, as somebody who knows only where they live. */
export async function findThePlan({ page, hand, picture }: Step): Promise<void> {
  await page.goto('/');
  await picture(page, 'home');
  await hand.write(/Which place/, 'Cornwall');
  await hand.press(/Find/);
  await arrive(page, /place/i);
  await picture(page, 'places-found');
  await hand.follow(PLACE);
  await arrive(page, PLACE);
  await picture(page, 'the-place');
  await hand.follow(TITLE);
  await arrive(page, TITLE);
  await picture(page, 'the-plan');
}

/** Opens the page of a passage from the plan's margin; without scripts it is a page of its own. */
export async function openPassage({ page, picture }: Step, words: string): Promise<void> {
  const passage = page.locator('.ef-passage').filter({ hasText: words });
  await passage.getByRole('link', { name: /comment.* on passage \d+/i }).click();
  await arrive(page, 'A passage of the plan');
  await reads(page, words);
  await picture(page, 'the-passage');
}

export type Saying = {
  readonly text: string;
  readonly email?: string;
  /** What the text was before it was changed on the page that shows what will be sent. */
  readonly first?: string;
};

/** Fills in the form, checks, perhaps changes, sends; gives the code of the receipt. */
export async function sayIt(step: Step, { text, email, first }: Saying): Promise<string> {
  const { page, hand, picture } = step;
  await arrive(page, 'Say what you think');
  await hand.write('What do you think?', first ?? text);
  if (email !== undefined) await hand.write(/E-mail address/, email);
  await picture(page, 'say-what-you-think');
  await hand.press('Continue');
  await arrive(page, 'Check what you are about to send');
  await reads(page, first ?? text);
  if (first !== undefined) {
    await picture(page, 'check-it');
    await hand.press('Change it');
    await arrive(page, 'Say what you think');
    assert.equal(await page.getByLabel('What do you think?').inputValue(), first);
    await hand.write('What do you think?', text);
    await hand.press('Continue');
    await arrive(page, 'Check what you are about to send');
    await reads(page, text);
  }
  await hand.press('Send it');
  await arrive(page, 'We have what you said');
  await picture(page, 'receipt');
  return page.locator('.ef-receipt__code').innerText();
}

/** Types the code as somebody does who wrote it down in a hurry. */
export async function useReceipt({ page, hand }: Step, code: string): Promise<void> {
  await page.goto('/receipts');
  await hand.write('Receipt code', ` ${code.toLowerCase().replaceAll('-', ' ')} `);
  await hand.press('Show what became of it');
  await arrive(page, /What you said, and what became of it/);
}

export async function changeWords({ page, hand, picture }: Step, text: string): Promise<void> {
  await hand.unfold('Change what you said');
  await hand.write('Your words', text);
  await picture(page, 'change-what-you-said');
  await hand.press('Save the change');
  await reads(page, 'Your change is saved.');
  await reads(page, text);
  await picture(page, 'changed');
}

/** The old and the new words, and the answer, seen with the receipt. */
export async function seeWhatBecameOfIt(step: Step, code: string, because: string) {
  const { page, picture } = step;
  await useReceipt(step, code);
  await reads(page, /In version 2 the words you spoke about were reworded/);
  await reads(page, because);
  const main = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  assert.ok(main.includes('on Sundays too'), 'the new words are shown');
  await picture(page, 'what-became-of-it');
}

/** The same for everybody: what was said, what was decided, because, and the changed words. */
export async function seeYouSaidWeDid({ page, hand, picture }: Step, because: string) {
  await page.goto('/');
  await picture(page, 'home-after-version-2');
  await hand.follow('See everything that changed');
  await arrive(page, /You said, we did/);
  await picture(page, 'you-said-we-did-everywhere');
  await hand.follow(TITLE);
  await reads(page, because);
  await picture(page, 'you-said-we-did');
  const main = await page.getByRole('main').innerText();
  for (const words of [BUSES.slice(0, 30), 'on Sundays too'])
    assert.ok(main.includes(words), `“${words}” stands in: ${main}`);
}
