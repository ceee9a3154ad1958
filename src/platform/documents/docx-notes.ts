import type { DocxParts } from './docx-parts.ts';

function count(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].length;
}

/** What a Word file holds that cannot be shown as passages, told to the person who imports it. */
export function docxNotes({ parts, names }: DocxParts, xml: string): string[] {
  const part = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const notes: string[] = [];
  const note = (number: number, text: string) => {
    if (number > 0) notes.push(text);
  };
  const changes = count(xml, /<w:(?:ins|del|moveFrom|moveTo)\s/g);
  note(
    changes,
    'The Word file has tracked changes. They are shown as if accepted: added words are in, deleted words are out.',
  );
  note(
    count(xml, /<w:pStyle w:val="TOC\d"/g),
    'The printed contents list was left out. A new one is made from the headings.',
  );
  const comments = count(part('word/comments.xml'), /<w:comment\s/g);
  note(
    comments,
    `The Word file has ${comments === 1 ? 'a comment' : `${comments} comments`} in its margin. None is carried over.`,
  );
  const notesInText = count(xml, /<w:(?:foot|end)noteReference\s/g);
  note(notesInText, 'Footnotes are at the end, with their numbers in square brackets in the text.');
  note(count(xml, /<m:oMath[\s>]/g), 'Formulas could not be read. Write them in words.');
  note(
    count(xml, /drawingml\/2006\/(?:chart|diagram)/g),
    'Charts and diagrams were left out. Say in words what they show.',
  );
  note(
    count(xml, /<w:txbxContent[\s>]/g),
    'Text boxes may stand at another place than in Word. Check them.',
  );
  const margins = [...parts.keys()].filter((name) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name),
  );
  const marginText = margins.filter((name) => part(name).includes('<w:t'));
  note(marginText.length, 'Headers and footers of the pages were left out.');
  note(names.filter((name) => name.endsWith('vbaProject.bin')).length, 'Macros were left out.');
  return notes;
}

/** Remove runs that Word hides, so that nothing is published that its author cannot see. */
export function withoutHiddenText(xml: string): { xml: string; hidden: number } {
  let hidden = 0;
  const pieces = xml.split(/(?=<w:r[ >])/).map((piece) => {
    const end = piece.indexOf('</w:r>');
    if (end < 0) return piece;
    const run = piece.slice(0, end);
    if (!/<w:vanish(?:\s*\/>|\s+w:val="(?:true|1|on)")/.test(run)) return piece;
    if (!run.includes('<w:t')) return piece;
    hidden += 1;
    return piece.slice(end + '</w:r>'.length);
  });
  return { xml: pieces.join(''), hidden };
}
