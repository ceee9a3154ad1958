import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import { calendarDay, dayLeftEmpty } from '../../ui/forms/date-fields.ts';
import type { Fault, Outcome } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { type PlaceSummary, placeById } from '../places/index.ts';
import { publishedPlansOf } from '../plans/index.ts';
import { explainStep, markDone, markNotDone, moveStep } from './change-step.commands.ts';
import { NewStepPage } from './pages/new-step-page.tsx';
import { PromisesPage } from './pages/promises-page.tsx';
import { StaffTimetablePage } from './pages/staff-timetable-page.tsx';
import { StepPage } from './pages/step-page.tsx';
import { addStep } from './timetable.commands.ts';
import { mayPromise, mayReadTimetable } from './timetable.policy.ts';
import { stepById, stepsOf } from './timetable.queries.ts';

type AtPlace = { readonly id: string };
type AtStep = { readonly stepId: string };
type Values = Readonly<Record<string, string>>;

export function timetableRoutes(app: FastifyInstance, context: Context): void {
  const guard = { preHandler: staffOnly };
  const { public: published, private: all } = context.database;

  const open = { config: { public: true } };
  app.get<{ Params: AtPlace }>('/places/:id/promises', open, async (request, reply) => {
    const place = await placeById(published, request.params.id);
    if (!place) return reply.callNotFound();
    const shown = { place, steps: await stepsOf(published, place.id), today: today(context.clock) };
    return sendPage(reply, <PromisesPage frame={request.frame} {...shown} />);
  });

  app.get<{ Params: AtPlace }>('/staff/places/:id/timetable', guard, async (request, reply) => {
    const place = await placeById(all, request.params.id);
    const actor = actorOf(request);
    if (!place || !mayReadTimetable(actor, place.id)) return reply.callNotFound();
    const shown = { place, steps: await stepsOf(all, place.id), today: today(context.clock) };
    const mayChange = mayPromise(actor, place.id);
    return sendPage(
      reply,
      <StaffTimetablePage frame={request.frame} {...shown} mayChange={mayChange} />,
    );
  });

  async function newStep(
    request: FastifyRequest,
    place: PlaceSummary,
    values: Values,
    faults: readonly Fault[],
  ) {
    const plans = await publishedPlansOf(all, place.id);
    return (
      <NewStepPage
        frame={request.frame}
        place={place}
        plans={plans}
        values={values}
        faults={faults}
      />
    );
  }

  const adding = '/staff/places/:id/timetable/new';
  app.get<{ Params: AtPlace }>(adding, guard, async (request, reply) => {
    const place = await placeById(all, request.params.id);
    if (!place || !mayPromise(actorOf(request), place.id)) return reply.callNotFound();
    return sendPage(reply, await newStep(request, place, {}, []));
  });

  app.post<{ Params: AtPlace }>(adding, guard, async (request, reply) => {
    const place = await placeById(all, request.params.id);
    if (!place) return reply.callNotFound();
    const form = await readForm(request);
    const plan = form.text('plan');
    const wasAnnounced = !dayLeftEmpty(form, 'announced') || form.text('where').trim() !== '';
    const outcome = await addStep(context, actorOf(request), {
      placeId: place.id,
      planId: plan === '' ? null : plan,
      title: form.text('title'),
      level: form.text('level'),
      canChange: form.text('canChange'),
      responsible: form.text('responsible'),
      promisedFor: calendarDay(form, 'promised'),
      announced: wasAnnounced
        ? { on: calendarDay(form, 'announced'), where: form.text('where') }
        : undefined,
    });
    if (outcome.ok) return seeOther(reply, `/staff/places/${place.id}/timetable`);
    const page = await newStep(request, place, form.values, outcome.faults);
    return sendPage(reply, page, outcome.status);
  });

  async function showStep(
    request: FastifyRequest<{ Params: AtStep }>,
    reply: FastifyReply,
    values: Values = {},
    faults: readonly Fault[] = [],
    status = 200,
  ) {
    const actor = actorOf(request);
    const step = await stepById(all, request.params.stepId);
    const place = step && (await placeById(all, step.placeId));
    if (!step || !place || !mayReadTimetable(actor, place.id)) return reply.callNotFound();
    const shown = { place, step, today: today(context.clock), values, faults };
    const mayChange = mayPromise(actor, place.id);
    const page = <StepPage frame={request.frame} {...shown} mayChange={mayChange} />;
    return sendPage(reply, page, status);
  }

  app.get<{ Params: AtStep }>('/staff/steps/:stepId', guard, (request, reply) =>
    showStep(request, reply),
  );

  type Change = (
    request: FastifyRequest<{ Params: AtStep }>,
    form: Form,
  ) => Promise<Outcome<unknown>>;
  const changes: Readonly<Record<string, Change>> = {
    move: (request, form) =>
      moveStep(context, actorOf(request), {
        stepId: request.params.stepId,
        promisedFor: calendarDay(form, 'promised'),
        reason: form.text('reason'),
        datesSeen: Number(form.text('seen')),
      }),
    done: (request, form) => {
      const doneOn = calendarDay(form, 'done');
      return markDone(context, actorOf(request), { stepId: request.params.stepId, doneOn });
    },
    'not-done': (request) => markNotDone(context, actorOf(request), request.params.stepId),
    note: (request, form) => {
      const input = { stepId: request.params.stepId, note: form.text('note') };
      return explainStep(context, actorOf(request), input);
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    app.post<{ Params: AtStep }>(`/staff/steps/:stepId/${name}`, guard, async (request, reply) => {
      const form = await readForm(request);
      const outcome = await change(request, form);
      if (outcome.ok) return seeOther(reply, `/staff/steps/${request.params.stepId}`);
      return showStep(request, reply, form.values, outcome.faults, outcome.status);
    });
  }
}
