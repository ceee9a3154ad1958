import type { Finding } from './finding.ts';

/** A run of the text, with the mark on it if there is one. */
export type Segment = { readonly text: string; readonly finding: Finding | null };

/**
 * Cuts a text into runs with and without marks, ready to show. Joining the runs gives the text back
 * exactly: marking never edits. Findings must be in order and not overlap, as
 * `findPersonalData` gives them.
 */
export function markedSegments(text: string, findings: readonly Finding[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start > at) segments.push({ text: text.slice(at, finding.start), finding: null });
    segments.push({ text: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), finding: null });
  return segments;
}
