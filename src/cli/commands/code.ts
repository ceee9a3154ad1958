import { type CodedText, drivingWords, suggest, trainCoder } from '../../methods/coding/index.ts';
import { readOptions } from '../arguments.ts';
import { BadInput, type Command } from '../command.ts';
import { columnAt, readColumn, readTable } from './text-table.ts';

const yes = new Set(['1', '1.0', 'true', 'yes', 'x', 'y']);
const no = new Set(['', '0', '0.0', 'false', 'no', 'n', 'na', 'nan']);

/** The label columns from one named column to another; names may themselves hold a colon. */
function labelColumns(path: string, header: readonly string[], range: string): number[] {
  for (let at = range.indexOf(':'); at >= 0; at = range.indexOf(':', at + 1)) {
    const first = header.indexOf(range.slice(0, at));
    const last = header.indexOf(range.slice(at + 1));
    if (first < 0 || last < 0) continue;
    if (last < first)
      throw new BadInput(`In ${path} the last label column stands before the first.`);
    return header.slice(first, last + 1).map((_, i) => first + i);
  }
  const [first = '', last = ''] = range.split(':');
  if (!range.includes(':')) throw new BadInput('Give --labels FIRST:LAST, two column names.');
  columnAt(path, header, first);
  columnAt(path, header, last);
  throw new BadInput(`${path} has no label columns ${range}.`);
}

function readCoded(path: string, textName: string, range: string) {
  let labels: string[] = [];
  const table = readTable(path, (header) => {
    const text = columnAt(path, header, textName);
    const columns = labelColumns(path, header, range);
    if (columns.includes(text)) throw new BadInput('The text column lies among the label columns.');
    labels = columns.map((i) => header[i] ?? '');
    if (new Set(labels).size < labels.length) throw new BadInput(`${path} names a label twice.`);
    return [text, ...columns];
  });
  const coded = table.rows.map(
    ([text = '', ...marks], row): CodedText => ({
      text,
      labels: labels.filter((label, l) => {
        const mark = (marks[l] ?? '').trim().toLowerCase();
        if (!yes.has(mark) && !no.has(mark))
          throw new BadInput(
            `${path}, row ${row}: "${mark}" under "${label}" is neither 1 nor empty.`,
          );
        return yes.has(mark);
      }),
    }),
  );
  if (coded.length === 0) throw new BadInput(`${path} has a header but no rows to learn from.`);
  return { coded, labels };
}

const places = (p: number) => Math.round(p * 1e4) / 1e4;

export const code: Command = {
  name: 'code',
  summary:
    'Suggests labels learnt from coded texts; rows count from 0 after the header of --predict.',
  usage: 'code --train A.csv --predict B.csv --text NAME --labels FIRST:LAST [--why]',
  run(args) {
    const { values } = readOptions(args, {
      train: { type: 'string' },
      predict: { type: 'string' },
      text: { type: 'string' },
      labels: { type: 'string' },
      why: { type: 'boolean' },
    });
    if (!values.train || !values.predict || values.text === undefined || !values.labels)
      throw new BadInput(
        'Give --train A.csv, --predict B.csv, --text NAME and --labels FIRST:LAST.',
      );
    const { coded, labels } = readCoded(values.train, values.text, values.labels);
    const texts = readColumn(values.predict, values.text);
    const coder = trainCoder(coded, labels);
    return {
      rows: suggest(coder, texts).map((found, row) => ({
        row,
        labels: found.map((s) => ({
          label: s.label,
          probability: places(s.probability),
          ...(values.why && {
            why: drivingWords(coder, texts[row] ?? '', s.label).map((w) => w.word),
          }),
        })),
      })),
      learnt: coder.labels
        .filter((l) => l.threshold !== undefined)
        .map((l) => ({ label: l.label, uses: l.uses, threshold: l.threshold })),
      cannotSay: coder.labels
        .filter((l) => l.threshold === undefined)
        .map((l) => ({ label: l.label, uses: l.uses })),
    };
  },
};
