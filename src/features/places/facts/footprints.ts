import { z } from 'zod';
import { type Footprint, footprintSchema } from './footprint.ts';
import london from './tables/london.json' with { type: 'json' };
import midlandsAndEast from './tables/midlands-and-east.json' with { type: 'json' };
import north from './tables/north.json' with { type: 'json' };
import south from './tables/south.json' with { type: 'json' };

/** The 44 footprints of March 2016, in the order of NHS England's numbers. */
export const footprints: readonly Footprint[] = z
  .array(footprintSchema)
  .readonly()
  .parse([...north, ...midlandsAndEast, ...london, ...south]);

const byNumber = new Map(footprints.map((footprint) => [footprint.number, footprint]));
const bySlug = new Map(footprints.map((footprint) => [footprint.slug, footprint]));

/** The footprint with a number that our own data names. Throws where there is none: a fault. */
export function footprintNumbered(number: number): Footprint {
  const found = byNumber.get(number);
  if (found === undefined) throw new Error(`No footprint has the number ${number}`);
  return found;
}

/** The footprint at an address, or undefined where nobody has that address. */
export function footprintBySlug(slug: string): Footprint | undefined {
  return bySlug.get(slug);
}
