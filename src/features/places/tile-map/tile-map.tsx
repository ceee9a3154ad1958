import type { VNode } from 'preact';
import type { Language } from '../../../ui/words/catalogue.ts';
import { factsWords } from '../facts/facts.words.ts';
import { type Region, regions } from '../facts/regions.ts';
import { type TilePosition, tileMapLayout } from './layout.ts';
import { tileMapWords } from './tile-map.words.ts';

/** One place on the map and in the list. */
export type Tile = {
  readonly number: number;
  readonly name: string;
  /** What fits on the tile: see `tileShortName`. */
  readonly short: string;
  readonly href: string;
  readonly region: Region;
  /** What is going on there, in a few words: "Open for comment". Marks the tile with a dot. */
  readonly note?: string;
};

export type TileMapProps = {
  /** A tile whose number is not on the map is in the list only. */
  readonly tiles: readonly Tile[];
  /** What the whole is called, for those who listen: "Places of England, March 2016". */
  readonly label: string;
  /** Id of the list, to which the link before the map leads; needed where two maps share a page. */
  readonly listId?: string;
  /** The heading of each region in the list, one below the heading before the map. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  readonly language?: Language;
};

type Placed = { readonly tile: Tile; readonly position: TilePosition };

function placed(tiles: readonly Tile[]): readonly Placed[] {
  const byNumber = new Map(tiles.map((tile) => [tile.number, tile]));
  return tileMapLayout.flatMap((position) => {
    const tile = byNumber.get(position.number);
    return tile === undefined ? [] : [{ tile, position }];
  });
}

/** The number and the short name can be seen, so the spoken name begins with both. */
function TileLink({ tile, region }: { readonly tile: Tile; readonly region: string }): VNode {
  const name = tile.name === tile.short ? '' : `: ${tile.name}`;
  const note = tile.note === undefined ? '' : `. ${tile.note}`;
  return (
    <a class={`ef-tile-map__tile ef-tile-map__tile--${tile.region}`} href={tile.href}>
      <span class="ef-tile-map__number">{tile.number}</span>{' '}
      <span class="ef-tile-map__short">{tile.short}</span>
      <span class="ef-tile-map__spoken">{`${name}, ${region}${note}`}</span>
      {tile.note === undefined ? null : <span class="ef-tile-map__dot" />}
    </a>
  );
}

function ListItem({ tile }: { readonly tile: Tile }): VNode {
  return (
    <li class="ef-tile-map__item">
      <span class="ef-tile-map__item-number" aria-hidden="true">
        {tile.number}
      </span>
      <span>
        <a href={tile.href}>{tile.name}</a>
        {tile.note === undefined ? null : <span class="ef-tile-map__note">{tile.note}</span>}
      </span>
    </li>
  );
}

/**
 * The places as a map of equal squares, and as a list by region that is also the map's key.
 * All are plain links in a list: the tab key goes from north to south, a link before the map
 * leads past it, and nothing needs a script. Regions differ in colour, in the line at the foot of
 * each tile, and in the list by their headings. On a narrow page the tiles show numbers only.
 * @example <TileMap label="Places of England" tiles={tiles} />
 */
export function TileMap({
  tiles,
  label,
  listId = 'places-list',
  heading: Heading = 'h2',
  language = 'en',
}: TileMapProps): VNode {
  const regionNames = factsWords(language);
  return (
    <nav class="ef-tile-map" aria-label={label}>
      <div class="ef-tile-map__both">
        <div class="ef-tile-map__picture">
          <a class="ef-tile-map__skip" href={`#${listId}`}>
            {tileMapWords(language).skip}
          </a>
          <ol class="ef-tile-map__grid">
            {placed(tiles).map(({ tile, position: { column, row } }) => (
              <li
                class={`ef-tile-map__cell ef-tile-map__cell--c${column} ef-tile-map__cell--r${row}`}
                key={tile.number}
              >
                <TileLink tile={tile} region={regionNames[tile.region]} />
              </li>
            ))}
          </ol>
        </div>
        <div class="ef-tile-map__list" id={listId} tabIndex={-1}>
          {regions.map((region) => {
            const own = tiles.filter((tile) => tile.region === region);
            if (own.length === 0) return null;
            return (
              <section class="ef-tile-map__region" key={region}>
                <Heading class="ef-tile-map__heading">
                  <span class={`ef-tile-map__key ef-tile-map__tile--${region}`} />
                  {regionNames[region]}
                </Heading>
                <ul class="ef-tile-map__items">
                  {own.map((tile) => (
                    <ListItem tile={tile} key={tile.number} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </div>
    </nav>
  );
}
