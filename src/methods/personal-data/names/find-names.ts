import { type Finding, finding } from '../finding.ts';
import { nameAlone, pairedName } from './name-by-lists.ts';
import { introduced, titled } from './name-in-context.ts';
import { publicBodies } from './name-lists.ts';
import { fold, tokens } from './tokens.ts';

/**
 * Names of people: after a title or a role ("Dr", "Nurse"), after an introduction ("my name is"),
 * as a given name with a family name, and everyday given names alone. Lists hold about 8,000 given
 * and 2,000 family names; a name outside them is found only through the words around it.
 *
 * @param publicNames names that need no mark here, such as a mayor or a building
 */
export function findNames(text: string, publicNames: readonly string[] = []): Finding[] {
  const all = tokens(text);
  const open = new Set([...publicBodies, ...publicNames.map((name) => fold(name))]);
  const found: Finding[] = [];
  let i = 0;
  while (i < all.length) {
    const span = titled(all, i) ?? introduced(all, i) ?? pairedName(all, i) ?? nameAlone(all, i);
    const first = span && all[span.from];
    const last = span && all[span.to - 1];
    if (!span || !first || !last) {
      i++;
      continue;
    }
    if (!open.has(fold(text.slice(first.start, last.end))))
      found.push(finding(text, 'name', first.start, last.end, span.certainty, span.reason));
    i = span.to;
  }
  return found;
}
