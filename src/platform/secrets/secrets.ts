import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../database/database.ts';

/**
 * Keys live in a file beside the database, never in it: whoever copies the database alone cannot
 * read e-mail addresses, forge a form or compute a receipt.
 */
export type Secrets = {
  /** HMAC-SHA-256 under a key of its own for each purpose. */
  readonly mac: (purpose: string, text: string) => Buffer;
  /** AES-256-GCM; the result is text. */
  readonly seal: (purpose: string, text: string) => string;
  /** @throws when the text was not sealed for this purpose with this key. */
  readonly open: (purpose: string, sealed: string) => string;
};

const FILE = 'secret.key';
const KEY_BYTES = 32;
/** Stated, because GCM would take a tag cut to 4 bytes, which can be guessed. */
const TAG = { authTagLength: 16 } as const;

function readOrMake(dataDir: string): Buffer {
  const path = join(dataDir, FILE);
  try {
    // `wx`: of two processes starting at once one makes the key and the other reads it.
    writeFileSync(path, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES) {
    throw new DatabaseUnusable(
      `${path} is damaged (it should hold 32 bytes): bring it back from a copy.`,
    );
  }
  return key;
}

export function openSecrets(dataDir: string): Secrets {
  const root = readOrMake(dataDir);
  const keys = new Map<string, KeyObject>();
  const keyFor = (purpose: string): KeyObject => {
    const known = keys.get(purpose);
    if (known) return known;
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', root, '', purpose, KEY_BYTES)));
    keys.set(purpose, key);
    return key;
  };
  return {
    mac: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest(),
    seal: (purpose, text) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv, TAG);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (purpose, sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12), TAG);
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

/** SHA-256 as hex: for codes of at least 128 random bits, where a slow hash would add nothing. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
