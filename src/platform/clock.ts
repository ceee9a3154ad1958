/** Where the time comes from; tests turn it by hand. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** ISO 8601 in UTC, as times are stored in both databases. */
export function stamp(clock: Clock): string {
  return clock.now().toISOString();
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The calendar day in England, YYYY-MM-DD: promises are kept or missed by this day. */
export function today(clock: Clock): string {
  return londonDay.format(clock.now());
}
