/**
 * Reads comma-separated text (RFC 4180: quoted fields may hold commas, quotes and line breaks) and
 * hands over one row at a time with the line it began on. Lines that are empty are passed over.
 * Returns false as soon as `onRow` does. O(length); a row's array is reused for the next row.
 */
export function forEachCsvRow(
  text: string,
  onRow: (fields: readonly string[], line: number) => boolean,
): boolean {
  const fields: string[] = [];
  const length = text.length;
  let at = 0;
  let line = 1;
  while (at < length) {
    const startLine = line;
    fields.length = 0;
    let rowEnded = false;
    while (!rowEnded) {
      let field = '';
      if (text.charCodeAt(at) === 34) {
        at += 1;
        for (;;) {
          const quote = text.indexOf('"', at);
          const end = quote === -1 ? length : quote;
          field += text.slice(at, end);
          at = end + 1;
          if (text.charCodeAt(at) !== 34) break;
          field += '"';
          at += 1;
        }
        for (let i = field.indexOf('\n'); i !== -1; i = field.indexOf('\n', i + 1)) line += 1;
      }
      const from = at;
      let code = text.charCodeAt(at);
      while (at < length && code !== 44 && code !== 10) {
        at += 1;
        code = text.charCodeAt(at);
      }
      const carriageReturn = code !== 44 && at > from && text.charCodeAt(at - 1) === 13;
      fields.push(field + text.slice(from, carriageReturn ? at - 1 : at));
      rowEnded = at >= length || code === 10;
      at += 1;
      // A comma as the very last character still opens one more, empty, field.
      if (rowEnded || at < length) continue;
      fields.push('');
      rowEnded = true;
    }
    line += 1;
    const empty = fields.length === 1 && fields[0] === '';
    if (!empty && !onRow(fields, startLine)) return false;
  }
  return true;
}
