import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export type KeptPage = {
  /** As they were sent the first time, but for those that depend on the encoding. */
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>;
  readonly tag: string;
  readonly plain: string | Buffer;
  /** Made when first asked for. */
  readonly bytes: Map<Encoding, Buffer>;
};

/** Of plain pages; what is compressed adds about a fifth. */
const LARGEST_TOTAL = 24 * 1024 * 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The best encoding that the browser accepts. */
export function chosenEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  if (accepted.includes('br') && /\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

export function encoded(page: string | Buffer, encoding: Encoding): Promise<Buffer> {
  const plain = typeof page === 'string' ? Buffer.from(page) : page;
  if (encoding === 'br') return brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === 'gzip' ? zip(plain) : Promise.resolve(plain);
}

/**
 * Public pages as they were sent, until anything at all is written to the database or the day ends.
 * Only answers to people who are not signed in are kept, so nothing in it was made for one person.
 */
export function createPageCache(revision: () => string) {
  const pages = new Map<string, KeptPage>();
  let seen = revision();
  let total = 0;

  function forgetIfChanged(): void {
    const now = revision();
    if (now === seen) return;
    seen = now;
    pages.clear();
    total = 0;
  }

  return {
    find: (key: string): KeptPage | undefined => {
      forgetIfChanged();
      return pages.get(key);
    },
    /** `since` is the revision read before the page was made: one overtaken by a write is not kept. */
    keep: (key: string, page: KeptPage, since: string): void => {
      forgetIfChanged();
      const size = page.plain.length;
      if (since !== seen || total + size > LARGEST_TOTAL) return;
      total += size;
      pages.set(key, page);
    },
    revision: (): string => {
      forgetIfChanged();
      return seen;
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;
