import type { Public } from '../../platform/database/database.ts';
import { channels, speakers } from '../contributions/index.ts';
import { outcomes } from './answer.ts';

/** One way in which things were said, or one kind of speaker; the parts are never added up alone. */
export type Row = {
  readonly name: string;
  readonly said: number;
  readonly answered: number;
  /** Neither answered nor withdrawn. */
  readonly open: number;
  readonly withdrawn: number;
};

export type ChangesSummary = {
  /** Only channels on which something was said. */
  readonly channels: readonly Row[];
  readonly speakers: readonly Row[];
  /** shown, waiting, hidden, listed-only, withdrawn; only those there are. */
  readonly states: readonly { readonly name: string; readonly said: number }[];
  /** Always with its parts, which are in `channels`. */
  readonly said: number;
  readonly answered: number;
  readonly open: number;
  /** Answers, not the contributions they are to. */
  readonly outcomes: readonly { readonly outcome: string; readonly answers: number }[];
};

type Counted = {
  readonly channel: string;
  readonly speaks_for: string;
  readonly state: string;
  readonly answered: number;
  readonly n: number;
};

function rowOf(name: string, counted: readonly Counted[]): Row {
  const sum = (rows: readonly Counted[]) => rows.reduce((total, row) => total + row.n, 0);
  return {
    name,
    said: sum(counted),
    answered: sum(counted.filter((row) => row.answered === 1)),
    open: sum(counted.filter((row) => row.answered === 0 && row.state !== 'withdrawn')),
    withdrawn: sum(counted.filter((row) => row.state === 'withdrawn')),
  };
}

const stateOrder = ['shown', 'listed-only', 'waiting', 'hidden', 'withdrawn'];

/**
 * What was said about a plan and how much of it has a published answer, by channel, by who spoke
 * and by what is shown. Channels are counted apart: what people write on the web and what is
 * gathered in a meeting are not one figure.
 */
export async function changesSummary(db: Public, planId: string): Promise<ChangesSummary> {
  const rows = await db
    .selectFrom('published_contribution as p')
    .select(['p.channel', 'p.speaks_for', 'p.state'])
    .select((eb) => [
      eb
        .case()
        .when(
          'p.id',
          'in',
          eb.selectFrom('published_answer_contribution').select('contribution_id'),
        )
        .then(1)
        .else(0)
        .end()
        .as('answered'),
      eb.fn.countAll<number>().as('n'),
    ])
    .where('p.plan_id', '=', planId)
    .groupBy(['p.channel', 'p.speaks_for', 'p.state', 'answered'])
    .execute();
  const counted = rows.map((row) => ({
    ...row,
    answered: Number(row.answered),
    n: Number(row.n),
  }));
  const answers = await db
    .selectFrom('published_answer')
    .select((eb) => ['outcome', eb.fn.countAll<number>().as('n')])
    .where('plan_id', '=', planId)
    .groupBy('outcome')
    .execute();
  const all = rowOf('', counted);
  const present = (list: readonly Row[]) => list.filter((row) => row.said > 0);
  return {
    channels: present(
      channels.map((name) =>
        rowOf(
          name,
          counted.filter((row) => row.channel === name),
        ),
      ),
    ),
    speakers: present(
      speakers.map((name) =>
        rowOf(
          name,
          counted.filter((row) => row.speaks_for === name),
        ),
      ),
    ),
    states: stateOrder
      .map((name) => ({
        name,
        said: rowOf(
          name,
          counted.filter((row) => row.state === name),
        ).said,
      }))
      .filter((row) => row.said > 0),
    said: all.said,
    answered: all.answered,
    open: all.open,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      answers: Number(answers.find((row) => row.outcome === outcome)?.n ?? 0),
    })),
  };
}
