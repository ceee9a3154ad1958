import type { RefusalCode } from './refusals.ts';

/** What the first bytes of a file say it is. A zip may be a Word file: its contents decide. */
export type Sniffed = 'pdf' | 'zip' | 'html' | 'text' | RefusalCode;

function startsWith(bytes: Uint8Array, mark: string | readonly number[], at = 0): boolean {
  const codes = typeof mark === 'string' ? [...mark].map((char) => char.charCodeAt(0)) : mark;
  return codes.every((code, index) => bytes[at + index] === code);
}

const IMAGES: readonly (string | readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  'GIF8',
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

function isImage(bytes: Uint8Array): boolean {
  if (IMAGES.some((mark) => startsWith(bytes, mark))) return true;
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return true;
  return (
    startsWith(bytes, 'ftyp', 4) && (startsWith(bytes, 'heic', 8) || startsWith(bytes, 'avif', 8))
  );
}

/** Old Office files and locked new ones share one container: names of its parts tell them apart. */
function insideCompound(bytes: Uint8Array): RefusalCode {
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'password';
  if (names.includes('WordDocument')) return 'word-97';
  if (names.includes('PowerPoint Document')) return 'slides';
  return /Workbook|Book/.test(names) ? 'spreadsheet' : 'unknown';
}

/** Text has almost no control characters; a few null bytes are a slip, many are another format. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd > head.length / 10;
}

/** Decide by content. `text` is asked only when the bytes may be text. Linear in the size. */
export function sniff(bytes: Uint8Array, text: () => string): Sniffed {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return insideCompound(bytes);
  }
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (isImage(bytes)) return 'image';
  const decoded = text();
  if (looksBinary(new TextEncoder().encode(decoded.slice(0, 65_536)))) return 'unknown';
  const start = decoded.slice(0, 4096).replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, '');
  if (/^\s*<svg[\s>]/i.test(start)) return 'image';
  return /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start) ? 'html' : 'text';
}
