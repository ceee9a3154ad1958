import type { LanguageIssue } from '../issue.ts';
import type { Block, Word } from '../prose.ts';

const be = new Set(
  "am is are was were be been being isn't aren't wasn't weren't get gets got getting".split(' '),
);
// Words ending in -ed or -en that describe, rather than tell what somebody did.
const describing = new Set(
  (
    'interested tired concerned worried pleased based committed dedicated related located limited complicated advanced supposed ' +
    'need needed used bed indeed need speed exceed hundred red breed seed feed open even seven often children women men then ten when between ' +
    'pleased excited delighted satisfied qualified experienced isolated frightened scared ashamed bored retired married aged proposed'
  ).split(' '),
);
const irregular = new Set(
  (
    'begun born bought broken brought built caught chosen cut done drawn driven eaten fallen felt found forgotten given gone grown heard ' +
    'held hidden hit hurt kept known laid led left lent let lost made meant met paid put read run said seen sent set shown shut sold spent spoken ' +
    'spread taken taught told thought thrown understood undertaken withdrawn won written overseen rebuilt underpinned undermined'
  ).split(' '),
);
const describe = new Set('left felt gone let set run fallen won'.split(' '));

const participle = (word: string): boolean =>
  (irregular.has(word) && !describe.has(word)) ||
  (/[a-z]{2}(?:ed)$/.test(word) && !describing.has(word));

/**
 * Passive sentences: a form of "be" or "get", up to two adverbs or "not", and a past participle.
 * A rule of thumb by word forms: about one mark in ten is an adjective ("is closed").
 */
export function passives(blocks: readonly Block[]): LanguageIssue[] {
  const found: LanguageIssue[] = [];
  for (const { sentences } of blocks) {
    for (const { words, start, text } of sentences) {
      for (let i = 0; i < words.length; i++) {
        const verb = words[i];
        if (!verb || !be.has(plain(verb.text))) continue;
        const at = participleAfter(words, i);
        const last = words[at];
        if (!last) continue;
        const agent = plain(words[at + 1]?.text ?? '') === 'by';
        found.push({
          kind: 'passive',
          start: verb.start,
          end: last.end,
          found: text.slice(verb.start - start, last.end - start),
          message: 'This is passive: it may not say who does it.',
          suggestion: agent
            ? 'Begin with who does it, which stands after “by”.'
            : 'Say who does it: begin with “we”, “you” or the name of the organisation.',
        });
        i = at;
      }
    }
  }
  return found;
}

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

function participleAfter(words: readonly Word[], i: number): number {
  for (let k = i + 1; k <= i + 3 && k < words.length; k++) {
    const word = plain(words[k]?.text ?? '');
    if (participle(word)) return k;
    if (!/ly$|^(?:not|also|being|been|now|already|still|never|always|often|then|only)$/.test(word))
      break;
  }
  return -1;
}
