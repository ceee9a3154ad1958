import { type Finding, finding, wordsBefore } from '../finding.ts';

const form =
  /(?<![\p{L}\p{N}])([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)[ .\u00a0-]?(\d{2})[ .\u00a0-]?(\d{2})[ .\u00a0-]?(\d{2})[ .\u00a0-]?([A-D])?(?![\p{L}\p{N}])/giu;
const neverIssued = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/**
 * National Insurance numbers: two letters, six digits, a suffix A to D. Letters and prefixes that
 * are never issued follow HM Revenue & Customs manual NIM39110. QQ, used in examples, is
 * marked too: people copy it by mistake. The suffix may be missing when the
 * words before say what the number is.
 */
export function findNationalInsuranceNumbers(text: string): Finding[] {
  const found: Finding[] = [];
  for (const m of text.matchAll(form)) {
    const [whole, prefix = '', , , , suffix] = m;
    if (neverIssued.has(prefix.toUpperCase())) continue;
    const said = /national insurance|\bni\b|\bn\.i\.?|\bnino\b/.test(wordsBefore(text, m.index));
    if (!suffix && !said) continue;
    found.push(
      finding(
        text,
        'national-insurance-number',
        m.index,
        m.index + whole.length,
        suffix ? 'certain' : 'likely',
        'It has the form of a National Insurance number.',
      ),
    );
  }
  return found;
}
