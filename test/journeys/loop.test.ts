import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { arrive, type Hand, pointing, reads, typing } from './hand.ts';
import { album } from './pictures.ts';
import {
  changeWords,
  findThePlan,
  openPassage,
  sayIt,
  seeWhatBecameOfIt,
  seeYouSaidWeDid,
  useReceipt,
} from './public-steps.ts';
import {
  answerAndPublish,
  bringInAPlan,
  moderate,
  publishFirst,
  redraft,
  type Step,
  signOut,
} from './staff-steps.ts';
import {
  desk,
  openVisit,
  staffLinkPath,
  telephone,
  type Visit,
  type VisitorOptions,
} from './visit.ts';
import { BUSES, WARD } from './word-file.ts';

const SUNDAYS = 'Please let it run on Sundays too, that is when families visit.';
const NURSE = 'My sister was nursed there by Harriet Pascoe. Where will people go instead?';
const ADVERT = 'Cheap garden furniture at my shop, come and see!';
const BECAUSE = 'You told us that Sunday is when families visit, so the bus will run then.';

type Way = {
  readonly name: string;
  readonly options: VisitorOptions;
  readonly hand: (page: Page) => Hand;
  /** From a passage of the plan to the form, for the first person and for the other. */
  readonly toTheForm: (step: Step, words: string) => Promise<void>;
  readonly otherToTheForm: (step: Step, words: string) => Promise<void>;
};

async function byPassagePage(step: Step, words: string): Promise<void> {
  await openPassage(step, words);
  await step.hand.follow(/Say what you think/);
}

/** The comments open in place, under the passage, and the keyboard goes there. */
async function byMargin({ page, hand, picture }: Step, words: string): Promise<void> {
  const passage = page.locator('.ef-passage').filter({ hasText: words });
  const margin = passage.locator('a.ef-count');
  await margin.focus();
  await page.keyboard.press('Enter');
  await passage.locator('.ef-inline-thread a').first().waitFor();
  assert.equal(await margin.getAttribute('aria-expanded'), 'true');
  await picture(page, 'comments-open-in-place');
  await hand.follow(/Say what you think about this passage/);
}

/** Marks the first three words with the keyboard and comments on exactly these. */
async function byMarkedWords({ page, hand, picture }: Step, words: string): Promise<void> {
  const passage = page.locator('.ef-passage__words').filter({ hasText: words });
  // Where the caret stands, as the reader's own tool would put it.
  await passage.click({ position: { x: 1, y: 10 } });
  for (let word = 0; word < 3; word += 1) {
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  }
  await reads(page, 'Comment on these words');
  await picture(page, 'words-marked');
  await hand.follow('Comment on these words');
  const quote = await page.locator('blockquote').innerText();
  assert.equal(quote, words.split(' ').slice(0, 3).join(' '));
}

async function loop(
  visit: Visit,
  { name, options, hand, toTheForm, otherToTheForm }: Way,
): Promise<void> {
  const { site } = visit;
  const picture = album(name);
  const staffPage = await visit.visitor(options);
  const staff: Step = { page: staffPage, hand: hand(staffPage), picture };
  await staffPage.goto(await staffLinkPath(site));
  await picture(staffPage, 'one-time-link');
  await staff.hand.press('Sign in');
  await arrive(staffPage, 'Your work');
  await bringInAPlan(staff);
  await publishFirst(staff);

  const publicPage = await visit.visitor(options);
  const one: Step = { page: publicPage, hand: hand(publicPage), picture };
  await findThePlan(one);
  const planPath = new URL(publicPage.url()).pathname;
  await toTheForm(one, BUSES);
  const code = await sayIt(one, { first: 'Please let it run on Sundays.', text: SUNDAYS });
  await useReceipt(one, code);
  const changed = `${SUNDAYS} Thank you.`;
  await changeWords(one, changed);

  // Another person, who wants news.
  const otherPage = await visit.visitor(options);
  const other: Step = { page: otherPage, hand: hand(otherPage), picture };
  await otherPage.goto(planPath);
  await otherToTheForm(other, WARD);
  await sayIt(other, { text: NURSE, email: 'kerra@example.org' });
  await otherPage.goto(`${planPath}/respond`);
  await sayIt(other, { text: ADVERT });

  await moderate(staff, ADVERT, NURSE, 'Harriet Pascoe');
  await redraft(staff);
  await answerAndPublish(staff, [SUNDAYS, NURSE], BECAUSE);
  await (await site.jobs()).drain();

  assert.deepEqual(
    site.mail.map(({ to }) => to),
    ['kerra@example.org'],
  );
  await seeWhatBecameOfIt(one, code, BECAUSE);
  await seeYouSaidWeDid(one, BECAUSE);
  await otherPage.goto(`${planPath}/gone`);
  await reads(otherPage, 'Where will people go instead?');
  const gone = await otherPage.content();
  assert.ok(!gone.includes('Pascoe'), 'what was taken out is nowhere in the page');
  await picture(otherPage, 'comments-on-words-that-are-gone');
  await otherPage.goto(`${planPath}/comments`);
  assert.ok(
    !(await otherPage.content()).includes('garden furniture'),
    'hidden words are not shown',
  );
  await reads(otherPage, /advertising/);
  await picture(otherPage, 'comments-on-the-whole-plan');
  await signOut(staff);
  await picture(staffPage, 'signed-out');
}

const ways: readonly (Way & { readonly how: string })[] = [
  {
    how: 'on a telephone, without scripts',
    name: 'loop-telephone',
    options: telephone,
    hand: pointing,
    toTheForm: byPassagePage,
    otherToTheForm: byPassagePage,
  },
  {
    how: 'at a desk, with scripts, by keyboard alone',
    name: 'loop-keyboard',
    options: desk,
    hand: typing,
    toTheForm: byMargin,
    otherToTheForm: byMarkedWords,
  },
];

test('a place publishes from Word, hears people, answers, and publishes again', {
  concurrency: 2,
}, async (t) => {
  const walks = ways.map((way) =>
    t.test(way.how, async (walk) => {
      const visit = await openVisit(walk);
      if (!visit) return;
      await loop(visit, way);
      assert.deepEqual(visit.wrongs, []);
    }),
  );
  await Promise.all(walks);
});
