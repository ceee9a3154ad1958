/**
 * The rules by which words are hidden or taken out. `said` is what everybody reads in place of the
 * words: it must be fair to the person who wrote them.
 */
export const rules = [
  {
    rule: 'attack',
    label: 'It attacks a person',
    said: 'It attacks a person.',
  },
  {
    rule: 'private-person',
    label: 'It names a private person, or shows who somebody is',
    said: 'It shows who a private person is.',
  },
  {
    rule: 'unlawful',
    label: 'It may be unlawful, like a threat, hatred or a libel',
    said: 'It may be against the law to show it.',
  },
  {
    rule: 'advertising',
    label: 'It is advertising, or was sent by a machine many times over',
    said: 'It is advertising.',
  },
  {
    rule: 'elsewhere',
    label: 'It is not about this plan',
    said: 'It is not about this plan.',
  },
] as const;

export type Rule = (typeof rules)[number]['rule'];

export const LONGEST_REASON = 500;

/** The public reason: the rule in words, then what the moderator adds. */
export function publicReason(rule: Rule, added: string): string {
  const said = rules.find((known) => known.rule === rule)?.said ?? '';
  return added.trim() === '' ? said : `${said} ${added.trim()}`;
}

export function asRule(value: string): Rule | undefined {
  return rules.find((known) => known.rule === value)?.rule;
}

/** What anyone can see of a contribution, in the order of the inbox. */
export const states = ['waiting', 'shown', 'hidden', 'listed-only', 'withdrawn'] as const;
export type State = (typeof states)[number];

export function asState(value: string): State | undefined {
  return states.find((known) => known === value);
}
