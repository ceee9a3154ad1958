import type { Vocabulary, Words } from './words.ts';

// Occurrences per thousand words of running English, for the words that carry least meaning; rounded
// from the published first hundred of the British National Corpus (Leech, Rayson and Wilson, 2001).
const common =
  'the 62,of 31,and 27,to 26,a 22,in 19,is 10,it 11,for 9,was 9,that 11,on 7,with 7,be 7,by 5,i 9,you 7,he 6,they 4,we 4,this 5,have 5,at 5,are 5,not 5,from 4,but 4,had 4,his 4,which 4,or 4,an 3,she 4,were 3,as 7,will 3,her 3,there 3,their 3,all 3,one 3,been 3,has 3,if 3,when 2,do 3,would 3,who 2,what 2,can 2,up 2,so 2,no 2,said 2,more 2,out 2,about 2,its 2,your 1,some 2,could 2,them 2,only 1,into 2,time 2,my 1,than 1,other 1,these 1,also 1,may 1,how 1,should 1,our 1,any 1,where 1,such 1';

const background = new Map(
  common.split(',').map((entry): [string, number] => {
    const [spelled = '', share = '0'] = entry.split(' ');
    return [spelled, Number(share) / 1000];
  }),
);
/** How many words of ordinary English the counts of a short text are mixed with (Dirichlet prior). */
const priorWords = 4000;
const mostBits = 12;
/** In a longer passage the order of words, not their presence, tells; so length counts up to here. */
const longest = 150;

/**
 * How much it says that two passages share a word, in bits: minus log2 of the chance that a passage of
 * that many words has it anyway, `1 - exp(-frequency × length)`. Rare words say much, "the" nearly nothing.
 */
export type Rarity = { readonly weights: (length: number) => Float32Array };

/** Rarity of every word of two versions taken together. Linear in their words. */
export function rarityOf(passages: readonly Words[], vocabulary: Vocabulary): Rarity {
  const size = vocabulary.spelling.length;
  const counts = new Float64Array(size);
  let total = 0;
  for (const { ids } of passages) {
    total += ids.length;
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  }
  const frequency = counts.map(
    (count, id) =>
      (count + priorWords * (background.get(vocabulary.spelling[id] ?? '') ?? 0)) /
      (total + priorWords),
  );
  // One table for each doubling of length is exact enough, and saves most of the logarithms.
  const tables = new Map<number, Float32Array>();
  return {
    weights(length) {
      const step = Math.ceil(2 * Math.log2(Math.min(longest, Math.max(4, length))));
      const known = tables.get(step);
      if (known) return known;
      const words = 2 ** (step / 2);
      const table = new Float32Array(size);
      for (let id = 0; id < size; id++) {
        const chance = 1 - Math.exp(-(frequency[id] ?? 0) * words);
        table[id] = Math.min(mostBits, Math.max(0.05, -Math.log2(chance)));
      }
      tables.set(step, table);
      return table;
    },
  };
}
