import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { arrive, type Hand, reads } from './hand.ts';
import { BUSES, BUSES_REWORDED, CORRECTED, MISSPELT, planInWord, WARD } from './word-file.ts';

export type Step = {
  readonly page: Page;
  readonly hand: Hand;
  readonly picture: (page: Page, step: string) => Promise<void>;
};

export const PLACE = 'Cornwall and the Isles of Scilly';
export const TITLE = 'Our plan for care close to home';

/** What the text is corrected from and to, as a person does it in the box. */
async function correct(
  { page, hand }: Step,
  changes: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const box = page.getByLabel('The text', { exact: true });
  let text = await box.inputValue();
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `the text has “${from}”`);
    text = text.replace(from, to);
  }
  await hand.write('The text', text);
}

/** From “Your work” to a saved draft, out of a Word file. */
export async function bringInAPlan(step: Step): Promise<void> {
  const { page, hand, picture } = step;
  await picture(page, 'your-work');
  await hand.follow('Start a plan');
  await arrive(page, 'Start a plan');
  await hand.pick('Which place is it for?', PLACE);
  await hand.write('What is it called?', TITLE);
  await picture(page, 'start-a-plan');
  await hand.press('Start');
  await arrive(page, 'Bring in the text');
  const file = { name: 'Our plan.docx', mimeType: WORD, buffer: await planInWord() };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await picture(page, 'bring-in-the-text');
  await hand.press('Show the passages');
  await arrive(page, 'Check the passages');
  await reads(page, 'Nothing has been saved yet.');
  await correct(step, [[MISSPELT, CORRECTED]]);
  await hand.press('Show the passages again');
  await page.getByRole('cell', { name: CORRECTED }).waitFor();
  await picture(page, 'check-the-passages');
  await hand.press('Save the draft');
  await arrive(page, TITLE);
  await picture(page, 'the-draft');
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Looks at the draft as a reader, says what stage its parts are at, and publishes it. */
export async function publishFirst(step: Step): Promise<void> {
  const { page, hand, picture } = step;
  await hand.follow('Look at it as a reader');
  await reads(page, BUSES);
  await picture(page, 'preview-of-the-draft');
  await page.goBack();
  await hand.follow('Say what stage each part is at');
  await arrive(page, 'What stage is each part at?');
  await hand.pick('The wards', 'Proposal');
  await picture(page, 'stages');
  await hand.press('Save the stages');
  await arrive(page, TITLE);
  await hand.follow('Publish version 1');
  await arrive(page, 'Publish the first version');
  await hand.write('What is this plan about?', 'Care closer to where people live. Tell us early.');
  await hand.write('Day', '31');
  await hand.write('Month', '12');
  await hand.write('Year', '2026');
  await picture(page, 'publish');
  await hand.press('Publish now');
  await arrive(page, TITLE);
  await reads(page, /31 December 2026/);
  await picture(page, 'published');
}

/** Reads what people said: hides one with a reason, takes words out of another. */
export async function moderate(step: Step, hide: string, redact: string, words: string) {
  const { page, hand, picture } = step;
  await page.goto('/staff');
  await hand.follow('All contributions');
  await arrive(page, /What people said/);
  await picture(page, 'inbox');
  await hand.follow(new RegExp(`Read all of it.*${hide.slice(0, 20)}`));
  await arrive(page, 'What was said');
  await hand.unfold('Hide it');
  await hand.choose('radio', /advertising/);
  await picture(page, 'hide');
  await hand.press('Hide it');
  await reads(page, 'The reason everybody reads');
  await hand.follow('Back to what people said');
  await arrive(page, /What people said/);
  await hand.follow(new RegExp(`Read all of it.*${redact.slice(0, 20)}`));
  await arrive(page, 'What was said');
  await hand.unfold('Take words out');
  await hand.write(/Other words/, words);
  await hand.choose('radio', /names a private person/);
  await picture(page, 'redact');
  await hand.press('Take these words out');
  await reads(page, /Words taken out/);
  await picture(page, 'redacted');
}

/** Rewords one passage and takes another out, then says what happens to the comments on them. */
export async function redraft(step: Step): Promise<void> {
  const { page, hand, picture } = step;
  await page.goto('/staff');
  await hand.follow(TITLE);
  await arrive(page, TITLE);
  await hand.follow('Edit the text');
  await arrive(page, 'Check the passages');
  await correct(step, [
    [BUSES, BUSES_REWORDED],
    [WARD, ''],
  ]);
  await hand.press('Save the draft');
  await arrive(page, TITLE);
  await hand.follow('Check what happens to comments');
  await arrive(page, /What happens to comments/);
  await picture(page, 'what-happens-to-comments');
  await hand.press('Confirm: same point, new words');
  await page.getByRole('button', { name: 'Confirm: same point' }).waitFor({ state: 'detached' });
  await hand.press('Confirm: these words are gone');
  await reads(page, 'There is nothing left to confirm.');
}

/** Answers both comments at once, linked to the words that changed, and publishes version 2. */
export async function answerAndPublish(step: Step, said: readonly string[], because: string) {
  const { page, hand, picture } = step;
  await page.goto('/staff');
  await hand.follow('All contributions');
  await arrive(page, /What people said/);
  for (const words of said) {
    await hand.choose('checkbox', new RegExp(`Choose to answer.*${words.slice(0, 20)}`));
  }
  await hand.press('Answer the chosen ones');
  await arrive(page, /Write an answer/);
  await hand.choose('radio', 'Accepted in part');
  await hand.write('Because', because);
  await hand.choose('checkbox', BUSES_REWORDED);
  await picture(page, 'write-an-answer');
  await hand.press('Save as a draft answer');
  await arrive(page, /Answers/);
  await reads(page, because);
  await picture(page, 'answers');
  await page.goto('/staff');
  await hand.follow(TITLE);
  await arrive(page, TITLE);
  await hand.follow('Publish version 2');
  await arrive(page, 'Publish the next version');
  await hand.write('What changed, and why?', 'Buses on Sundays, because you asked.');
  await picture(page, 'publish-version-2');
  await hand.press('Publish now');
  await arrive(page, TITLE);
  await reads(page, BUSES_REWORDED);
  await picture(page, 'version-2');
}

export async function signOut({ page, hand }: Step): Promise<void> {
  await page.goto('/staff');
  await hand.press('Sign out');
  await page.waitForURL('/');
  await page.goto('/staff');
  await arrive(page, 'Staff sign in');
}
