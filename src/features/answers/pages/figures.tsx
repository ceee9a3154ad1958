import type { JSX } from 'preact';
import type { Language } from '../../../ui/words/catalogue.ts';
import { number } from '../../../ui/words/numbers.ts';
import { answerWords } from '../answers.words.ts';
import type { ChangesSummary, Row } from '../summary.queries.ts';

type TableProps = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly name: (name: string) => string;
  readonly language: Language;
};

/** One row for each part; there is no row that adds them up. */
function Table({ caption, rows, name, language }: TableProps): JSX.Element {
  const words = answerWords(language);
  const columns = [
    { label: words.countSaid, of: (row: Row) => row.said },
    { label: words.countAnswered, of: (row: Row) => row.answered },
    { label: words.countOpen, of: (row: Row) => row.open },
  ];
  return (
    <table class="ef-figures">
      <caption class="ef-figures__caption">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{name(row.name)}</th>
            {columns.map(({ label, of }) => (
              <td key={label}>{number(of(row))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Props = { readonly summary: ChangesSummary; readonly language: Language };

/** What was said, by channel and by who spoke, and how much of each has an answer. */
export function Figures({ summary, language }: Props): JSX.Element {
  const words = answerWords(language);
  const withdrawn = summary.channels
    .filter((row) => row.withdrawn > 0)
    .map((row) => `${words.channel(row.name)}: ${number(row.withdrawn)}`);
  return (
    <>
      <div class="ef-figures__pair">
        <Table
          caption={words.how}
          rows={summary.channels}
          name={words.channel}
          language={language}
        />
        <Table
          caption={words.who}
          rows={summary.speakers}
          name={words.speaker}
          language={language}
        />
      </div>
      {withdrawn.length === 0 ? null : (
        <p class="ef-decided__note">
          {words.countWithdrawn}: {withdrawn.join(', ')}.
        </p>
      )}
    </>
  );
}

/** What is still open, with its parts: the sum never stands alone. */
export function StillOpen({ summary, language }: Props): JSX.Element {
  const words = answerWords(language);
  if (summary.open === 0) return <p class="ef-open">{words.allAnswered}</p>;
  const parts = summary.channels
    .filter((row) => row.open > 0)
    .map((row) => `${words.channel(row.name)}: ${number(row.open)}`)
    .join(', ');
  return (
    <p class="ef-open">
      <strong>{words.openNow(summary.open)}.</strong> {words.openParts(parts)} {words.openWhy}
    </p>
  );
}
