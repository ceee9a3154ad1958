import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { readForm } from '../../platform/http/form.ts';
import { seeOther, sendPage } from '../../platform/http/page.ts';
import type { Fault } from '../../ui/words/fault.ts';
import { accountFaults } from './accounts.faults.ts';
import { holdsAnywhere } from './actor.ts';
import { actorOf, staffOnly } from './guard.tsx';
import { RefusedPage } from './pages/refused-page.tsx';
import { TeamPage } from './pages/team-page.tsx';
import { giveRole, takeRole } from './staff.commands.ts';
import { staffWithRoles } from './staff.queries.ts';

/** `*` stands for every place in the form; an empty choice is no place at all. */
function placeOf(sent: string): string | null {
  return sent === '*' ? null : sent;
}

export function teamRoutes(app: FastifyInstance, context: Context): void {
  const guard = { preHandler: staffOnly };

  async function team(
    request: FastifyRequest,
    faults: readonly Fault[],
    values: Readonly<Record<string, string>>,
  ) {
    const actor = actorOf(request);
    const people = await staffWithRoles(context.database.private, actor);
    return <TeamPage frame={request.frame} people={people} faults={faults} values={values} />;
  }

  app.get('/staff/team', guard, async (request, reply) => {
    if (!holdsAnywhere(actorOf(request), [])) {
      const page = <RefusedPage frame={request.frame} fault={accountFaults.notAllowed()} />;
      return sendPage(reply, page, 403);
    }
    return sendPage(reply, await team(request, [], {}));
  });

  app.post('/staff/team', guard, async (request, reply) => {
    const form = await readForm(request);
    const [name, email, role] = [form.text('name'), form.text('email'), form.text('role')];
    if (form.text('place') === '') {
      return sendPage(reply, await team(request, [accountFaults.placeMissing()], form.values), 400);
    }
    const input = { name, email, role, placeId: placeOf(form.text('place')) };
    const outcome = await giveRole(context, actorOf(request), input);
    if (outcome.ok) return seeOther(reply, '/staff/team');
    return sendPage(reply, await team(request, outcome.faults, form.values), outcome.status);
  });

  app.post('/staff/team/take', guard, async (request, reply) => {
    const form = await readForm(request);
    const input = {
      accountId: form.text('account'),
      role: form.text('role'),
      placeId: placeOf(form.text('place')),
    };
    const outcome = await takeRole(context, actorOf(request), input);
    if (outcome.ok) return seeOther(reply, '/staff/team');
    return sendPage(reply, await team(request, outcome.faults, {}), outcome.status);
  });
}
