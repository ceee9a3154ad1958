/** Where the time comes from; tests turn it by hand. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** ISO 8601 in UTC, as times are stored in both databases. */
export function stamp(clock: Clock): string {
  return clock.now().toISOString();
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

let known = { minute: Number.NaN, day: '' };

/** The calendar day in England, YYYY-MM-DD: promises are kept or missed by this day. */
export function today(clock: Clock): string {
  const now = clock.now();
  const minute = Math.floor(now.getTime() / 60_000);
  // Asked for at every request, and never changes within a minute.
  if (minute !== known.minute) known = { minute, day: londonDay.format(now) };
  return known.day;
}
