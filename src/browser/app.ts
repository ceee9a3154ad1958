// Everything here only improves a page that works without it.
import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary } from 'nhsuk-frontend';
import { openCommentsInPlace } from './comments.ts';
import { followContents } from './contents.ts';
import { offerToQuote } from './quote.ts';
import { revealWithRadios } from './radios.ts';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('nhsuk-frontend-supported');
}

createAll(Button, { preventDoubleClick: true });
createAll(CharacterCount);
createAll(Checkboxes);
createAll(ErrorSummary);
revealWithRadios();
followContents();
openCommentsInPlace();
offerToQuote();
