const LONGEST = 2000;
const AROUND = 32;

/**
 * Offers to comment on exactly the words that somebody marks in the plan, by mouse, keyboard or
 * touch. The words and a few around them go along in the address of the form.
 */
export function offerToQuote(): void {
  const text = document.querySelector<HTMLElement>('.ef-reading__text[data-open]');
  const plan = text?.dataset['plan'];
  if (!text || plan === undefined) return;
  const link = document.createElement('a');
  link.className = 'nhsuk-button ef-mark-button';
  link.textContent =
    document.documentElement.lang === 'cy' ? 'Sylw ar y geiriau hyn' : 'Comment on these words';
  link.hidden = true;

  function follow(): void {
    const selection = document.getSelection();
    const found = selection && selection.rangeCount > 0 ? quoteIn(selection.getRangeAt(0)) : null;
    link.hidden = found === null;
    if (!found || !selection) return;
    const query = new URLSearchParams({
      quote: found.exact,
      prefix: found.prefix,
      suffix: found.suffix,
    });
    link.href = `/plans/${plan}/passages/${found.passage}/respond?${query}`;
    // Right after the words, so that it is the next stop of the Tab key.
    if (found.words.nextElementSibling !== link) found.words.after(link);
    const box = selection.getRangeAt(0).getBoundingClientRect();
    const around = (link.offsetParent ?? document.body).getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - link.offsetWidth - 8);
    link.style.top = `${box.bottom - around.top + 8}px`;
    link.style.left = `${Math.max(8, left) - around.left}px`;
  }
  document.addEventListener('selectionchange', follow);
}

type Found = {
  readonly words: Element;
  readonly passage: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** The marked words, when they lie within one passage. */
function quoteIn(range: Range): Found | null {
  const start = range.startContainer.parentElement?.closest('.ef-passage__words');
  const end = range.endContainer.parentElement?.closest('.ef-passage__words');
  const passage = start?.closest<HTMLElement>('.ef-passage');
  const exact = range.toString().trim();
  if (!start || start !== end || !passage || exact === '' || exact.length > LONGEST) return null;
  const before = document.createRange();
  before.selectNodeContents(start);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.selectNodeContents(start);
  after.setStart(range.endContainer, range.endOffset);
  return {
    words: start,
    passage: passage.id.replace(/^p-/, ''),
    exact,
    prefix: before.toString().slice(-AROUND),
    suffix: after.toString().slice(0, AROUND),
  };
}
