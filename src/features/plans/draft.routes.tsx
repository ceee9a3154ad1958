import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkBlocks, readMarkdown, writeMarkdown } from '../../methods/passages/index.ts';
import type { Context } from '../../platform/context.ts';
import { readDocument } from '../../platform/documents/index.ts';
import { readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { createPlan, saveDraft } from './drafts.commands.ts';
import { type DraftWithPassages, draftById } from './drafts.queries.ts';
import { CheckPage } from './pages/check-page.tsx';
import { ImportPage } from './pages/import-page.tsx';
import { NewPlanPage } from './pages/new-plan-page.tsx';
import { DraftPreviewPage } from './pages/preview-page.tsx';
import { StagesPage } from './pages/stages-page.tsx';
import { planFaults } from './plan.faults.ts';
import { mayWrite } from './plan.policy.ts';
import { asStage } from './plan.ts';

type Params = { readonly planId: string };
type PlanRequest = FastifyRequest<{ Params: Params }>;

/** Pages on which a draft is made: start, bring in, correct, stages, preview. */
export function draftRoutes(app: FastifyInstance, context: Context): void {
  const guard = { preHandler: staffOnly };
  const { private: all } = context.database;
  const draftFor = (request: PlanRequest) =>
    draftById(all, actorOf(request), request.params.planId);

  async function newPlan(
    request: FastifyRequest,
    faults: readonly Fault[],
    values: Readonly<Record<string, string>>,
  ) {
    const places = await all.selectFrom('place').select(['id', 'name']).orderBy('name').execute();
    const own = places.filter((place) => mayWrite(actorOf(request), place.id));
    return <NewPlanPage frame={request.frame} places={own} values={values} faults={faults} />;
  }

  app.get('/staff/plans/new', guard, async (request, reply) =>
    sendPage(reply, await newPlan(request, [], {})),
  );

  app.post('/staff/plans/new', guard, async (request, reply) => {
    const form = await readForm(request);
    const placeId = form.text('place');
    if (placeId === '') {
      return sendPage(reply, await newPlan(request, [planFaults.placeMissing()], form.values), 400);
    }
    const outcome = await createPlan(context, actorOf(request), {
      placeId,
      title: form.text('title'),
    });
    if (outcome.ok) return seeOther(reply, `/staff/plans/${outcome.value.planId}/import`);
    return sendPage(reply, await newPlan(request, outcome.faults, form.values), outcome.status);
  });

  app.get<{ Params: Params }>('/staff/plans/:planId/import', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    return sendPage(reply, <ImportPage frame={request.frame} draft={draft} text="" faults={[]} />);
  });

  type Checked = {
    readonly text: string;
    readonly revision: number;
    readonly notes: readonly string[];
    readonly faults: readonly Fault[];
    readonly status: number;
  };

  function showCheck(
    request: PlanRequest,
    reply: FastifyReply,
    draft: DraftWithPassages,
    checked: Checked,
  ) {
    const blocks = readMarkdown(checked.text);
    const found = checkBlocks(blocks).map((fault) =>
      fault.at === null ? fault.message : `Passage ${fault.at + 1}: ${fault.message}`,
    );
    const { text, revision, faults, status } = checked;
    const shown = { frame: request.frame, draft, revision, text, blocks, faults };
    const notes = [...checked.notes, ...found];
    return sendPage(reply, <CheckPage {...shown} notes={notes} />, status);
  }

  app.post<{ Params: Params }>('/staff/plans/:planId/import', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const form = await readForm(request);
    const file = form.file('file');
    const again = (fault: Fault) => {
      const shown = { frame: request.frame, draft, text: form.text('text'), faults: [fault] };
      return sendPage(reply, <ImportPage {...shown} />, 400);
    };
    const { revision } = draft;
    if (!file) {
      const text = form.text('text');
      if (text.trim() === '') return again(planFaults.nothingSent());
      return showCheck(request, reply, draft, {
        text,
        revision,
        notes: [],
        faults: [],
        status: 200,
      });
    }
    const read = await readDocument({ bytes: file.bytes, fileName: file.name });
    if (!read.ok) return again(planFaults.fileUnreadable(read.message));
    const text = writeMarkdown(read.blocks);
    return showCheck(request, reply, draft, {
      text,
      revision,
      notes: read.notes,
      faults: [],
      status: 200,
    });
  });

  app.get<{ Params: Params }>('/staff/plans/:planId/edit', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const text = writeMarkdown(draft.passages.map((passage) => passage.block));
    const checked = { text, revision: draft.revision, notes: [], faults: [], status: 200 };
    return showCheck(request, reply, draft, checked);
  });

  app.post<{ Params: Params }>('/staff/plans/:planId/edit', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const form = await readForm(request);
    const text = form.text('text');
    const revision = Number(form.text('revision'));
    if (form.text('step') !== 'save') {
      return showCheck(request, reply, draft, {
        text,
        revision,
        notes: [],
        faults: [],
        status: 200,
      });
    }
    const passages = readMarkdown(text).map((block) => ({ block }));
    const outcome = await saveDraft(context, actorOf(request), {
      planId: draft.id,
      revision,
      passages,
    });
    if (outcome.ok) return seeOther(reply, `/staff/plans/${draft.id}`);
    const { faults, status } = outcome;
    // After a clash the text can be saved over the other draft, knowingly, by pressing again.
    const checked = { text, revision: draft.revision, notes: [], faults, status };
    return showCheck(request, reply, draft, checked);
  });

  app.get<{ Params: Params }>('/staff/plans/:planId/stages', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    return sendPage(reply, <StagesPage frame={request.frame} draft={draft} faults={[]} />);
  });

  app.post<{ Params: Params }>('/staff/plans/:planId/stages', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    const form = await readForm(request);
    const passages = draft.passages.map((passage) => ({
      block: passage.block,
      stage: asStage(form.text(`stage-${passage.id}`)),
    }));
    const revision = Number(form.text('revision'));
    const outcome = await saveDraft(context, actorOf(request), {
      planId: draft.id,
      revision,
      passages,
    });
    if (outcome.ok) return seeOther(reply, `/staff/plans/${draft.id}`);
    const page = <StagesPage frame={request.frame} draft={draft} faults={outcome.faults} />;
    return sendPage(reply, page, outcome.status);
  });

  app.get<{ Params: Params }>('/staff/plans/:planId/preview', guard, async (request, reply) => {
    const draft = await draftFor(request);
    if (!draft) return reply.callNotFound();
    return sendPage(reply, <DraftPreviewPage frame={request.frame} draft={draft} />);
  });
}
