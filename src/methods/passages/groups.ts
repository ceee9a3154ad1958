import type { Block, ItemBlock, RowBlock } from './blocks.ts';

/** A block and its index in the list that was grouped. */
export type Placed<B extends Block = Block> = { block: B; at: number };
export type ListGroup = { kind: 'list'; ordered: boolean; items: ListEntry[] };
/** One list item with the lists inside it. */
export type ListEntry = Placed<ItemBlock> & { lists: ListGroup[] };
export type TableGroup = {
  kind: 'table';
  columns: number;
  header: Placed<RowBlock>[];
  body: Placed<RowBlock>[];
};
export type Group =
  | { kind: 'heading'; placed: Placed<Extract<Block, { kind: 'heading' }>> }
  | { kind: 'paragraph'; placed: Placed<Extract<Block, { kind: 'paragraph' }>> }
  | ListGroup
  | TableGroup;

function addItem(lists: ListGroup[], placed: Placed<ItemBlock>, deeper: number): void {
  const last = lists.at(-1);
  const parent = last?.items.at(-1);
  if (deeper > 0 && parent !== undefined) {
    addItem(parent.lists, placed, deeper - 1);
    return;
  }
  const { ordered } = placed.block;
  const list: ListGroup = last?.ordered === ordered ? last : { kind: 'list', ordered, items: [] };
  if (list !== last) lists.push(list);
  list.items.push({ ...placed, lists: [] });
}

function addRow(table: TableGroup | null, placed: Placed<RowBlock>): TableGroup {
  const target: TableGroup =
    table === null || (placed.block.header && table.body.length > 0)
      ? { kind: 'table', columns: 0, header: [], body: [] }
      : table;
  target.columns = Math.max(target.columns, placed.block.cells.length);
  (placed.block.header ? target.header : target.body).push(placed);
  return target;
}

/**
 * Blocks in the shape that a page needs: consecutive items become lists (nested to depth 3),
 * consecutive rows tables; a header row after body rows starts a new table. Every block appears
 * exactly once, in order, with its index. A depth that skips a step is shown as far in as it can
 * be. Linear in the number of blocks.
 */
export function groupBlocks(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let lists: ListGroup[] | null = null;
  let table: TableGroup | null = null;
  const closeLists = () => {
    if (lists !== null) groups.push(...lists);
    lists = null;
  };
  blocks.forEach((block, at) => {
    if (block.kind !== 'item') closeLists();
    if (block.kind !== 'row') table = null;
    if (block.kind === 'item') {
      lists ??= [];
      addItem(lists, { block, at }, block.depth - 1);
    } else if (block.kind === 'row') {
      const next = addRow(table, { block, at });
      if (next !== table) groups.push(next);
      table = next;
    } else if (block.kind === 'heading') groups.push({ kind: 'heading', placed: { block, at } });
    else groups.push({ kind: 'paragraph', placed: { block, at } });
  });
  closeLists();
  return groups;
}
