/** Components of the design system that no page of ours uses. */
const UNUSED = [
  'hero',
  'image',
  'do-dont-list',
  'feature-list',
  'review-date',
  'nav-a-z',
  'password-input',
];

const FONT_STACK = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** Splits a minified style sheet into its top-level rules, at-rules with their blocks whole. */
function topLevelRules(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < css.length; at++) {
    const sign = css[at] ?? '';
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (quote === '' && depth === 0 && (sign === '}' || sign === ';')) {
      rules.push(css.slice(start, at + 1));
      start = at + 1;
    }
  }
  return rules;
}

/** True for a rule all of whose selectors belong to components that are not used. */
function onlyUnused(rule: string): boolean {
  const selectors = rule.slice(0, rule.indexOf('{')).split(',');
  return selectors.every((selector) => UNUSED.some((name) => selector.includes(`.nhsuk-${name}`)));
}

/**
 * The design system's style sheet for the neutral theme: no font is fetched, the stack is the
 * machine's own, and rules that nothing uses are left out to keep the first view light.
 */
export function usedRules(css: string): string {
  return topLevelRules(css)
    .filter((rule) => !rule.startsWith('@font-face') && !rule.startsWith('@charset'))
    .filter((rule) => rule.startsWith('@') || !onlyUnused(rule))
    .join('')
    .replace(/font-family:Frutiger W01[^;}]*/g, `font-family:${FONT_STACK}`);
}
