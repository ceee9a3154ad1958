import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { readForm } from '../../../platform/http/form.ts';
import { sendPage } from '../../../platform/http/page.ts';
import type { Fault } from '../../../ui/words/fault.ts';
import { answersFor } from '../../answers/index.ts';
import {
  type ContributionTable,
  closedSince,
  contributionByCode,
  contributionFaults,
  editContribution,
  findTarget,
  journeyOf,
  readCode,
  withdraw,
} from '../../contributions/index.ts';
import { CodePage } from './code-page.tsx';
import { StatusPage } from './status-page.tsx';

/** Enough for a reading room, too few for guessing. */
const TRIES = { max: 60, timeWindow: '5 minutes' };

/** What somebody sees and does with a receipt. The code travels in the form, never in an address. */
export function receiptRoutes(app: FastifyInstance, context: Context): void {
  const { private: all, public: open } = context.database;
  const limited = { config: { rateLimit: TRIES } };

  type Lookup =
    | { readonly said: ContributionTable; readonly code: string }
    | { readonly fault: Fault };

  async function lookUp(typed: string): Promise<Lookup> {
    const code = readCode(typed);
    if (code === null) return { fault: contributionFaults.codeMistyped() };
    const said = await contributionByCode(all, code);
    return said ? { said, code } : { fault: contributionFaults.codeUnknown() };
  }

  type Shown = {
    readonly faults?: readonly Fault[];
    readonly values?: Readonly<Record<string, string>>;
    readonly saved?: boolean;
    readonly status?: number;
  };

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
    shown: Shown = {},
  ) {
    const { frame } = request;
    const looked = await lookUp(typed);
    if ('fault' in looked) {
      return sendPage(reply, <CodePage frame={frame} code={typed} faults={[looked.fault]} />, 400);
    }
    const { said, code } = looked;
    const target = {
      placeId: said.place_id,
      planId: said.plan_id,
      versionId: said.version_id,
      passageId: said.passage_id,
    };
    const found = await findTarget(all, target);
    if (!found) return reply.callNotFound();
    const answers = (await answersFor(open, [said.id])).get(said.id) ?? [];
    const journey = await journeyOf(all, said.id);
    const closed = closedSince(found, today(context.clock));
    const { faults = [], saved = false, values } = shown;
    const status = { code, said, found, journey, answers, closed };
    const page = (
      <StatusPage {...{ frame, status, faults, saved, ...(values ? { values } : {}) }} />
    );
    return sendPage(reply, page, shown.status ?? 200);
  }

  app.get('/receipts', { config: { public: true } }, (request, reply) =>
    sendPage(reply, <CodePage frame={request.frame} code="" faults={[]} />),
  );

  app.post('/receipts', limited, async (request, reply) => {
    const form = await readForm(request);
    return show(request, reply, form.text('code'));
  });

  app.post('/receipts/change', limited, async (request, reply) => {
    const form = await readForm(request);
    const typed = form.text('code');
    const looked = await lookUp(typed);
    if ('fault' in looked) return show(request, reply, typed);
    const outcome = await editContribution(
      context,
      { kind: 'receipt', contributionId: looked.said.id },
      {
        contributionId: looked.said.id,
        revision: Number(form.text('revision')),
        text: form.text('text'),
        speaksFor: form.text('speaks-for'),
        organisationName: form.text('organisation'),
        publication: form.text('publication'),
      },
    );
    if (outcome.ok) return show(request, reply, typed, { saved: true });
    const { faults, status } = outcome;
    return show(request, reply, typed, { faults, status, values: form.values });
  });

  app.post('/receipts/withdraw', limited, async (request, reply) => {
    const form = await readForm(request);
    const typed = form.text('code');
    const looked = await lookUp(typed);
    if ('fault' in looked) return show(request, reply, typed);
    const actor = { kind: 'receipt', contributionId: looked.said.id } as const;
    const outcome = await withdraw(context, actor, looked.said.id);
    if (outcome.ok) return show(request, reply, typed);
    return show(request, reply, typed, { faults: outcome.faults, status: outcome.status });
  });
}
