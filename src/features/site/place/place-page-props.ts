import type { Frame } from '../../../ui/layout/frame.ts';
import type { PublicContribution } from '../../contributions/index.ts';
import type { PlaceDetails } from '../../places/index.ts';
import type { Step } from '../../timetable/index.ts';
import type { ListedPlan } from '../home/open-plans.ts';

/** What the page of a place and its parts are made from. */
export type PlacePageProps = {
  readonly frame: Frame;
  readonly details: PlaceDetails;
  readonly plans: readonly ListedPlan[];
  readonly steps: readonly Step[];
  /** On the place as a whole, latest first. */
  readonly told: readonly PublicContribution[];
  readonly today: string;
};
