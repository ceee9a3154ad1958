/** One code of a coding frame, written so that two people apply it alike. */
export type Code = {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly include?: string;
  readonly exclude?: string;
  readonly example?: string;
};

/** A version of a coding frame. Versions are never changed; a change makes the next one. */
export type Frame = {
  readonly version: number;
  readonly codes: readonly Code[];
  /** What was done to the version before, in order; empty for the first. */
  readonly changes: readonly Change[];
};

export type Change =
  | { readonly kind: 'add'; readonly code: Code }
  | { readonly kind: 'reword'; readonly code: Code }
  | { readonly kind: 'retire'; readonly id: string }
  | { readonly kind: 'merge'; readonly from: readonly string[]; readonly into: Code }
  | { readonly kind: 'split'; readonly id: string; readonly into: readonly Code[] };

export type FrameResult =
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'refused'; readonly reason: string };

function refused(reason: string): FrameResult {
  return { kind: 'refused', reason };
}

function fault(codes: readonly Code[]): string | undefined {
  const ids = new Set<string>();
  const labels = new Set<string>();
  for (const code of codes) {
    const label = code.label.trim().toLowerCase();
    if (code.id.trim() === '' || label === '') return 'Every code needs an id and a label.';
    if (ids.has(code.id)) return `Two codes have the id "${code.id}".`;
    if (labels.has(label)) return `Two codes are called "${code.label}".`;
    ids.add(code.id);
    labels.add(label);
  }
  return undefined;
}

/** The first version of a frame. */
export function startFrame(codes: readonly Code[]): FrameResult {
  const wrong = fault(codes);
  return wrong ? refused(wrong) : { kind: 'frame', frame: { version: 1, codes, changes: [] } };
}

/** The next version; the one given stays as it is. Refused whole if any change does not fit. */
export function changeFrame(frame: Frame, changes: readonly Change[]): FrameResult {
  if (changes.length === 0) return refused('Nothing was changed.');
  let codes = [...frame.codes];
  const has = (id: string) => codes.some((c) => c.id === id);
  for (const change of changes) {
    if (change.kind === 'add') codes.push(change.code);
    else if (change.kind === 'reword') {
      if (!has(change.code.id)) return refused(`There is no code "${change.code.id}" to reword.`);
      codes = codes.map((c) => (c.id === change.code.id ? change.code : c));
    } else {
      const gone = change.kind === 'merge' ? change.from : [change.id];
      const missing = gone.find((id) => !has(id));
      if (missing !== undefined) return refused(`There is no code "${missing}" to ${change.kind}.`);
      if (change.kind === 'merge' && gone.length < 2) return refused('A merge needs two codes.');
      if (change.kind === 'split' && change.into.length < 2)
        return refused('A split needs two new codes.');
      codes = codes.filter((c) => !gone.includes(c.id));
      if (change.kind === 'merge') codes.push(change.into);
      if (change.kind === 'split') codes.push(...change.into);
    }
    const wrong = fault(codes);
    if (wrong) return refused(wrong);
  }
  return { kind: 'frame', frame: { version: frame.version + 1, codes, changes } };
}

/**
 * Carries the codes of a text from the version before to this one. A merged code follows; a split
 * or retired one cannot be carried by rule, so it is listed for a person to look at again.
 */
export function carryForward(
  ids: readonly string[],
  frame: Frame,
): { readonly ids: readonly string[]; readonly lookAgain: readonly string[] } {
  let current = [...new Set(ids)];
  const lookAgain: string[] = [];
  for (const change of frame.changes) {
    if (change.kind === 'merge' && current.some((id) => change.from.includes(id)))
      current = [...current.filter((id) => !change.from.includes(id)), change.into.id];
    if ((change.kind === 'split' || change.kind === 'retire') && current.includes(change.id)) {
      current = current.filter((id) => id !== change.id);
      lookAgain.push(change.id);
    }
  }
  const known = new Set(frame.codes.map((c) => c.id));
  return {
    ids: [...new Set(current)].filter((id) => known.has(id)),
    lookAgain: [...lookAgain, ...new Set(current.filter((id) => !known.has(id)))],
  };
}
