import { z } from 'zod';
import {
  type CountTable,
  type DisclosureRule,
  disclose,
  disclosureRules,
  readCountTable,
} from '../../methods/disclosure/index.ts';
import { readOptions, readTextFile } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { readTable } from './text-table.ts';

const named = Object.keys(disclosureRules).join(', ');

export const discloseCommand: Command = {
  name: 'disclose',
  summary: 'Make a table of counts safe to publish: small numbers, and what would give them away.',
  usage: 'disclose --table T.csv [--table PART.csv] --rule nhs|suppress5|suppress10|RULE.json',
  run(args) {
    const { values, positionals } = readOptions(args, {
      table: { type: 'string', multiple: true },
      rule: { type: 'string' },
    });
    if (!values.table || positionals.length > 0)
      throw new BadInput('Give --table T.csv and --rule.');
    if (!values.rule) throw new BadInput(`Give --rule: ${named}, or a file.`);
    const rule = readRule(values.rule);
    const result = disclose(values.table.map(readCounts), rule);
    if ('refused' in result) throw new BadInput(result.refused);
    return result;
  },
};

function readCounts(path: string): CountTable {
  const { header, rows } = readTable(path, (names) => [...names.keys()]);
  const table = readCountTable(header, rows);
  if ('refused' in table) throw new BadInput(`${path}: ${table.refused}`);
  return table;
}

const size = z.number().int();
const ruleFile = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('round'),
    name: z.string(),
    smallUpTo: size,
    shownAs: size,
    base: size,
    protection: size,
  }),
  z.strictObject({
    kind: z.literal('suppress'),
    name: z.string(),
    smallUpTo: size,
    protection: size,
  }),
]);

function readRule(name: string): DisclosureRule {
  const known = new Map<string, DisclosureRule>(Object.entries(disclosureRules));
  const rule = known.get(name);
  if (rule) return rule;
  if (!name.endsWith('.json'))
    throw new BadInput(`There is no rule "${name}". The rules are ${named}, or a .json file.`);
  let raw: unknown;
  try {
    raw = JSON.parse(readTextFile(name));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${name} is not JSON.`);
  }
  const parsed = ruleFile.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new BadInput(`${name}: ${issue?.path.join('.') || 'the rule'}: ${issue?.message}.`);
  }
  return parsed.data;
}
