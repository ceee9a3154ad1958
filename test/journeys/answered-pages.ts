import type { Page } from 'playwright-core';
import { arrive, pointing } from './hand.ts';

type Go = (page: Page) => Promise<void>;

/**
 * Pages that no address leads to: what stands there after a form has been sent, with faults or
 * without, and what is shown when something is not there.
 */
export function answeredPages(
  examples: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [name: string, go: Go])[] {
  const [respond = ''] = examples.get('/plans/:slug/passages/:passageId/respond') ?? [];
  return [
    ['not-found', async (page) => void (await page.goto('/plans/not-there'))],
    [
      'respond-with-faults',
      async (page) => {
        await page.goto(respond);
        await pointing(page).choose('radio', 'An organisation or group');
        await pointing(page).press('Continue');
        await page.getByRole('alert').waitFor();
      },
    ],
    [
      'respond-check',
      async (page) => {
        await page.goto(respond);
        await pointing(page).write('What do you think?', 'The bus should run on Sundays.');
        await pointing(page).press('Continue');
        await arrive(page, 'Check what you are about to send');
      },
    ],
    [
      'respond-receipt',
      async (page) => {
        await pointing(page).press('Send it');
        await arrive(page, 'We have what you said');
      },
    ],
    [
      'receipt-status',
      async (page) => {
        await pointing(page).press('See what became of it');
        await arrive(page, /what became of it/);
        await pointing(page).unfold('Change what you said');
        await pointing(page).unfold('Withdraw it');
      },
    ],
    [
      'receipt-wrong-code',
      async (page) => {
        await page.goto('/receipts');
        await pointing(page).write('Receipt code', 'nothing');
        await pointing(page).press('Show what became of it');
        await page.getByRole('alert').waitFor();
      },
    ],
    [
      'sign-in-with-faults',
      async (page) => {
        await page.goto('/staff/sign-in');
        await pointing(page).press('Send me a link');
        await page.getByRole('alert').waitFor();
      },
    ],
    [
      'sign-in-code',
      async (page) => {
        await page.goto('/staff/sign-in');
        await pointing(page).write('Your work e-mail address', 'someone@council.example');
        await pointing(page).press('Send me a link');
        await arrive(page, 'Check your e-mail');
      },
    ],
    [
      'sign-in-spent-link',
      async (page) => {
        await page.goto('/staff/sign-in/link?token=spent');
        await pointing(page).press('Sign in');
        await page.getByRole('alert').waitFor();
      },
    ],
  ];
}
