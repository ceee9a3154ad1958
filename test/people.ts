import {
  firstStaffLink,
  giveRole,
  type Role,
  type StaffActor,
  systemActor,
} from '../src/features/accounts/index.ts';
import type { OpenContext, TestSite } from './harness.ts';

/** A member of staff with one role in one place (null: in every place). */
export async function staffMember(
  site: OpenContext,
  role: Role,
  placeId: string | null = null,
  name = `A ${role}`,
): Promise<StaffActor> {
  const email = `${role}.${placeId ?? 'everywhere'}@staff.example`;
  const given = await giveRole(site.context, systemActor, { name, email, placeId, role });
  if (!given.ok) throw new Error(given.faults[0]?.en);
  return { kind: 'staff', id: given.value.accountId, name, email, roles: [{ placeId, role }] };
}

/** The cookie of the first administrator, signed in through the pages themselves. */
export async function signedInCookie(site: TestSite): Promise<string> {
  const app = await site.app();
  const link = new URL(await firstStaffLink(site.context));
  const answer = await app.inject({
    method: 'POST',
    url: '/staff/sign-in/link',
    payload: new URLSearchParams({ link: link.searchParams.get('token') ?? '' }).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  });
  const cookie = answer.cookies.find((c) => c.name === 'staff');
  if (!cookie) throw new Error(`Signing in gave ${answer.statusCode}.`);
  return `staff=${cookie.value}`;
}
