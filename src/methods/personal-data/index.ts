export {
  type Concern,
  type ConcernKind,
  type ConcernReport,
  concernKinds,
  flagConcerns,
  type Urgency,
} from './concerns/flag-concerns.ts';
export { type FindOptions, findPersonalData } from './find.ts';
export {
  type Certainty,
  type Finding,
  type PersonalDataKind,
  personalDataKinds,
} from './finding.ts';
export { markedSegments, type Segment } from './segments.ts';
