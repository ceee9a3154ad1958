import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { accounts } from './features/accounts/index.ts';
import { answering, answers, publishAnswers } from './features/answers/index.ts';
import { carryContributions, contributions } from './features/contributions/index.ts';
import { moderation } from './features/moderation/index.ts';
import { places } from './features/places/index.ts';
import { type PublicationStep, plans } from './features/plans/index.ts';
import { site } from './features/site/index.ts';
import { timetable } from './features/timetable/index.ts';
import type { Clock } from './platform/clock.ts';
import { systemClock } from './platform/clock.ts';
import type { Context } from './platform/context.ts';
import { ensureFolder, openDatabase } from './platform/database/open.ts';
import type { Feature } from './platform/feature.ts';
import { type Assets, makeAssets } from './platform/http/assets.ts';
import { createServer } from './platform/http/server.ts';
import { createJobRunner, type JobRunner } from './platform/jobs/jobs.ts';
import { openMailer } from './platform/mail/mail.ts';
import { openSecrets } from './platform/secrets/secrets.ts';

/** What happens with each publication of a version, in this order, in its transaction. */
export const atPublication: readonly PublicationStep[] = [carryContributions, publishAnswers];

/**
 * The product, one line a feature. A feature may import only those above it, and only through
 * their `index.ts`.
 */
const parts: readonly Feature[] = [
  accounts,
  places,
  plans({ atPublication }),
  timetable,
  contributions,
  moderation(answering),
  answers,
];

/** The pages that bring the parts together come last, and are made from what the parts say. */
export const features: readonly Feature[] = [...parts, site({ features: parts })];

export type OpenOptions = {
  readonly clock?: Clock;
  /** Shows a line to whoever started the program. */
  readonly show?: (line: string) => void;
};

/** Opens everything that commands need, without a web server: for the command line and tests. */
export async function openContext(config: Config, options: OpenOptions = {}): Promise<Context> {
  const { clock = systemClock, show = () => {} } = options;
  ensureFolder(config.dataDir);
  const database = await openDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    migrations: features.flatMap((feature) => feature.migrations ?? []),
    publishedTables: features.flatMap((feature) => feature.publishedTables ?? []),
  });
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const host = new URL(publicUrl).hostname;
  const from = `Equal Footing <no-reply@${host.includes('.') ? host : 'localhost.example'}>`;
  const context: Context = {
    config,
    database,
    clock,
    secrets: openSecrets(config.dataDir),
    mailer: openMailer({ smtpUrl: config.smtpUrl, from, dataDir: config.dataDir, show }),
    publicUrl: () => publicUrl,
  };
  for (const feature of features) await feature.seed?.(context);
  return context;
}

export type Product = { readonly app: FastifyInstance; readonly jobs: JobRunner };

/** The style sheet and the script; made once and shared by every server in a process. */
export function productAssets(): Promise<Assets> {
  const styles = [
    new URL('./ui/layout/layout.css', import.meta.url),
    ...features.flatMap((feature) => feature.styles ?? []),
  ];
  return makeAssets(styles, new URL('./browser/app.ts', import.meta.url));
}

/** The web server with every feature's pages, and the runner of its jobs; neither is started. */
export async function createProduct(context: Context, assets: Assets): Promise<Product> {
  const app = await createServer({ context, assets });
  const jobs = createJobRunner({
    database: context.database,
    clock: context.clock,
    handlers: features.flatMap((feature) => feature.jobs?.(context) ?? []),
    failed: (kind, error) => app.log.error({ kind, error }, 'a job failed and will be tried again'),
  });
  for (const feature of features) await feature.routes?.(app, context);
  return { app, jobs };
}
