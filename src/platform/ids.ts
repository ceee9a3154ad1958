import { randomBytes } from 'node:crypto';

const POOL = 4096;
let pool = Buffer.alloc(0);

/** Random bytes drawn many at a time: asking the system for each id costs ten times as much. */
function random(length: number): Buffer {
  if (pool.length < length) pool = randomBytes(POOL);
  const bytes = pool.subarray(0, length);
  pool = pool.subarray(length);
  return bytes;
}

/**
 * A UUID of version 7 (RFC 9562 section 5.7): sorts by the time it was made.
 * Ids of a public page must not tell when somebody spoke: use {@link shortId} there.
 */
export function newId(now: number = Date.now()): string {
  const bytes = random(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const LETTERS = 'abcdefghjkmnpqrstvwxyz23456789';

/** A short random id without letters that are mistaken for others, for addresses people copy. */
export function shortId(length = 10): string {
  let id = '';
  while (id.length < length) {
    for (const byte of random(length * 2)) {
      // 240 is the largest multiple of 30 below 256: no letter is likelier than another.
      if (byte < 240 && id.length < length) id += LETTERS[byte % LETTERS.length];
    }
  }
  return id;
}
