import { BREAK, plainRun, type Run, settleRuns } from './runs.ts';
import { safeLink } from './safe-link.ts';
import { inlineTokens, type Token } from './tokenizer.ts';

/** Inline tokens as canonical runs. A link that may not be followed keeps its text and address. */
export function runsOfTokens(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let strong = 0;
  let em = 0;
  let href: string | null = null;
  let refused = '';
  let linkStart = 0;
  const add = (text: string) => runs.push({ text, strong: strong > 0, em: em > 0, href });
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
        strong += 1;
        break;
      case 'strong_close':
        strong -= 1;
        break;
      case 'em_open':
        em += 1;
        break;
      case 'em_close':
        em -= 1;
        break;
      case 'link_open': {
        const address = String(token.attrGet('href') ?? '');
        href = safeLink(address);
        refused = href === null && !address.startsWith('#') ? address : '';
        linkStart = runs.length;
        break;
      }
      case 'link_close':
        if (runs.length === linkStart && href !== null) add(href);
        href = null;
        if (refused !== '') runs.push(plainRun(` (${refused})`));
        refused = '';
        break;
      case 'softbreak':
        add(' ');
        break;
      case 'hardbreak':
        runs.push(BREAK);
        break;
      case 'image':
        add(token.content.trim() === '' ? '[image]' : token.content);
        break;
      default:
        add(token.content.replaceAll('\n', ' '));
    }
  }
  return settleRuns(runs);
}

/** Inline Markdown as canonical runs. Linear in the length. */
export function readRuns(source: string): Run[] {
  return runsOfTokens(inlineTokens(source));
}
