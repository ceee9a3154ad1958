import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip' | 'identity';

export type KeptPage = {
  readonly type: string;
  readonly tag: string;
  readonly plain: Buffer;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
};

const LARGEST_TOTAL = 64 * 1024 * 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The best encoding that the browser accepts. */
export function chosenEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** The page in that encoding, compressed once however many ask at the same time. */
export function encodedPage(page: KeptPage, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(page.plain);
  const known = page.encoded.get(encoding);
  if (known) return known;
  const made =
    encoding === 'br'
      ? brotli(page.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : zip(page.plain);
  page.encoded.set(encoding, made);
  return made;
}

/**
 * Public pages as they were sent, until anything at all is written to the database. Only answers to
 * people who are not signed in are kept, so nothing in it was made for one person.
 */
export function createPageCache(revision: () => number) {
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
    keep: (key: string, page: KeptPage, since: number): void => {
      forgetIfChanged();
      if (since !== seen || total + page.plain.length > LARGEST_TOTAL) return;
      total += page.plain.length;
      pages.set(key, page);
    },
    revision: () => {
      forgetIfChanged();
      return seen;
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;
