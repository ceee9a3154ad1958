import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { today } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { actorOf, staffOnly } from '../accounts/index.ts';
import { dayOfBoxes, faultsOfHolder, type NewHolder } from './new-holder.ts';
import { NotAllowedPage, PeoplePage } from './pages/people-page.tsx';
import { nameHolder } from './people.commands.ts';
import type { Holding, PlaceSummary } from './place.ts';
import { placeFaults } from './places.faults.ts';
import { mayNameHolder } from './places.policy.ts';
import { holdingsOf, placeById } from './places.queries.ts';

const params = z.object({ id: z.string() });
const asked = z.object({ change: z.string().catch(''), saved: z.string().catch('') });

/** What the form starts with when a post is changed: what stays the same more often than not. */
function startingValues(holding: Holding | null): Readonly<Record<string, string>> {
  return holding === null ? {} : { organisation: holding.organisation?.name ?? '' };
}

function holderOf(placeId: string, form: Form): NewHolder {
  const text = (name: string) => form.text(name).trim();
  const person = {
    name: text('person'),
    jobTitle: text('job'),
    email: text('email'),
    telephone: text('telephone'),
  };
  return {
    placeId,
    holdingId: text('holding') === '' ? null : text('holding'),
    post: text('post'),
    person: text('state') === 'not-yet-named' ? null : person,
    organisation: text('organisation'),
    since: dayOfBoxes(text('since[day]'), text('since[month]'), text('since[year]')),
  };
}

/** What only the form can get wrong: no choice made, or a name beside "not yet named". */
function faultsOfChoice(form: Form, holder: NewHolder, now: string): readonly Fault[] {
  const state = form.text('state');
  const named = form.text('person').trim() !== '';
  if (state === 'not-yet-named') return named ? [placeFaults.nameGiven()] : [];
  if (state === 'named') return [];
  const others = faultsOfHolder(holder, now).filter(({ field }) => field !== 'person' || named);
  return [placeFaults.stateMissing(), ...others];
}

/** The staff page of a place's posts. */
export function peopleRoutes(app: FastifyInstance, context: Context): void {
  const guard = { preHandler: staffOnly };
  const path = '/staff/places/:id/people';

  async function page(
    request: FastifyRequest,
    place: PlaceSummary,
    changing: string,
    sent: {
      faults: readonly Fault[];
      values?: Readonly<Record<string, string>>;
      saved?: string;
    },
  ) {
    const holdings = await holdingsOf(context.database.private, place.id);
    const people = holdings.filter((holding) => holding.toDay === null);
    const chosen = people.find((holding) => holding.id === changing) ?? null;
    return (
      <PeoplePage
        frame={request.frame}
        place={place}
        people={people}
        changing={chosen}
        saved={people.find((holding) => holding.id === sent.saved) ?? null}
        faults={sent.faults}
        values={sent.values ?? startingValues(chosen)}
      />
    );
  }

  /** The place, or undefined after the answer has been given. */
  async function allowed(request: FastifyRequest, reply: FastifyReply) {
    const place = await placeById(context.database.private, params.parse(request.params).id);
    if (!place) {
      reply.callNotFound();
      return undefined;
    }
    if (mayNameHolder(actorOf(request), place.id)) return place;
    sendPage(reply, <NotAllowedPage frame={request.frame} />, 403);
    return undefined;
  }

  app.get(path, guard, async (request, reply) => {
    const place = await allowed(request, reply);
    if (!place) return reply;
    const { change, saved } = asked.parse(request.query);
    return sendPage(reply, await page(request, place, change, { faults: [], saved }));
  });

  app.post(path, guard, async (request, reply) => {
    const place = await allowed(request, reply);
    if (!place) return reply;
    const form = await readForm(request);
    const changing = form.text('holding');
    const again = async (status: number, faults: readonly Fault[]) =>
      sendPage(
        reply,
        await page(request, place, changing, { faults, values: form.values }),
        status,
      );
    const holder = holderOf(place.id, form);
    const faults = faultsOfChoice(form, holder, today(context.clock));
    if (faults.length > 0) return again(400, faults);
    const outcome = await nameHolder(context, actorOf(request), holder);
    if (!outcome.ok) return again(outcome.status, outcome.faults);
    const saved = `?saved=${outcome.value.holdingId}`;
    return seeOther(reply, `/staff/places/${place.id}/people${saved}`);
  });
}
