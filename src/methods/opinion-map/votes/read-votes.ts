import { forEachCsvRow } from './csv-rows.ts';
import { readBallots } from './read-ballots.ts';
import { readMatrix } from './read-matrix.ts';
import { type Reading, refuse, type VotesRead } from './reading.ts';

/**
 * Reads votes in either layout that Polis exports, told apart by the first line: `participant`
 * begins `participants-votes.csv`; `voter-id`, `comment-id` and `vote` are the columns of `votes.csv`.
 *
 * Refused, in one line of plain English: an empty file, another layout, a vote other than 1, 0 or −1,
 * a participant or statement given twice in the matrix layout, a line with too few or many fields.
 *
 * @example readVotes('participant,s1,s2\nanna,1,\nben,-1,0\n')
 */
export function readVotes(text: string): Reading<VotesRead> {
  let header: readonly string[] = [];
  forEachCsvRow(text, (fields) => {
    header = [...fields];
    return false;
  });
  if (header.length === 0) return refuse('The votes file is empty.');
  const isBallots = ['comment-id', 'voter-id', 'vote'].every((name) => header.includes(name));
  if (!isBallots && !header.includes('participant'))
    return refuse(
      'The votes file is in neither of the layouts understood: its first line has no “participant” column, nor all of “comment-id”, “voter-id” and “vote”.',
    );
  const reading = isBallots ? readBallots(text) : readMatrix(text);
  if (!reading.ok) return reading;
  if (reading.value.table.participants.length === 0)
    return refuse('The votes file has a first line but nobody in it.');
  if (reading.value.table.column.length === 0)
    return refuse('The votes file holds no vote at all: every cell is empty.');
  return reading;
}
