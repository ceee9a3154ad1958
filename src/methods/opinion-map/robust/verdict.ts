import type { OpinionMapReport } from '../report.ts';
import type { RobustMap } from './robust-map.ts';

type Verdict = Pick<OpinionMapReport, 'verdict' | 'note'>;

/** What the robust map says about groups, in a sentence. */
export function verdictOf(map: RobustMap): Verdict {
  const { grouping, prepared } = map;
  if (!grouping)
    return {
      verdict: 'cannot say',
      note: `Too few votes to look for groups: ${count(prepared.rows.length, 'person', 'people')} with enough votes, ${count(prepared.table.statements.length, 'statement', 'statements')} in play.`,
    };
  const clusters = grouping.clusters;
  if (!clusters)
    return {
      verdict: 'no distinct groups',
      note:
        (map.axes.spread[0] ?? 0) > 1e-9
          ? 'People differ, but not in separate groups: a single crowd would look the same.'
          : 'People do not differ in any way that more than chance would explain.',
    };
  return {
    verdict: 'groups',
    note: `${clusters.sizes.length} groups that stand further apart than a single crowd would.`,
  };
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
