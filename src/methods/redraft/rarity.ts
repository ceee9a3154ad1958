import type { Vocabulary, Words } from './words.ts';

// Rough occurrences per thousand words of running English, for the words that carry least meaning, after
// the list for the British National Corpus (Leech, Rayson and Wilson, 2001). Only the order of size matters.
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
const leastBits = 0.05;
/** The chance is that of a passage of so many words. One length for all keeps evidence comparable. */
const passageWords = 40;

/**
 * How much it says that two passages share a word, in bits, for each word of the vocabulary: minus log2
 * of the chance that a passage has it anyway, `1 - exp(-frequency × 40 words)`. Rare words say much,
 * "the" nearly nothing. Linear in the words.
 */
export function rarityOf(passages: readonly Words[], vocabulary: Vocabulary): Float32Array {
  const size = vocabulary.spelling.length;
  const counts = new Float64Array(size);
  let total = 0;
  for (const { ids } of passages) {
    total += ids.length;
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  }
  return Float32Array.from(counts, (count, id) => {
    const usual = background.get(vocabulary.spelling[id] ?? '') ?? 0;
    const frequency = (count + priorWords * usual) / (total + priorWords);
    const chance = 1 - Math.exp(-frequency * passageWords);
    return Math.min(mostBits, Math.max(leastBits, -Math.log2(chance)));
  });
}
