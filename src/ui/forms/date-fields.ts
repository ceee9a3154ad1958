/** Three fields for a day, as people write it: `NAME[day]`, `NAME[month]`, `NAME[year]`. */
type Fields = { readonly text: (name: string) => string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(typed: string): number {
  const named = MONTHS.indexOf(typed.toLowerCase().slice(0, 3));
  return named === -1 ? Number(typed) : named + 1;
}

/**
 * The calendar day of three fields, YYYY-MM-DD; null when it is not a real date. Months may be
 * typed as words. Years before 1900 are taken for mistakes.
 *
 * @example calendarDay(form, 'closes') // '2026-12-18'
 */
export function calendarDay(form: Fields, name: string): string | null {
  const [date, month, year] = ['day', 'month', 'year'].map((part) =>
    form.text(`${name}[${part}]`).trim(),
  );
  const numbers = [Number(year), monthNumber(month ?? ''), Number(date)];
  const [y = 0, m = 0, d = 0] = numbers;
  if (!numbers.every(Number.isInteger) || y < 1900 || y > 2200) return null;
  const day = new Date(Date.UTC(y, m - 1, d));
  const real = day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
  return real ? day.toISOString().slice(0, 10) : null;
}

/** Whether somebody left all three fields empty. */
export function dayLeftEmpty(form: Fields, name: string): boolean {
  return ['day', 'month', 'year'].every((part) => form.text(`${name}[${part}]`).trim() === '');
}
