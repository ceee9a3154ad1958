import { generateSecret, generateURI, verifySync } from 'otplib';

/** One step of RFC 6238, in seconds. */
const PERIOD = 30;

export function newFactorSecret(): string {
  return generateSecret();
}

/** The address that an authenticator app reads from the square code. */
export function factorAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Equal Footing', label: email, secret });
}

/**
 * Checks a code of an authenticator app (RFC 6238, six digits), one step early or late allowed.
 *
 * @param lastStep the step last used: a code seen over a shoulder does not work a second time.
 * @returns the step of the code, to be kept as the last one used; undefined when it is wrong.
 */
export function checkFactor(
  secret: string,
  code: string,
  now: Date,
  lastStep: number,
): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const afterTimeStep = Math.max(lastStep, 0);
  const result = verifySync({ secret, token, epoch, epochTolerance: PERIOD, afterTimeStep });
  if (!result.valid) return undefined;
  const step = Math.floor(epoch / PERIOD) + result.delta;
  return step > lastStep ? step : undefined;
}
