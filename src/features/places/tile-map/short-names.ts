/**
 * What fits on a tile: at most three short lines, no word of more than ten letters. The full name
 * always follows for those who listen, and stands in the list beside the map.
 */
const shortNames: ReadonlyMap<number, string> = new Map([
  [1, 'Tyne and Wear'],
  [2, 'North Cumbria'],
  [3, 'Durham, Tees'],
  [4, 'Lancs, S\u00a0Cumbria'],
  [5, 'West Yorkshire'],
  [6, 'Coast, Humber'],
  [7, 'Greater Manchester'],
  [8, 'Cheshire, Mersey'],
  [9, 'South Yorkshire'],
  [10, 'Staffs'],
  [11, 'Shrops, Telford'],
  [12, 'Derbyshire'],
  [13, 'Lincs'],
  [14, 'Notts'],
  [15, 'Leicester'],
  [16, 'Black Country'],
  [17, 'Birmingham'],
  [18, 'Coventry, Warwick'],
  [19, 'Hereford, Worcester'],
  [20, 'Northants'],
  [21, 'Cambridge'],
  [22, 'Norfolk'],
  [23, 'Suffolk'],
  [24, 'Milton Keynes'],
  [25, 'Herts, W\u00a0Essex'],
  [26, 'Mid and S\u00a0Essex'],
  [27, 'NW London'],
  [28, 'N\u00a0Central London'],
  [29, 'NE London'],
  [30, 'SE London'],
  [31, 'SW London'],
  [32, 'Kent'],
  [33, 'Sussex'],
  [34, 'Frimley'],
  [35, 'Surrey'],
  [36, 'Cornwall'],
  [37, 'Devon'],
  [38, 'Somerset'],
  [39, 'Bristol'],
  [40, 'Bath, Wiltshire'],
  [41, 'Dorset'],
  [42, 'Hants, Wight'],
  [43, 'Gloucester'],
  [44, 'Oxford, Bucks'],
]);

/** The short name of a footprint, for its tile. Throws on a number that has none. */
export function tileShortName(number: number): string {
  const short = shortNames.get(number);
  if (short === undefined) throw new Error(`No short name for footprint ${number}`);
  return short;
}
