export type { Answer, Quote } from './answers.ts';
export { chiSquaredTail, type Keyness, type KeyWord, keyness, logLikelihood } from './keyness.ts';
export type { Stability } from './stability.ts';
export { findTopics, type Topic, type TopicOptions, type Topics } from './topics.ts';
