export { type Disclosure, type Done, disclose } from './disclose.ts';
export type { SafeTable, SafeValue } from './lay-out.ts';
export { type Audit, audit, type Protected, protect } from './protect.ts';
export { type DisclosureRule, disclosureRules, ruleProblem } from './rule.ts';
export type { CellState } from './shrink.ts';
export { type Cube, cellAt, makeCube } from './table/cube.ts';
export { type CountTable, readCountTable } from './table/read-table.ts';
