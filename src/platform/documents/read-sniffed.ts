import { refuse } from './refusals.ts';
import type { ReadResult } from './result.ts';

/** What the worker is given. `kind` was decided from the content. */
export type WorkerTask = { kind: 'pdf' | 'zip' | 'html' | 'markdown' | 'text'; bytes: Uint8Array };

/**
 * Read a document whose kind is known. Large libraries are loaded only when they are needed.
 * Text longer than a short one comes here too, because a hostile one can take seconds.
 */
export async function readSniffed({ kind, bytes }: WorkerTask): Promise<ReadResult> {
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes);
  if (kind === 'zip') return (await import('./docx.ts')).readDocx(bytes);
  return (await import('./text-kinds.ts')).readTextKind(kind, bytes) ?? refuse('no-text');
}
