import type { StaffActor } from '../../src/features/accounts/index.ts';
import { beginSession } from '../../src/features/accounts/sessions.ts';
import type { TestSite } from '../harness.ts';

/** What a signed-in browser sends: its cookie, and the token that its pages carry. */
export type SignedIn = { readonly cookie: string; readonly token: string };

export async function signedIn(site: TestSite, actor: StaffActor): Promise<SignedIn> {
  const { database, clock } = site.context;
  const value = await database.write((db) => beginSession(db, clock, actor.id));
  const cookie = `staff=${value}`;
  const page = await (await site.app()).inject({ url: '/staff/plans/new', headers: { cookie } });
  const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1];
  if (token === undefined) throw new Error(`No token on the page (${page.statusCode}).`);
  return { cookie, token };
}
