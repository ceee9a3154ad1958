import { hasDemonstration, seedDemonstration } from '../demo/seed.ts';
import { createProduct, openContext, productAssets } from './app.ts';
import { BadEnvironment, readConfig } from './config.ts';
import { firstStaffLink } from './features/accounts/index.ts';
import { DatabaseUnusable } from './platform/database/database.ts';

function show(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Faults that the person who starts the program can mend are one clear line. */
function inOneLine(error: unknown, port: number): string | undefined {
  if (error instanceof BadEnvironment || error instanceof DatabaseUnusable) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken: stop what listens there, or choose another with PORT, like PORT=3001 npm start.`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs rights this user does not have: choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'HOST names no address of this machine.';
  return undefined;
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const [context, assets] = await Promise.all([openContext(config, { show }), productAssets()]);
  if (config.demo && !(await hasDemonstration(context))) {
    show('Filling in the demonstration place (DEMO=0 leaves it out)…');
    await seedDemonstration(context);
  }
  const { app, jobs } = await createProduct(context, assets);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await jobs.stop();
    await context.database.close();
  };
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await stop();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
  jobs.start();
  show(`Equal Footing is at ${context.publicUrl()}`);
  show(
    context.database.engine === 'sqlite'
      ? `Data: ${config.dataDir} (embedded SQLite).`
      : 'Data: PostgreSQL.',
  );
  show(context.mailer.description);
  show(`Staff sign in, once, within 15 minutes: ${await firstStaffLink(context)}`);
}

start().catch((error: unknown) => {
  const port = Number(process.env['PORT'] ?? 3000);
  const line = inOneLine(error, port);
  if (line === undefined) throw error;
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
