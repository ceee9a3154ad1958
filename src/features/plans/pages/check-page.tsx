import type { JSX } from 'preact';
import type { Block } from '../../../methods/passages/index.ts';
import { FaultSummary, faultAt } from '../../../ui/forms/faults.tsx';
import { Token } from '../../../ui/forms/token.tsx';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { ScrollRegion } from '../../../ui/layout/scroll-region.tsx';
import { BackLink } from '../../../ui/nhs/back-link/back-link.tsx';
import { Button } from '../../../ui/nhs/button/button.tsx';
import { InsetText } from '../../../ui/nhs/inset-text/inset-text.tsx';
import { Textarea } from '../../../ui/nhs/textarea/textarea.tsx';
import type { Fault } from '../../../ui/words/fault.ts';
import type { Draft } from '../drafts.queries.ts';
import { passageHtml } from '../passage-html.ts';
import { type PlanWords, planWords } from '../plans.words.ts';

type Props = {
  readonly frame: Frame;
  readonly draft: Draft;
  /** The revision the text is to be saved over. */
  readonly revision: number;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What to look at, from reading the file or from checking the passages. */
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
};

function kindName(block: Block, words: PlanWords): string {
  if (block.kind === 'heading') return words.heading(block.level);
  if (block.kind === 'item') return block.ordered ? words.numberedItem : words.listItem;
  if (block.kind === 'row') return block.header ? words.tableHeading : words.tableRow;
  return words.paragraph;
}

/** The text as it can be corrected, and the passages that come out of it. Nothing is saved yet. */
export function CheckPage(props: Props): JSX.Element {
  const { frame, draft, revision, text, blocks, notes, faults } = props;
  const words = planWords(frame.language);
  const at = `/staff/plans/${draft.id}`;
  return (
    <Page
      frame={frame}
      title={words.checkTitle}
      faulty={faults.length > 0}
      above={<BackLink href={at}>{words.backTo(draft.title)}</BackLink>}
      fictional={draft.fictional}
      unlisted
    >
      <FaultSummary faults={faults} language={frame.language} />
      <h1 class="nhsuk-heading-l">{words.checkTitle}</h1>
      <div class="ef-measure">
        <p>{words.checkLead(blocks.length)}</p>
        {notes.length > 0 ? (
          <InsetText>
            <p>
              <strong>{words.checkNotes}</strong>
            </p>
            <ul class="nhsuk-list nhsuk-list--bullet">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </InsetText>
        ) : null}
      </div>
      <form method="post" action={`${at}/edit`} novalidate>
        <Token frame={frame} />
        <input type="hidden" name="revision" value={revision} />
        <Textarea
          name="text"
          label={words.checkText}
          labelOptions={{ size: 'm' }}
          hint={words.checkTextHint}
          rows={22}
          classes="ef-writing"
          value={text}
          error={faultAt(faults, 'text', frame.language)}
        />
        <div class="nhsuk-button-group">
          <Button name="step" value="save" preventDoubleClick>
            {words.checkSave}
          </Button>
          <Button name="step" value="check" variant="secondary">
            {words.checkAgain}
          </Button>
        </div>
      </form>
      <h2 class="nhsuk-heading-m">{words.found}</h2>
      <ScrollRegion label={words.foundLabel}>
        <table class="nhsuk-table ef-found">
          <thead class="nhsuk-table__head">
            <tr>
              <th scope="col">{words.foundNumber}</th>
              <th scope="col">{words.foundKind}</th>
              <th scope="col">{words.foundWords}</th>
            </tr>
          </thead>
          <tbody class="nhsuk-table__body">
            {blocks.map((block, index) => (
              <tr key={index} class="nhsuk-table__row">
                <td class="nhsuk-table__cell ef-found__number">{index + 1}</td>
                <td class="nhsuk-table__cell ef-found__kind">{kindName(block, words)}</td>
                {/* passageHtml lets nothing through but strong, em, links and line breaks. */}
                <td
                  class="nhsuk-table__cell"
                  dangerouslySetInnerHTML={{ __html: passageHtml(block) }}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Page>
  );
}
