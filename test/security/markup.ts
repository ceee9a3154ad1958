import { Parser } from 'htmlparser2';

const ELEMENTS_NEVER = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'math',
  'style',
  'template',
  'audio',
  'video',
  'marquee',
  'foreignobject',
]);

/** Attributes that take an address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data']);

/** What our own pages fetch or send a form to. */
const OUR_OWN = /^(?:\/(?!\/)|#|\?|data:image\/png;)/i;
/** Where a link may lead besides. */
const ELSEWHERE = /^(?:https?:\/\/|mailto:|tel:)/i;

function isHarmless(element: string, attribute: string, address: string): boolean {
  if (OUR_OWN.test(address)) return true;
  return element === 'a' && attribute === 'href' && ELSEWHERE.test(address);
}

function elementFault(name: string, attributes: Readonly<Record<string, string>>): string | null {
  if (ELEMENTS_NEVER.has(name)) return `<${name}>`;
  if (name === 'script' && !/^\/assets\/app-\w+\.js$/.test(attributes['src'] ?? '')) {
    return `<script> ${attributes['src'] ?? 'inline'}`;
  }
  if (name === 'img' && !/^(?:\/assets\/|data:image\/png;)/.test(attributes['src'] ?? '')) {
    return `<img src="${attributes['src']}">`;
  }
  if (name === 'meta' && (attributes['http-equiv'] ?? '').toLowerCase() === 'refresh') {
    return '<meta refresh>';
  }
  return null;
}

/** Everything in a page that could run or fetch something that we did not put there. */
export function dangers(html: string): readonly string[] {
  const faults: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const fault = elementFault(name, attributes);
        if (fault !== null) faults.push(fault);
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('on')) faults.push(`${name} ${key}`);
          if (key === 'style' || key === 'srcdoc') faults.push(`${name} ${key}`);
          // Browsers drop tabs and line ends inside an address.
          // biome-ignore lint/suspicious/noControlCharactersInRegex: as browsers do.
          const address = value.replace(/[\u0000-\u0020]/g, '');
          if (ADDRESSES.has(key) && address !== '' && !isHarmless(name, key, address)) {
            faults.push(`${name} ${key}="${value}"`);
          }
        }
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return faults;
}

/** Words that have been somebody's way in somewhere; `alert(1)` stands for what they would do. */
export const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '<img src=x onerror="alert(1)">',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVa\tScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '![x](https://elsewhere.example/p.png)',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '" autofocus onfocus=alert(1) x="',
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example">',
  '<base href="https://elsewhere.example/">',
  '<form action="https://elsewhere.example"><button>x</button></form>',
  '<style>@import url(https://elsewhere.example)</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202e<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--><script>alert(1)</script>-->',
  '<b onmouseover=alert(1)>x</b>',
  '| <img src=x onerror=alert(1)> | b |\n| --- | --- |\n| <script>alert(1)</script> | d |',
];
