import { z } from 'zod';
import {
  type CarriedQuote,
  carryQuotes,
  type Quote,
  redraft,
  splitBlocks,
} from '../../methods/redraft/index.ts';
import { readOptions, readTextFile } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';

const quoteShape = z.object({
  id: z.union([z.string().min(1), z.number()]),
  quote: z.string().regex(/\S/, 'is empty'),
  prefix: z.string().nullish(),
  suffix: z.string().nullish(),
  block: z.int().min(0).nullish(),
});

type NamedQuote = { readonly id: string | number; readonly quote: Quote };

/** Aligns two versions of a text and carries quotes from the old to the new one. */
export const redraftCommand: Command = {
  name: 'redraft',
  summary: 'Aligns two versions of a text block by block, and carries quotes to the new one.',
  usage: 'redraft --from OLD.md --to NEW.md [--quotes QUOTES.json]',
  run(args) {
    const { values, positionals } = readOptions(args, {
      from: { type: 'string' },
      to: { type: 'string' },
      quotes: { type: 'string' },
    });
    if (positionals.length > 0)
      throw new BadInput(`What is "${positionals[0]}"? Use --from and --to.`);
    if (!values.from) throw new BadInput('Name the old version with --from OLD.md.');
    if (!values.to) throw new BadInput('Name the new version with --to NEW.md.');
    const old = splitBlocks(readTextFile(values.from));
    const next = splitBlocks(readTextFile(values.to));
    const quotes = values.quotes ? readQuotes(values.quotes, old.length) : [];
    const aligned = redraft(old, next);
    const carried = carryQuotes(
      aligned,
      quotes.map(({ quote }) => quote),
    );
    return {
      passages: aligned.passages.map(({ from, to, state, similarity }) => ({
        from,
        to,
        state,
        similarity: rounded(similarity),
      })),
      quotes: carried.map((quote, at) => printed(quote, quotes[at]?.id ?? quote.id)),
    };
  },
};

function printed({ state, from, to, start, end, score }: CarriedQuote, id: string | number) {
  return { id, state, from, to, start, end, score: rounded(score) };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function readQuotes(path: string, blocks: number): NamedQuote[] {
  let content: unknown;
  try {
    content = JSON.parse(readTextFile(path));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${path} is not JSON.`);
  }
  if (!Array.isArray(content)) throw new BadInput(`${path} must hold a list of quotes.`);
  const ids = new Set<string>();
  return content.map((item: unknown, at) => {
    const read = quoteShape.safeParse(item);
    if (!read.success)
      throw new BadInput(`${path}: quote ${at + 1}${idOf(item)}: ${firstFault(read.error)}.`);
    const { id, quote, prefix, suffix, block } = read.data;
    if (ids.has(String(id)))
      throw new BadInput(`${path}: quote ${at + 1}: the id "${id}" is used twice.`);
    ids.add(String(id));
    // An empty old version holds no quote: all are gone, whatever block they name.
    if (typeof block === 'number' && block >= blocks && blocks > 0)
      throw new BadInput(
        `${path}: quote ${at + 1} (id "${id}"): block ${block} is not in the old version, whose last block is ${blocks - 1}.`,
      );
    return {
      id,
      quote: {
        id: String(id),
        quote,
        ...(typeof prefix === 'string' && { prefix }),
        ...(typeof suffix === 'string' && { suffix }),
        ...(typeof block === 'number' && { block }),
      },
    };
  });
}

function idOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('id' in item)) return '';
  return typeof item.id === 'string' || typeof item.id === 'number' ? ` (id "${item.id}")` : '';
}

function firstFault(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'is not a quote';
  const where = issue.path.map(String).join('.');
  const plain: Record<string, string> = {
    id: 'needs an "id" (text or a number)',
    quote: 'needs a "quote" with words in it',
    prefix: '"prefix" must be text',
    suffix: '"suffix" must be text',
    block: '"block" must be a whole number from 0',
  };
  return plain[where] ?? 'must be an object with "id" and "quote"';
}
