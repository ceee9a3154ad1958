import type {
  ConsensusReport,
  GroupReport,
  OpinionMapReport,
  ParticipantReport,
  StabilityReport,
  StatementReport,
} from '../report.ts';
import type { CommonGround } from './common-ground.ts';
import { leastLow } from './common-ground.ts';
import { dimensions, stride } from './model.ts';
import { type Interval, wilson } from './normal.ts';
import type { RobustMap } from './robust-map.ts';
import { verdictOf } from './verdict.ts';

/** Somebody is firmly in a group when at least this share of the resamples puts them there. */
const firm = 0.8;

/** The robust map by id, numbers to six digits. O(participants + statements × groups). */
export function robustReport(map: RobustMap): OpinionMapReport {
  const k = map.grouping?.clusters?.sizes.length ?? 0;
  return {
    mode: 'robust',
    k,
    ...verdictOf(map),
    participants: participants(map, k),
    groups: groups(map),
    statements: statements(map),
    consensus: {
      agree: map.commonGround.agree.map((c) => consensus(map, c)),
      disagree: map.commonGround.disagree.map((c) => consensus(map, c)),
    },
    stability: stability(map),
  };
}

function participants(map: RobustMap, k: number): ParticipantReport[] {
  const { all, rows } = map.prepared;
  const placeOf = new Int32Array(all.participants.length).fill(-1);
  rows.forEach((p, i) => {
    placeOf[p] = i;
  });
  const centreLeaning = map.axes.centre[0] ?? 0;
  return all.participants.map((id, p) => {
    const i = placeOf[p] ?? -1;
    const group = i >= 0 && k > 0 ? (map.group[i] ?? null) : null;
    const shares = Array.from({ length: group === null ? 0 : k }, (_, g) =>
      place(map.evidence?.membership.share[i * k + g] ?? 0),
    );
    const [x = 0, y = 0, z = 0] = [0, 1, 2].map((d) => place(map.people[p * dimensions + d] ?? 0));
    return {
      id,
      x,
      y,
      group,
      votes: (all.rowStart[p + 1] ?? 0) - (all.rowStart[p] ?? 0),
      position: [x, y, z],
      leaning: place((map.model.people[p * stride] ?? 0) - centreLeaning),
      membership: shares,
      firm: group === null ? null : (shares[group] ?? 0) >= firm,
    };
  });
}

function groups(map: RobustMap): GroupReport[] {
  const clusters = map.grouping?.clusters;
  if (!clusters) return [];
  return Array.from(clusters.sizes, (size, g) => ({
    id: g,
    size,
    x: place(clusters.centres[g * dimensions] ?? 0),
    y: place(clusters.centres[g * dimensions + 1] ?? 0),
    representative: (map.evidence?.representative[g] ?? []).map((r) => ({
      statement: map.prepared.table.statements[r.statement] ?? '',
      direction: r.direction,
      z: short(r.z),
      successes: r.successes,
      trials: r.trials,
      share: short(r.share),
      interval: ends(r.interval),
      elsewhere: short(r.elsewhere),
      difference: ends(r.difference),
      p: short(r.p),
      falseDiscovery: short(r.falseDiscovery),
    })),
  }));
}

function statements(map: RobustMap): StatementReport[] {
  const { all, columns } = map.prepared;
  const inPlay = new Map(Array.from(columns, (c, s) => [c, s]));
  const agree = new Int32Array(all.statements.length);
  const disagree = new Int32Array(all.statements.length);
  const seen = new Int32Array(all.statements.length);
  all.column.forEach((c, at) => {
    seen[c] = (seen[c] ?? 0) + 1;
    if (all.value[at] === 1) agree[c] = (agree[c] ?? 0) + 1;
    if (all.value[at] === -1) disagree[c] = (disagree[c] ?? 0) + 1;
  });
  const routing = map.routing.reduce((sum, w) => sum + w, 0);
  return all.statements.map((id, c) => {
    const s = inPlay.get(c);
    const a = agree[c] ?? 0;
    const d = disagree[c] ?? 0;
    const n = seen[c] ?? 0;
    const counted = {
      id,
      agree: a,
      disagree: d,
      pass: n - a - d,
      agreeInterval: ends(wilson(a, n)),
      disagreeInterval: ends(wilson(d, n)),
    };
    if (s === undefined)
      return {
        ...counted,
        moderatedOut: true,
        extremity: null,
        priority: null,
        groupInformedConsensus: null,
      };
    return {
      ...counted,
      moderatedOut: false,
      extremity: short(map.extremity[s] ?? 0),
      priority: short(map.priority[s] ?? 0),
      routing: short((map.routing[s] ?? 0) / routing),
      groupInformedConsensus: short(map.groupInformedConsensus[s] ?? 0),
      bridging: place(bridging(map, s)),
      loading: [0, 1, 2].map((axis) => place(map.statements[s * dimensions + axis] ?? 0)),
      leastGroupAgrees: short(leastLow('agree', map.counts, s).low),
      leastGroupDisagrees: short(leastLow('disagree', map.counts, s).low),
    };
  });
}

/** Expected vote of somebody at the middle of the map: what viewpoint does not explain. */
export function bridging(map: RobustMap, s: number): number {
  const v = s * stride;
  const { model, axes } = map;
  let sum = model.mean + (axes.centre[0] ?? 0) + (model.statements[v] ?? 0);
  for (let d = 1; d <= dimensions; d += 1)
    sum += (axes.centre[d] ?? 0) * (model.statements[v + d] ?? 0);
  return sum;
}

function consensus(map: RobustMap, c: CommonGround): ConsensusReport {
  return {
    statement: map.prepared.table.statements[c.statement] ?? '',
    successes: c.successes,
    trials: c.trials,
    share: short(c.share),
    z: short(c.z),
    p: short(c.p),
    leastLow: short(c.leastLow),
    leastGroup: c.leastGroup,
    bridging: place(bridging(map, c.statement)),
  };
}

function stability(map: RobustMap): StabilityReport | null {
  const { grouping, evidence } = map;
  if (!grouping) return null;
  const rand = evidence?.membership.agreement;
  const mean = rand ? rand.reduce((a, b) => a + b, 0) / rand.length : null;
  return {
    measured: rand !== undefined,
    resamples: rand?.length ?? 0,
    meanAdjustedRand: mean === null ? null : short(mean),
    leastAdjustedRand: rand ? short(Math.min(...rand)) : null,
    p: short(grouping.p),
    numbersOfGroups: grouping.separations.map((s) => ({
      k: s.k,
      silhouette: short(s.silhouette),
      oneCloud: short(s.nullMean),
      excess: short(s.excess),
    })),
    valley: grouping.valley === undefined ? null : short(grouping.valley),
    spread: map.axes.spread.map(short),
  };
}

function ends(interval: Interval): [number, number] {
  return [short(interval.low), short(interval.high)];
}

/** A coordinate or expected vote, to six decimals. */
function place(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** Six digits, for figures that may be very small. */
function short(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}
