import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitBlocks } from '../blocks.ts';

/** Where shared texts may lie beside the repository; read by tests and benchmarks only. */
const shared = join(import.meta.dirname, '../../../../../shared');

/** Passages of one real text. */
export type RealText = { readonly name: string; readonly passages: readonly string[] };

function read(name: string, path: string): RealText {
  const blocks = splitBlocks(readFileSync(path, 'utf8')).map((block) => block.text);
  // Texts without blank lines are taken line by line.
  const passages = blocks.length > 3 ? blocks : blocks.flatMap((block) => block.split(/\r?\n/));
  return { name, passages: passages.map((passage) => passage.replace(/\s+/g, ' ').trim()) };
}

/** The real texts that are there: dated versions of pages, extracts of plans, essays. */
export function realTexts(): RealText[] {
  if (!existsSync(shared)) return [];
  const found: RealText[] = [];
  const pages = join(shared, 'data/redrafts');
  for (const page of readdirSync(pages, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  ))
    for (const file of readdirSync(join(pages, page.name)).sort())
      found.push(read(`${page.name}/${file}`, join(pages, page.name, file)));
  for (const folder of ['data/stp-texts', 'seeds'])
    for (const file of readdirSync(join(shared, folder)).sort())
      if (file.endsWith('.txt')) found.push(read(file, join(shared, folder, file)));
  return found;
}
