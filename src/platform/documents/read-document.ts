import { decodeText } from './decode-text.ts';
import { zipRefusal } from './docx-parts.ts';
import { readInWorker, type WorkerLimits } from './in-worker.ts';
import { looksLikeMarkdown } from './plain-text.ts';
import type { WorkerTask } from './read-sniffed.ts';
import { refuse } from './refusals.ts';
import type { DocumentFormat, ReadResult } from './result.ts';
import { sniff } from './sniff.ts';
import { readTextKind } from './text-kinds.ts';

/** The largest file that is read, in bytes. */
export const DOCUMENT_BYTES = 20 * 1024 * 1024;
/** Text up to this many bytes is read at once, without a thread. */
const SHORT_TEXT = 100_000;
const LIMITS: WorkerLimits = { seconds: 30, megabytes: 768 };

export type DocumentFile = {
  bytes: Uint8Array;
  /** As the sender named it; only its ending is looked at. */
  fileName: string;
  /** The media type that the sender declared; only tells Markdown from plain text. */
  declaredType?: string;
};

const NAMES: Readonly<Record<DocumentFormat, { endings: readonly string[]; words: string }>> = {
  markdown: { endings: ['md', 'markdown', 'txt', 'text'], words: 'Markdown' },
  text: { endings: ['txt', 'text', 'md', 'markdown'], words: 'plain text' },
  html: { endings: ['html', 'htm', 'xhtml'], words: 'a web page' },
  docx: { endings: ['docx', 'docm', 'dotx'], words: 'a Word document' },
  pdf: { endings: ['pdf'], words: 'a PDF' },
};

function endingOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Say when the name promises something else than the content holds. */
function withNameCheck(result: ReadResult, ending: string): ReadResult {
  if (!result.ok || ending === '') return result;
  const { endings, words } = NAMES[result.format];
  if (endings.includes(ending)) return result;
  const note = `The file name ends in .${ending} but the file is ${words}. It was read as ${words}.`;
  return { ...result, notes: [note, ...result.notes] };
}

function textKind(file: DocumentFile, ending: string, text: string): 'markdown' | 'text' | 'html' {
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (/^text\/(?:x-)?markdown/i.test(file.declaredType ?? '')) return 'markdown';
  if (/^x?html?$/.test(ending) && /<\/?[a-z][^<>]*>/i.test(text)) return 'html';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

/**
 * Read a document that somebody chose into blocks. What it is, is decided by its content; the name
 * only tells Markdown from plain text. Never throws for what is in a file: everything that can be
 * wrong with one is a value with a message for its sender. Word, PDF, HTML and long text are read
 * in a thread with a limit of 30 seconds and 768 MB, two at a time.
 *
 * @example
 * const read = await readDocument({ bytes, fileName: 'plan.docx' });
 * if (read.ok) show(read.blocks, read.notes); else tell(read.message);
 */
export async function readDocument(
  file: DocumentFile,
  limits: Partial<WorkerLimits> = {},
): Promise<ReadResult> {
  const { bytes } = file;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > DOCUMENT_BYTES) return refuse('too-big');
  const ending = endingOf(file.fileName);
  let decoded: string | null = null;
  const text = () => {
    decoded ??= decodeText(bytes).text;
    return decoded;
  };
  const sniffed = sniff(bytes, text);
  let kind: WorkerTask['kind'];
  if (sniffed === 'text') {
    kind = textKind(file, ending, text());
    if (text().trim() === '') return refuse('empty');
  } else if (sniffed === 'pdf' || sniffed === 'zip' || sniffed === 'html') kind = sniffed;
  else return refuse(sniffed);
  if (kind === 'zip') {
    const refusal = zipRefusal(bytes);
    if (refusal !== null) return refusal;
  }
  if ((kind === 'markdown' || kind === 'text') && bytes.length <= SHORT_TEXT) {
    return withNameCheck(readTextKind(kind, bytes) ?? refuse('no-text'), ending);
  }
  return withNameCheck(await readInWorker({ kind, bytes }, { ...LIMITS, ...limits }), ending);
}
