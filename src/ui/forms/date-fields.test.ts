import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDay, dayLeftEmpty } from './date-fields.ts';

function form(date: string, month: string, year: string) {
  const values: Record<string, string> = { 'x[day]': date, 'x[month]': month, 'x[year]': year };
  return { text: (name: string) => values[name] ?? '' };
}

test('a day is read as people write it', () => {
  assert.equal(calendarDay(form('18', '12', '2026'), 'x'), '2026-12-18');
  assert.equal(calendarDay(form(' 1 ', 'March', '2027'), 'x'), '2027-03-01');
  assert.equal(calendarDay(form('29', '2', '2028'), 'x'), '2028-02-29');
});

test('what is not a real date is none, and an empty day is not a wrong one', () => {
  for (const [d, m, y] of [
    ['29', '2', '2026'],
    ['31', '4', '2026'],
    ['0', '1', '2026'],
    ['1', '13', '2026'],
    ['1', '1', '0026'],
    ['1.5', '1', '2026'],
    ['', '', ''],
    ['ten', '1', '2026'],
  ] as const) {
    assert.equal(calendarDay(form(d, m, y), 'x'), null, `${d}/${m}/${y}`);
  }
  assert.equal(dayLeftEmpty(form('', ' ', ''), 'x'), true);
  assert.equal(dayLeftEmpty(form('1', '', ''), 'x'), false);
});
