import concepts from './concepts.json' with { type: 'json' };

/**
 * Everyday words of health and care gathered under what they are about, so that a coder's "the
 * queue was endless" teaches something about "we waited hours". Written for this project from
 * general knowledge, not from any data set. A word may stand under several. The list only offers
 * features; what a concept means for a code is learnt from the coder's own labels.
 */
const byWord = new Map<string, string[]>();
for (const [concept, list] of Object.entries(concepts)) {
  for (const word of list.split(' ')) {
    const known = byWord.get(word);
    if (!known) byWord.set(word, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }
}

const none: readonly string[] = [];

export function conceptsOf(word: string): readonly string[] {
  return byWord.get(word) ?? none;
}
