/**
 * When are two texts, or a text and a family's template, the same letter? All counts are of
 * different pairs of neighbouring words. A word changed spoils two pairs, so a copy with a quarter
 * of its words changed keeps about 0.75² = 56 % of its template's pairs, and two such copies share
 * about 0.75⁴ = 32 % with each other, while unrelated comments share a few per cent.
 */

/** From this many pairs on, a text holding the letter among its own words counts as a copy. */
export const longText = 25;
/** Below this, people who never met often write nearly the same ("the staff were very kind"). */
export const shortText = 9;
/** Fewer pairs than this (fewer than four words) is a stock answer, not a letter. */
export const fewestPairs = 3;

/** Rough enough to gather candidates: every group is tested again against its template. */
export function mayBeAlike(shared: number, a: number, b: number): boolean {
  const less = Math.min(a, b);
  // Holding a short text is no likeness here, or a stock sentence would gather every letter with it.
  return less < longText ? shared / (a + b - shared) >= 0.3 : shared >= 0.2 * less;
}

/** Are two families' templates the same letter? A short one inside a much longer one is not. */
export function sameTemplate(shared: number, a: number, b: number): boolean {
  const less = Math.min(a, b);
  if (less < longText) return shared / (a + b - shared) >= 0.5;
  return shared >= 0.5 * less && shared >= 0.25 * Math.max(a, b);
}

/**
 * Is a text a copy of a template that `support` different texts agree on? Short texts must agree
 * nearly whole, both ways: otherwise one ten-word comment would weld two campaigns together. Less
 * than three fifths of a letter is a quotation from it, not a copy.
 */
export function isCopy(shared: number, template: number, text: number, support: number): boolean {
  const held = shared / template;
  const share = shared / text;
  if (template < longText) {
    const likeness = shared / (template + text - shared);
    if (likeness >= (template < shortText ? 0.6 : 0.45)) return true;
    // A longer text is a short letter with a preface only if many agree on the letter.
    return (
      template >= shortText && support >= 4 && shared >= 6 && held >= 0.5 && text <= 8 * template
    );
  }
  if (text < 0.6 * template) return false;
  return held >= 0.35 && (support >= 4 || share >= 0.3);
}
