const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const AWKWARD: Readonly<Record<string, string>> = {
  '(': '%28',
  ')': '%29',
  '<': '%3C',
  '>': '%3E',
  '\\': '%5C',
  '`': '%60',
  '|': '%7C',
  '"': '%22',
  '^': '%5E',
  '{': '%7B',
  '}': '%7D',
  '[': '%5B',
  ']': '%5D',
  ' ': '%20',
};

/**
 * The address of a link in its one canonical spelling, or null where a plan may not link there:
 * only https, http, mailto and tel; no user name in front of the host, which is used to deceive.
 *
 * @example safeLink('HTTP://Example.org/a b') // 'http://example.org/a%20b'
 * @example safeLink('javascript:alert(1)')    // null
 */
export function safeLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!ALLOWED.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.hostname.includes('[')) return null;
  return url.href
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[()<>\\`|"^{}[\] ]/g, (char) => AWKWARD[char] ?? '');
}
