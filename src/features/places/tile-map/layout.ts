/** Where a footprint's tile stands: columns from the west, rows from the north, both from 1. */
export type TilePosition = {
  readonly number: number;
  readonly column: number;
  readonly row: number;
};

/**
 * England drawn by hand in equal squares, one for each footprint, by its number of March 2016.
 * The coasts, Cornwall's foot, East Anglia and the five of London keep their places; who touches
 * whom is measured in `layout.test.ts`.
 */
const picture = [
  ' .  .  2  1  .  . ',
  ' .  .  4  3  .  . ',
  ' .  8  7  5  6  . ',
  '11 10 12  9 13 22 ',
  '16 17 15 14 21 23 ',
  '19 18 20 24 25 26 ',
  ' . 43 44 27 28 29 ',
  '39 40 34 35 31 30 ',
  ' . 38 41 42 33 32 ',
  '36 37  .  .  .  . ',
];

/** The 44 tiles from north to south and west to east: also the order in which they are read. */
export const tileMapLayout: readonly TilePosition[] = picture.flatMap((line, row) =>
  line
    .trim()
    .split(/\s+/)
    .flatMap((cell, column) =>
      cell === '.' ? [] : [{ number: Number(cell), column: column + 1, row: row + 1 }],
    ),
);
