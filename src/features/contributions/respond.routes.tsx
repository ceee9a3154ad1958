import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../platform/context.ts';
import { type Form, readForm } from '../../platform/http/form.ts';
import { sendPage } from '../../platform/http/page.ts';
import { publicActor } from '../accounts/index.ts';
import { publishedPlanBySlug } from '../plans/index.ts';
import { inputFaults } from './check-input.ts';
import type { ContributionInput, Target } from './contribution.ts';
import { PreviewPage } from './pages/preview-page.tsx';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { RespondPage } from './pages/respond-page.tsx';
import { quoteFrom } from './quote.ts';
import { submit } from './submit.commands.ts';
import { type FoundTarget, findTarget } from './target.ts';

type Params = { readonly slug?: string; readonly passageId?: string; readonly placeId?: string };

/** A person may hurry, a library has many people behind one address. */
const GENEROUS = { max: 300, timeWindow: '5 minutes' };

function newKey(): string {
  return randomBytes(18).toString('base64url');
}

/** The address's own target: in the version that the form was made for, else in the current one. */
async function targetOf(
  context: Context,
  params: Params,
  versionId: string,
): Promise<Target | undefined> {
  if (params.placeId !== undefined) {
    return { placeId: params.placeId, planId: null, versionId: null, passageId: null };
  }
  const plan = await publishedPlanBySlug(context.database.public, params.slug ?? '');
  if (!plan) return undefined;
  return {
    placeId: plan.placeId,
    planId: plan.id,
    versionId: versionId === '' ? plan.versionId : versionId,
    passageId: params.passageId ?? null,
  };
}

function inputFrom(form: Form, target: Target): ContributionInput {
  return {
    target,
    quote: quoteFrom(form.text('quote'), form.text('prefix'), form.text('suffix')),
    text: form.text('text'),
    speaksFor: form.text('speaks-for'),
    organisationName: form.text('organisation'),
    publication: form.text('publication'),
    email: form.text('email'),
  };
}

function backFrom(found: FoundTarget): string {
  if (!found.plan) return `/places/${found.target.placeId}`;
  const at = found.target.passageId === null ? '' : `#p-${found.target.passageId}`;
  return `/plans/${found.plan.slug}${at}`;
}

/** The form, its preview and the receipt: three pages of one address, without a cookie. */
export function respondRoutes(app: FastifyInstance, context: Context): void {
  const { private: all } = context.database;

  async function show(request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) {
    const target = await targetOf(context, request.params, '');
    const found = target && (await findTarget(all, target));
    if (!found) return reply.callNotFound();
    const query = new URLSearchParams(request.url.split('?', 2)[1] ?? '');
    const asked = (name: string) => query.get(name) ?? '';
    const quote = quoteFrom(asked('quote'), asked('prefix'), asked('suffix'));
    const values = {
      key: newKey(),
      version: found.target.versionId ?? '',
      quote: quote?.exact ?? '',
      prefix: quote?.prefix ?? '',
      suffix: quote?.suffix ?? '',
    };
    const [action = ''] = request.url.split('?', 1);
    const shown = { frame: request.frame, found, quote, action, back: backFrom(found), values };
    return sendPage(reply, <RespondPage {...shown} faults={[]} />);
  }

  async function take(request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) {
    const form = await readForm(request);
    const target = await targetOf(context, request.params, form.text('version'));
    if (!target) return reply.callNotFound();
    const input = inputFrom(form, target);
    const key = form.text('key') === '' ? newKey() : form.text('key');
    const { frame } = request;
    const step = form.text('step');
    const outcome =
      step === 'send' ? await submit(context, publicActor, { ...input, key }) : undefined;
    if (outcome?.ok) {
      const { code, repeated, found } = outcome.value;
      const overtaken = found.plan !== null && found.plan.currentVersionId !== target.versionId;
      const receipt = { frame, found, code, back: backFrom(found), repeated, overtaken };
      return sendPage(reply, <ReceiptPage {...receipt} />);
    }
    const found = await findTarget(all, target);
    if (!found) return reply.callNotFound();
    const [action = ''] = request.url.split('?', 1);
    const values = { ...form.values, key };
    const shown = { frame, found, quote: input.quote, action, back: backFrom(found), values };
    const faults = outcome ? outcome.faults : step === 'edit' ? [] : inputFaults(input);
    if (step === 'preview' && faults.length === 0) {
      return sendPage(reply, <PreviewPage {...shown} faults={[]} />);
    }
    const status = outcome?.status ?? (faults.length > 0 ? 400 : 200);
    return sendPage(reply, <RespondPage {...shown} faults={faults} />, status);
  }

  for (const url of [
    '/plans/:slug/respond',
    '/plans/:slug/passages/:passageId/respond',
    '/places/:placeId/respond',
  ]) {
    app.get<{ Params: Params }>(url, show);
    app.post<{ Params: Params }>(url, { config: { rateLimit: GENEROUS } }, take);
  }
}
