import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { writeMarkdown } from '../../../methods/passages/index.ts';
import { today } from '../../../platform/clock.ts';
import type { Context } from '../../../platform/context.ts';
import { sendFilledPage, sendPage } from '../../../platform/http/page.ts';
import type { Language } from '../../../ui/words/catalogue.ts';
import { answersFor } from '../../answers/index.ts';
import { countLine, goneIn, standingAt } from '../../contributions/index.ts';
import {
  isOpen,
  type PublishedPlan,
  passageHistory,
  passagesOf,
  publishedPlanBySlug,
  versionsOf,
} from '../../plans/index.ts';
import { CommentsPage } from './comments-page.tsx';
import { PassagePage } from './passage-page.tsx';
import { fillPieces, piecesOf } from './pieces.ts';
import { readingWords } from './reading.words.ts';
import { type Reading, ReadingPage, TEXT } from './reading-page.tsx';

type Slug = { readonly slug: string };

/** The public pages of one plan. Each reads through the public door only. */
export function readingRoutes(app: FastifyInstance, context: Context): void {
  const { public: open } = context.database;
  const shared = { config: { public: true } };

  async function reading(plan: PublishedPlan, versionNumber: number, language: Language) {
    const versions = await versionsOf(open, plan.id);
    const version = versions.find((one) => one.number === versionNumber);
    if (!version) return undefined;
    const [passages, line] = await Promise.all([
      passagesOf(open, version.id),
      countLine(open, version.id),
    ]);
    const pieces = piecesOf(passages, language);
    const filled = fillPieces(pieces, plan.slug, line, readingWords(language));
    return { plan, version, versions, pieces, filled, today: today(context.clock) };
  }

  function sendReading(request: FastifyRequest, reply: FastifyReply, found: Reading) {
    const page = <ReadingPage frame={request.frame} reading={found} />;
    return sendFilledPage(reply, page, { hole: TEXT, bytes: found.filled.bytes });
  }

  app.get<{ Params: Slug }>('/plans/:slug', shared, async (request, reply) => {
    const plan = await publishedPlanBySlug(open, request.params.slug);
    const found = plan && (await reading(plan, plan.versionNumber, request.frame.language));
    if (!found) return reply.callNotFound();
    return sendReading(request, reply, found);
  });

  type Versioned = Slug & { readonly number: string };
  app.get<{ Params: Versioned }>(
    '/plans/:slug/versions/:number',
    shared,
    async (request, reply) => {
      const plan = await publishedPlanBySlug(open, request.params.slug);
      const found =
        plan && (await reading(plan, Number(request.params.number), request.frame.language));
      if (!found) return reply.callNotFound();
      return sendReading(request, reply, found);
    },
  );

  app.get<{ Params: Versioned }>(
    '/plans/:slug/versions/:number/plan.txt',
    shared,
    async (request, reply) => {
      const plan = await publishedPlanBySlug(open, request.params.slug);
      const versions = plan ? await versionsOf(open, plan.id) : [];
      const version = versions.find((one) => one.number === Number(request.params.number));
      if (!plan || !version) return reply.callNotFound();
      const name = `${plan.slug}-version-${version.number}.txt`;
      const passages = await passagesOf(open, version.id);
      const text = writeMarkdown(passages.map((passage) => passage.block));
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(text);
    },
  );

  type InPlan = Slug & { readonly passageId: string };
  app.get<{ Params: InPlan }>(
    '/plans/:slug/passages/:passageId',
    shared,
    async (request, reply) => {
      const plan = await publishedPlanBySlug(open, request.params.slug);
      const history = plan ? await passageHistory(open, plan.id, request.params.passageId) : [];
      const [latest] = history;
      if (!plan || !latest) return reply.callNotFound();
      const said = await standingAt(open, latest.version.id, latest.passage.id);
      const answers = await answersFor(
        open,
        said.map((one) => one.id),
      );
      const found = { plan, history, said, answers, today: today(context.clock) };
      return sendPage(reply, <PassagePage frame={request.frame} reading={found} />);
    },
  );

  app.get<{ Params: Slug }>('/plans/:slug/comments', shared, async (request, reply) => {
    const plan = await publishedPlanBySlug(open, request.params.slug);
    if (!plan) return reply.callNotFound();
    const said = await standingAt(open, plan.versionId, null);
    const answers = await answersFor(
      open,
      said.map((one) => one.id),
    );
    const title = readingWords(request.frame.language).wholeComments(said.length);
    const shown = { frame: request.frame, plan, title, said, answers };
    return sendPage(reply, <CommentsPage {...shown} mayAdd={isOpen(plan, today(context.clock))} />);
  });

  app.get<{ Params: Slug }>('/plans/:slug/gone', shared, async (request, reply) => {
    const plan = await publishedPlanBySlug(open, request.params.slug);
    if (!plan) return reply.callNotFound();
    const said = await goneIn(open, plan.versionId);
    const answers = await answersFor(
      open,
      said.map((one) => one.id),
    );
    const words = readingWords(request.frame.language);
    const shown = { frame: request.frame, plan, said, answers };
    return sendPage(
      reply,
      <CommentsPage {...shown} title={words.gone} lead={words.goneLead} mayAdd={false} />,
    );
  });
}
