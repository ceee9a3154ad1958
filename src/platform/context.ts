import type { Config } from '../config.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import type { Mailer } from './mail/mail.ts';
import type { Secrets } from './secrets/secrets.ts';

/** The parts that commands and pages are made from, each constructed once in `main.ts`. */
export type Context = {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly mailer: Mailer;
  /** The address people use, without a trailing slash. */
  readonly publicUrl: () => string;
};
