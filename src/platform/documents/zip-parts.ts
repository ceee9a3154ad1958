import { Inflate } from 'fflate';

export type ZipFault = 'corrupt' | 'password' | 'bomb';
export type ZipEntry = { name: string; method: number; start: number; size: number };
export type ZipLimits = { entries: number; bytes: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

class Stop extends Error {}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** The directory at the end of a zip: names and places. Declared sizes are not trusted. */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  try {
    const end = endOfDirectory(view);
    if (end === null) return 'corrupt';
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) return 'bomb';
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== ENTRY) return 'corrupt';
      if ((view.getUint16(at + 8, true) & 1) === 1) return 'password';
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) return 'corrupt';
      const skip = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const size = view.getUint32(at + 20, true);
      entries.push({ name, method: view.getUint16(at + 10, true), start: local + 30 + skip, size });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return 'corrupt';
    throw error;
  }
}

/** Unpack in small steps and stop at the ceiling, so that a bomb never reaches memory. */
function inflateWithin(packed: Uint8Array, ceiling: number): Uint8Array | ZipFault {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((chunk) => {
    total += chunk.length;
    if (total > ceiling) throw new Stop();
    chunks.push(chunk);
  });
  const step = 4096;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    return error instanceof Stop ? 'bomb' : 'corrupt';
  }
  const whole = new Uint8Array(total);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/**
 * The wanted parts of a zip, unpacked under one ceiling for all of them. Other parts, such as
 * pictures, are never unpacked.
 */
export function zipParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> | ZipFault {
  const parts = new Map<string, Uint8Array>();
  let left = limits.bytes;
  for (const { name, method, start, size } of entries) {
    if (!wanted(name)) continue;
    const packed = bytes.subarray(start, start + size);
    if (packed.length !== size || (method !== 0 && method !== 8)) return 'corrupt';
    const part = method === 0 ? packed : inflateWithin(packed, left);
    if (typeof part === 'string') return part;
    left -= part.length;
    if (left < 0) return 'bomb';
    parts.set(name, part);
  }
  return parts;
}
