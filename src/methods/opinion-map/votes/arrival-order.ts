import { orderOfIds, rearrange, wholeNumber } from './rearrange.ts';
import type { VoteTable } from './vote-table.ts';

/**
 * A matrix says nothing about who voted first, on which Polis's groups depend. Polis numbers people
 * and statements as they arrive, so where every id is a whole number that order is the nearest to
 * it: on the open conversations it is the order of first vote, or groups alike. Otherwise the
 * order of the file stays.
 */
export function arrivalOrder(table: VoteTable): VoteTable {
  const numbered = (ids: readonly string[]) => ids.every((id) => wholeNumber(id) !== undefined);
  const rows = numbered(table.participants)
    ? orderOfIds(table.participants)
    : Int32Array.from(table.participants.keys());
  const columns = numbered(table.statements)
    ? orderOfIds(table.statements)
    : Int32Array.from(table.statements.keys());
  return rearrange(table, rows, columns);
}

/** Takes the order of `model` where it holds exactly the same votes, else undefined. O(votes). */
export function orderedLike(table: VoteTable, model: VoteTable): VoteTable | undefined {
  if (table.column.length !== model.column.length) return undefined;
  const rowOf = new Map(table.participants.map((id, p) => [id, p]));
  const columnOf = new Map(table.statements.map((id, c) => [id, c]));
  const rows = model.participants.map((id) => rowOf.get(id) ?? -1);
  const columns = model.statements.map((id) => columnOf.get(id) ?? -1);
  if (rows.includes(-1) || columns.includes(-1)) return undefined;
  const others = (all: number, named: readonly number[]) => {
    const known = new Set(named);
    return Array.from({ length: all }, (_, i) => i).filter((i) => !known.has(i));
  };
  const ordered = rearrange(
    table,
    Int32Array.from([...rows, ...others(table.participants.length, rows)]),
    Int32Array.from([...columns, ...others(table.statements.length, columns)]),
  );
  const same =
    ordered.column.every((c, at) => c === model.column[at]) &&
    ordered.value.every((v, at) => v === model.value[at]) &&
    model.rowStart.every((start, p) => start === ordered.rowStart[p]);
  return same ? ordered : undefined;
}
