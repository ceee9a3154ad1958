import type { JSX } from 'preact';
import { wordDiff } from '../../../methods/redraft/index.ts';

type Props = { readonly from: string; readonly to: string };

/** Old and new wording in one, with what went and what came marked in the mark-up, not by colour alone. */
export function WordChanges({ from, to }: Props): JSX.Element {
  return (
    <p class="ef-word-changes">
      {wordDiff(from, to).map((part, at) => {
        if (part.kind === 'same') return part.text;
        if (part.kind === 'added') {
          return (
            <ins key={at} class="ef-word-added">
              {part.text}
            </ins>
          );
        }
        return (
          <del key={at} class="ef-word-removed">
            {part.text}
          </del>
        );
      })}
    </p>
  );
}
