import { fold } from './fold.ts';

/** What councils put before and after the name of their area; longest first. */
const before = [
  'council of the',
  'corporation of the',
  'metropolitan borough of',
  'metropolitan district of',
  'london borough of',
  'royal borough of',
  'city and county of',
  'borough of',
  'district of',
  'county of',
  'city of',
  'county',
  'co',
  'the',
];
const after = [
  'metropolitan borough council',
  'metropolitan district council',
  'city and district council',
  'county borough council',
  'unitary authority',
  'county council',
  'borough council',
  'district council',
  'city council',
  'metropolitan borough',
  'metropolitan district',
  'london borough',
  'county of',
  'city of',
  'mbc',
  'mdc',
  'council',
  'borough',
  'district',
  'county',
  'city',
];

/** The end first: "City of London Council" is the City of London's, not London's. */
function withoutFrame(name: string): string {
  for (const frame of after) {
    if (name.endsWith(` ${frame}`)) return name.slice(0, -frame.length - 1);
  }
  for (const frame of before) {
    if (name.startsWith(`${frame} `)) return name.slice(frame.length + 1);
  }
  return name;
}

/**
 * The forms under which a council's name is looked up, the fullest first: the folded text, then
 * that text with one frame after another taken off, so that "City of London" is tried before
 * "London" is.
 * @example councilNameForms('Durham County Council') // ['durham county council', 'durham']
 */
export function councilNameForms(text: string): readonly string[] {
  const forms: string[] = [];
  let form = fold(text);
  while (form !== '' && !forms.includes(form)) {
    forms.push(form);
    form = withoutFrame(form);
  }
  return forms;
}

/**
 * The forms under which a council itself is found: all of the above, but "London" alone, which is
 * everybody's and not the City's.
 * @example formsOfCouncil('City of London') // ['city of london']
 */
export function formsOfCouncil(name: string): readonly string[] {
  return councilNameForms(name).filter((form) => form !== 'london');
}
