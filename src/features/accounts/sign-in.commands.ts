import { randomBytes, randomInt } from 'node:crypto';
import { type Clock, stamp } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { Writing } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/record.ts';
import { shortId } from '../../platform/ids.ts';
import { enqueue } from '../../platform/jobs/jobs.ts';
import { isSafeAddress } from '../../platform/mail/mail.ts';
import { sha256 } from '../../platform/secrets/secrets.ts';
import { done, type Outcome, refused } from '../../ui/words/fault.ts';
import { accountFaults } from './accounts.faults.ts';
import { checkFactor } from './second-factor.ts';
import { beginSession } from './sessions.ts';

const LIFE_MS = 15 * 60 * 1000;
const WRONG_CODES = 5;

export type SignInStart = { readonly id: string; readonly token: string; readonly code: string };

/** Makes a link and a code for one account: either signs in once, within 15 minutes. */
export async function startSignIn(
  db: Writing,
  clock: Clock,
  accountId: string,
): Promise<SignInStart> {
  const start = {
    id: shortId(20),
    token: randomBytes(32).toString('base64url'),
    code: String(randomInt(0, 100_000_000)).padStart(8, '0'),
  };
  await db
    .insertInto('sign_in')
    .values({
      id: start.id,
      account_id: accountId,
      token_hash: sha256(start.token),
      code_hash: sha256(`${start.id} ${start.code}`),
      attempts: 0,
      expires_at: new Date(clock.now().getTime() + LIFE_MS).toISOString(),
      used_at: null,
    })
    .execute();
  return start;
}

export function linkAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/staff/sign-in/link?token=${token}`;
}

/**
 * Sends a link and a code to a member of staff. The answer is the same whether or not the address
 * belongs to one, so that nobody can find out who works here.
 *
 * @returns the id to give with a typed code.
 */
export async function askForSignIn(context: Context, email: string): Promise<Outcome<string>> {
  const { clock, database } = context;
  const address = email.trim().toLowerCase();
  if (!isSafeAddress(address)) return refused(400, accountFaults.emailMissing());
  return database.write(async (db) => {
    const account = await db
      .selectFrom('staff_account')
      .select('id')
      .where('email', '=', address)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    if (!account) return done(shortId(20));
    const start = await startSignIn(db, clock, account.id);
    await enqueue(db, clock, 'accounts.sign-in-mail', {
      to: address,
      // Sealed: a code in the jobs table would let a reader of the database sign in.
      sealed: context.secrets.seal('sign-in-mail', JSON.stringify(start)),
    });
    return done(start.id);
  });
}

export type SignInProof =
  | { readonly by: 'link'; readonly token: string; readonly factor: string }
  | { readonly by: 'code'; readonly id: string; readonly code: string; readonly factor: string };

/** The outcome of a right link or code while the second factor is still to be given. */
export type SignedIn = { readonly cookie: string } | { readonly needsFactor: true };

/** Signs in by link or code, once; where a second factor is set up, it is needed as well. */
export async function signIn(context: Context, proof: SignInProof): Promise<Outcome<SignedIn>> {
  const { clock, database, secrets } = context;
  const now = stamp(clock);
  return database.write(async (db): Promise<Outcome<SignedIn>> => {
    const open = db
      .selectFrom('sign_in as s')
      .innerJoin('staff_account as a', 'a.id', 's.account_id')
      .select(['s.id', 's.account_id', 's.code_hash', 'a.totp_secret', 'a.totp_step'])
      .where('s.used_at', 'is', null)
      .where('s.expires_at', '>', now)
      .where('s.attempts', '<', WRONG_CODES)
      .where('a.disabled_at', 'is', null);
    const found =
      proof.by === 'link'
        ? await open.where('s.token_hash', '=', sha256(proof.token)).executeTakeFirst()
        : await open.where('s.id', '=', proof.id).executeTakeFirst();
    const wrong = proof.by === 'link' ? accountFaults.linkSpent() : accountFaults.codeWrong();
    if (!found) return refused(400, wrong);
    const countWrong = () =>
      db
        .updateTable('sign_in')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where('id', '=', found.id)
        .execute();
    if (
      proof.by === 'code' &&
      sha256(`${found.id} ${proof.code.replace(/\D/g, '')}`) !== found.code_hash
    ) {
      await countWrong();
      return refused(400, wrong);
    }
    if (found.totp_secret !== null) {
      if (proof.factor === '') return done({ needsFactor: true });
      const secret = secrets.open('totp', found.totp_secret);
      const step = checkFactor(secret, proof.factor, clock.now(), found.totp_step);
      if (step === undefined) {
        await countWrong();
        return refused(400, accountFaults.factorWrong());
      }
      await db
        .updateTable('staff_account')
        .set({ totp_step: step })
        .where('id', '=', found.account_id)
        .execute();
    }
    const used = await db
      .updateTable('sign_in')
      .set({ used_at: now })
      .where('id', '=', found.id)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) return refused(400, wrong);
    const cookie = await beginSession(db, clock, found.account_id);
    await recordEvent(db, clock, {
      actor: `staff:${found.account_id}`,
      kind: 'staff.signed-in',
      placeId: null,
      subject: found.account_id,
      data: { by: proof.by },
    });
    return done({ cookie });
  });
}
