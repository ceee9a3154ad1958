import { resolve } from 'node:path';
import { z } from 'zod';

const httpUrl = z.url({ protocol: /^https?$/ });

/** Every variable of the environment that the product reads, with its default. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: httpUrl.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  TRUST_PROXY: z.string().optional(),
  THEME: z.enum(['neutral', 'nhs']).default('neutral'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

const meaning: Record<keyof z.infer<typeof environment>, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or address to listen on',
  DATA_DIR: 'a folder for the database, the keys and the outbox',
  DATABASE_URL: 'an address that begins postgres://, or nothing for the embedded database',
  PUBLIC_URL: 'the address people use, beginning https:// (or http:// on your own machine)',
  SMTP_URL: 'a mail server, beginning smtp:// or smtps://',
  DEMO: '1 for the demonstration place, 0 to leave it out',
  TRUST_PROXY: 'the addresses of proxies to trust, separated by commas',
  THEME: 'neutral, or nhs for bodies entitled to the NHS identity',
  LOG_LEVEL: 'silent, error, warn, info or debug',
};

export type Config = {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Without a trailing slash; undefined until the server knows the port it listens on. */
  readonly publicUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly demo: boolean;
  readonly trustProxy: readonly string[];
  readonly theme: 'neutral' | 'nhs';
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** A value in the environment that cannot be used; the message is one clear line. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/**
 * Reads the environment once.
 *
 * @throws BadEnvironment naming the first variable that is wrong and what it should be.
 * @example readConfig({ PORT: '8080' }).port // 8080
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in meaning && value !== ''),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    const hint = Object.entries(meaning).find(([known]) => known === name)?.[1] ?? '';
    throw new BadEnvironment(`${name} is "${given[name] ?? ''}"; it should be ${hint}.`);
  }
  const e = read.data;
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/, ''),
    smtpUrl: e.SMTP_URL,
    demo: e.DEMO === '1',
    trustProxy: e.TRUST_PROXY ? e.TRUST_PROXY.split(',').map((part) => part.trim()) : [],
    theme: e.THEME,
    logLevel: e.LOG_LEVEL,
  };
}
