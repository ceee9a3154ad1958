import { type Refusal, refuse } from './refusals.ts';
import { type ZipEntry, type ZipFault, type ZipLimits, zipEntries, zipParts } from './zip-parts.ts';

/** A Word file of 1,000 pages has about 30 MB of XML. */
const LIMITS: ZipLimits = { entries: 10_000, bytes: 60 * 1024 * 1024 };
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

export type DocxParts = { parts: Map<string, Uint8Array>; names: readonly string[] };

const FAULTS: Readonly<Record<ZipFault, Refusal>> = {
  corrupt: refuse('corrupt-docx'),
  password: refuse('password'),
  bomb: refuse('zip-bomb'),
};

/** Why a zip is not a Word file, judged quickly from the names of its parts; null when it is. */
export function zipRefusal(bytes: Uint8Array): Refusal | null {
  const entries = zipEntries(bytes, LIMITS);
  return typeof entries === 'string' ? FAULTS[entries] : refusalFor(entries);
}

/** Which document a zip holds, by the names of its parts. */
function refusalFor(entries: readonly ZipEntry[]): Refusal | null {
  const has = (start: string) => entries.some((entry) => entry.name.startsWith(start));
  if (has('word/') && has('[Content_Types].xml')) return null;
  if (has('xl/')) return refuse('spreadsheet');
  if (has('ppt/')) return refuse('slides');
  if (has('META-INF/manifest.xml') && has('content.xml')) return refuse('odt');
  if (has('[Content_Types].xml')) return refuse('corrupt-docx');
  return refuse('zip');
}

/**
 * The text parts of a Word file, unpacked within a ceiling. Pictures, fonts, embedded files and
 * macros stay packed, and nothing else ever sees the zip as it was sent.
 */
export function docxParts(bytes: Uint8Array): DocxParts | Refusal {
  const entries = zipEntries(bytes, LIMITS);
  if (typeof entries === 'string') return FAULTS[entries];
  const other = refusalFor(entries);
  if (other !== null) return other;
  const parts = zipParts(bytes, entries, (name) => WANTED.test(name), LIMITS);
  if (typeof parts === 'string') return FAULTS[parts];
  // Word never writes a document type; it is only used to make a small file grow.
  for (const { buffer, byteOffset, byteLength } of parts.values()) {
    const part = Buffer.from(buffer, byteOffset, byteLength);
    if (part.includes('<!DOCTYPE')) return refuse('corrupt-docx');
  }
  return { parts, names: entries.map((entry) => entry.name) };
}
