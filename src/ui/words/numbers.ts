const whole = new Intl.NumberFormat('en-GB');

/** @example number(12500) // '12,500' */
export function number(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : whole.format(value);
}

/** @example count(1, 'comment', 'comments') // '1 comment' */
export function count(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
