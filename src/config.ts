import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** An origin and nothing more: addresses are made by adding a path to it. */
const httpOrigin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.canParse(text) && new URL(text).href === `${new URL(text).origin}/`)
  .transform((text) => new URL(text).origin);

/** Names that Fastify's `trustProxy` knows, beside addresses and their ranges. */
const PROXY_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

function isProxy(part: string): boolean {
  const [address = '', bits, ...more] = part.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const range = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return PROXY_NAMES.has(part) || (isIP(address) !== 0 && range && more.length === 0);
}

const proxies = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isProxy));

/** Every variable of the environment that the product reads, with its default. */
const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: httpOrigin.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  TRUST_PROXY: proxies.default([]),
  THEME: z.enum(['neutral', 'nhs']).default('neutral'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

const meaning: Record<keyof z.infer<typeof environment>, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or address to listen on',
  DATA_DIR: 'a folder for the database, the keys and the outbox',
  DATABASE_URL: 'an address that begins postgres://, or nothing for the embedded database',
  PUBLIC_URL:
    'the address people use, beginning https:// (or http:// on your own machine), without a path',
  SMTP_URL: 'a mail server, beginning smtp:// or smtps://',
  DEMO: '1 for the demonstration place, 0 to leave it out',
  TRUST_PROXY: 'the addresses of proxies to trust, separated by commas',
  THEME: 'neutral, or nhs for bodies entitled to the NHS identity',
  LOG_LEVEL: 'silent, error, warn, info or debug',
};

/** May hold a password, which belongs in no terminal and no log. */
const SECRET = new Set(['DATABASE_URL', 'SMTP_URL']);

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
    // Quoted as JSON so that it stays one line; addresses with a password in them are not shown.
    const value = SECRET.has(name)
      ? 'wrong (not shown: it may hold a password)'
      : JSON.stringify(given[name] ?? '');
    throw new BadEnvironment(`${name} is ${value}; it should be ${hint}.`);
  }
  const e = read.data;
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    publicUrl: e.PUBLIC_URL,
    smtpUrl: e.SMTP_URL,
    demo: e.DEMO === '1',
    trustProxy: e.TRUST_PROXY,
    theme: e.THEME,
    logLevel: e.LOG_LEVEL,
  };
}
