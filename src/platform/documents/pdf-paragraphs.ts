import { type BlockBuilder, inlineOfRuns, type Run } from '../../methods/passages/index.ts';
import { listMark } from './list-mark.ts';
import { addLine, withoutMark } from './pdf-join.ts';
import type { PdfStyle } from './pdf-style.ts';
import { lineRuns, lineText, type PdfLine } from './pdf-types.ts';

type Part = {
  kind: 'heading' | 'paragraph' | 'item';
  level: number;
  ordered: boolean;
  x: number;
  runs: Run[];
  last: PdfLine;
};

function firstWordWidth(line: PdfLine): number {
  const text = lineText(line);
  const word = text.split(' ')[0] ?? '';
  return ((line.right - line.x) * (word.length + 1)) / Math.max(1, text.length);
}

/** Whether a line goes on with the part before it. */
function goesOn(part: Part, line: PdfLine, style: PdfStyle): boolean {
  const { last } = part;
  if (
    last.size !== line.size ||
    (part.kind !== 'heading' && last.bold && !line.bold && style.level(last) > 0)
  ) {
    return false;
  }
  const gap = last.y - line.y;
  const text = lineText(last);
  const broken = last.page !== line.page || gap <= 0;
  if (broken)
    return part.kind !== 'heading' && !/[.!?:;]$/.test(text) && /^\p{Ll}/u.test(lineText(line));
  if (gap > style.leading(line.size) * 1.3) return false;
  if (part.kind === 'heading') return true;
  if (/\p{L}[-\u00AD]$/u.test(text)) return true;
  // Where the next word would still have fitted, the line was ended on purpose.
  const room = style.right(line) - last.right;
  return !(room > firstWordWidth(line) + line.size && /[.!?:;]$|^.{0,40}$/.test(text));
}

/** Put lines together into headings, paragraphs and list items. */
export class ParagraphReader {
  readonly #builder: BlockBuilder;
  readonly #style: PdfStyle;
  #part: Part | null = null;
  #indents: { x: number; ordered: boolean }[] = [];

  constructor(builder: BlockBuilder, style: PdfStyle) {
    this.#builder = builder;
    this.#style = style;
  }

  read(line: PdfLine): void {
    const level = this.#style.level(line);
    const mark = level > 0 ? null : listMark(lineText(line));
    const part = this.#part;
    const kind = level > 0 ? 'heading' : mark !== null ? 'item' : 'paragraph';
    const same =
      part !== null && (kind === part.kind || (kind === 'paragraph' && part.kind === 'item'));
    const inside = part?.kind !== 'item' || line.x > part.x + 1;
    if (
      part !== null &&
      same &&
      kind !== 'item' &&
      inside &&
      part.level === level &&
      goesOn(part, line, this.#style)
    ) {
      addLine(part.runs, lineRuns(line), this.#style);
      part.last = line;
      return;
    }
    this.end();
    const runs = mark === null ? lineRuns(line) : withoutMark(lineRuns(line), mark.mark);
    this.#part = { kind, level, ordered: mark?.ordered ?? false, x: line.x, runs, last: line };
  }

  /** Lists open as deep as their marks are set in. */
  #item(part: Part, source: string): void {
    while ((this.#indents.at(-1)?.x ?? Number.NEGATIVE_INFINITY) > part.x + 3) this.#indents.pop();
    const level = this.#indents.at(-1);
    if (level === undefined || part.x > level.x + 3)
      this.#indents.push({ x: part.x, ordered: part.ordered });
    else level.ordered = part.ordered;
    for (const { ordered } of this.#indents) this.#builder.openList(ordered);
    this.#builder.openItem();
    this.#builder.text(source);
    this.#builder.closeItem();
    for (const _ of this.#indents) this.#builder.closeList();
  }

  end(): void {
    const part = this.#part;
    this.#part = null;
    if (part === null) return;
    if (part.kind !== 'item') this.#indents = [];
    const plain =
      part.kind === 'heading' ? part.runs.map((run) => ({ ...run, strong: false })) : part.runs;
    const source = inlineOfRuns(plain);
    if (source === '') return;
    if (part.kind === 'heading') this.#builder.heading(part.level, source);
    else if (part.kind === 'item') this.#item(part, source);
    else this.#builder.text(source);
  }
}
