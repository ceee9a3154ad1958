/** Share of zero bytes at even and at odd places, which is how UTF-16 without a mark shows. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const head = bytes.subarray(0, 4096);
  const count = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  });
  const half = Math.max(1, head.length / 2);
  return { even: (count[0] ?? 0) / half, odd: (count[1] ?? 0) / half };
}

/**
 * Text of a plain file: UTF-8, UTF-16 with a byte order mark (or plainly without one), else
 * Windows-1252, which older Windows programs write. `sure` is false where that had to be assumed.
 */
export function decodeText(bytes: Uint8Array): { text: string; sure: boolean } {
  const decode = (label: string) => new TextDecoder(label).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le'), sure: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be'), sure: true };
  const { even, odd } = zeros(bytes);
  if (odd > 0.4 && even < 0.1) return { text: decode('utf-16le'), sure: true };
  if (even > 0.4 && odd < 0.1) return { text: decode('utf-16be'), sure: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sure: true };
  } catch {
    return { text: decode('windows-1252'), sure: false };
  }
}
