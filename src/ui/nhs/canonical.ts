import { Parser } from 'htmlparser2';

// Elements that flow with the words around them: a space at their edge is a space in the sentence.
const inline = new Set(
  'a abbr b cite code em i kbd mark q s small span strong sub sup time u var'.split(' '),
);
const verbatim = new Set(['pre', 'textarea']);

/**
 * A page's HTML as a list of tags and texts in which only what a person, a style sheet or a script
 * can notice is kept. Attributes are sorted, classes are a set, and white space is collapsed as a
 * browser does: to one space, and to none where a block begins or ends. The element `fixture-html`,
 * which stands only for HTML written in a published example, is taken away.
 */
export function canonical(html: string): readonly string[] {
  const tokens: string[] = [];
  let buffer = '';
  let space = false;
  let edge = true;
  let kept = 0;

  function text(): void {
    const found = buffer;
    buffer = '';
    if (kept > 0) {
      if (found) tokens.push(`"${found}"`);
      return;
    }
    if (/^\s/.test(found) && !edge) space = true;
    const words = found.trim().replaceAll(/\s+/g, ' ');
    if (words === '') return;
    tokens.push(`"${space ? ' ' : ''}${words}"`);
    space = /\s$/.test(found);
    edge = false;
  }

  function boundary(name: string): void {
    text();
    if (inline.has(name) && kept === 0) return;
    space = false;
    edge = true;
  }

  const parser = new Parser({
    ontext(part) {
      buffer += part;
    },
    onopentag(name, attributes) {
      if (name === 'fixture-html') return;
      boundary(name);
      tokens.push(`<${name}${attributeList(attributes)}>`);
      if (verbatim.has(name)) kept += 1;
    },
    onclosetag(name) {
      if (name === 'fixture-html') return;
      boundary(name);
      tokens.push(`</${name}>`);
      if (verbatim.has(name)) kept -= 1;
    },
  });
  parser.write(html);
  parser.end();
  text();
  return tokens;
}

function attributeList(attributes: { readonly [name: string]: string }): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${name === 'class' ? classSet(value) : value}"`)
    .sort()
    .join('');
}

function classSet(value: string): string {
  return [...new Set(value.split(/\s+/).filter(Boolean))].sort().join(' ');
}
