import { type Refusal, refuse } from './refusal.ts';

export type Project = { readonly id: string; readonly cost: number };
/** The projects somebody approves of; `times` people approve of exactly these (1 when absent). */
export type ApprovalBallot = { readonly approves: readonly string[]; readonly times?: number };

export type Funded = {
  readonly id: string;
  readonly cost: number;
  readonly supporters: number;
  /** The most any supporter paid. */
  readonly highestPayment: number;
  /** Another project was exactly as good at this point; the order of the list decided. */
  readonly tied: boolean;
  /** False if it was added after the shares were used up, because money was left. */
  readonly byShares: boolean;
};

export type EqualShares = {
  readonly funded: readonly Funded[];
  readonly spent: number;
  readonly left: number;
  /** What each person had to give. */
  readonly share: number;
};

const near = 1e-9;

/**
 * The method of equal shares for approval ballots: the budget is divided equally among those who
 * voted; a project is funded if its supporters can pay for it from their shares, and at each step the
 * one with the most effective votes goes first (its cost over the highest payment, if cost measures
 * satisfaction; the lowest highest payment, if projects do). Ties go by the order of the list.
 * Source: Peters, Pierczyński and Skowron, Proportional Participatory Budgeting with Additive
 * Utilities, NeurIPS 2021. O(projects² × distinct ballots × log).
 *
 * Money is usually left. `fill` then adds what most people approve of and what still fits.
 */
export function equalShares(
  projects: readonly Project[],
  ballots: readonly ApprovalBallot[],
  budget: number,
  options: { readonly satisfaction?: 'cost' | 'projects'; readonly fill?: boolean } = {},
): EqualShares | Refusal {
  const problem = whatIsWrong(projects, ballots, budget);
  if (problem) return refuse(problem);
  const groups = ballots
    .map((b) => ({ approves: new Set(b.approves), times: b.times ?? 1 }))
    .filter((b) => b.times > 0 && b.approves.size > 0);
  const people = groups.reduce((sum, g) => sum + g.times, 0);
  const share = budget / people;
  const purse = groups.map(() => share);
  const open = new Map(projects.map((project) => [project.id, project]));
  const funded: Funded[] = [];
  for (;;) {
    let best: { project: Project; payment: number; worth: number; tied: boolean } | undefined;
    for (const project of open.values()) {
      const payment = highestPayment(project, groups, purse);
      if (payment === undefined) continue;
      const worth = (options.satisfaction === 'projects' ? 1 : project.cost) / payment;
      if (!best || worth > best.worth * (1 + near)) best = { project, payment, worth, tied: false };
      else if (worth > best.worth * (1 - near)) best.tied = true;
    }
    if (!best) break;
    const { project, payment, tied } = best;
    let supporters = 0;
    for (const [i, group] of groups.entries()) {
      if (!group.approves.has(project.id)) continue;
      supporters += group.times;
      purse[i] = Math.max(0, (purse[i] ?? 0) - payment);
    }
    open.delete(project.id);
    funded.push({
      id: project.id,
      cost: project.cost,
      supporters,
      highestPayment: payment,
      tied,
      byShares: true,
    });
  }
  let spent = funded.reduce((sum, f) => sum + f.cost, 0);
  if (options.fill) {
    const support = (id: string): number =>
      groups.reduce((sum, g) => sum + (g.approves.has(id) ? g.times : 0), 0);
    const rest = [...open.values()].map((project) => ({
      project,
      supporters: support(project.id),
    }));
    rest.sort((a, b) => b.supporters - a.supporters);
    for (const { project, supporters } of rest) {
      if (supporters === 0 || spent + project.cost > budget * (1 + near)) continue;
      const tied = rest.some((r) => r.project !== project && r.supporters === supporters);
      spent += project.cost;
      funded.push({
        id: project.id,
        cost: project.cost,
        supporters,
        highestPayment: 0,
        tied,
        byShares: false,
      });
    }
  }
  return { funded, spent, left: Math.max(0, budget - spent), share };
}

type Group = { readonly approves: ReadonlySet<string>; readonly times: number };

/** The payment that, paid by each supporter or all they have left, covers the cost. */
function highestPayment(
  project: Project,
  groups: readonly Group[],
  purse: readonly number[],
): number | undefined {
  const backers = groups
    .map((group, i) => ({ group, has: purse[i] ?? 0 }))
    .filter(({ group, has }) => group.approves.has(project.id) && has > 0)
    .sort((a, b) => a.has - b.has);
  let people = backers.reduce((sum, b) => sum + b.group.times, 0);
  let missing = project.cost;
  for (const { group, has } of backers) {
    if (has * people >= missing * (1 - near)) return missing / people;
    missing -= has * group.times;
    people -= group.times;
  }
  return undefined;
}

function whatIsWrong(
  projects: readonly Project[],
  ballots: readonly ApprovalBallot[],
  budget: number,
): string | undefined {
  if (!(budget > 0) || !Number.isFinite(budget)) return 'The budget must be more than 0.';
  if (projects.length === 0) return 'There are no projects.';
  const known = new Set<string>();
  for (const { id, cost } of projects) {
    if (known.has(id)) return `The project "${id}" is listed twice.`;
    if (!(cost > 0) || !Number.isFinite(cost)) return `The project "${id}" needs a cost above 0.`;
    known.add(id);
  }
  let people = 0;
  for (const [i, { approves, times = 1 }] of ballots.entries()) {
    if (!Number.isInteger(times) || times < 0)
      return `Ballot ${i + 1} has a number of people that is not a whole number.`;
    const strange = approves.find((id) => !known.has(id));
    if (strange !== undefined)
      return `Ballot ${i + 1} approves of "${strange}", which is not a project.`;
    if (approves.length > 0) people += times;
  }
  return people === 0 ? 'Nobody approved of anything.' : undefined;
}
