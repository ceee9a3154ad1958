import { refuse } from './refusals.ts';
import type { ReadResult } from './result.ts';
export async function readPdf(_bytes: Uint8Array): Promise<ReadResult> {
  return refuse('unknown');
}
