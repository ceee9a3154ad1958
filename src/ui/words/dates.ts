import type { Language } from './catalogue.ts';

const locale: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

function format(language: Language, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale[language], { timeZone: 'Europe/London', ...options });
}

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: format('en', { day: 'numeric', month: 'long', year: 'numeric' }),
  cy: format('cy', { day: 'numeric', month: 'long', year: 'numeric' }),
};

const times: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: format('en', { hour: 'numeric', minute: '2-digit', hour12: true }),
  cy: format('cy', { hour: 'numeric', minute: '2-digit', hour12: true }),
};

/**
 * A day as people read it. Takes an ISO time or a calendar day; a calendar day is not moved by
 * time zones.
 *
 * @example day('2026-11-22') // '22 November 2026'
 */
export function day(iso: string, language: Language = 'en'): string {
  const moment = iso.length === 10 ? new Date(`${iso}T12:00:00Z`) : new Date(iso);
  return days[language].format(moment);
}

/** @example dayAndTime('2026-11-22T14:05:00Z') // '22 November 2026 at 2:05pm' */
export function dayAndTime(iso: string, language: Language = 'en'): string {
  const time = times[language].format(new Date(iso)).replace(/\s([ap])\.?m\.?$/i, '$1m');
  return `${day(iso, language)}${language === 'cy' ? ' am ' : ' at '}${time}`;
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) /
      86_400_000,
  );
}
