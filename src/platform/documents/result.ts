import type { Block } from '../../methods/passages/index.ts';
import type { Refusal } from './refusals.ts';

export type DocumentFormat = 'markdown' | 'text' | 'html' | 'docx' | 'pdf';

/** What was found in a document. `notes` tell its author, in plain English, what to check. */
export type Found = { ok: true; format: DocumentFormat; blocks: Block[]; notes: string[] };

export type ReadResult = Found | Refusal;
