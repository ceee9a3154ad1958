import { actionLinkExamples } from './action-link/action-link.examples.tsx';
import { backLinkExamples } from './back-link/back-link.examples.tsx';
import { breadcrumbExamples } from './breadcrumb/breadcrumb.examples.tsx';
import { buttonExamples } from './button/button.examples.tsx';
import { captionExamples } from './caption/caption.examples.tsx';
import { cardExamples } from './card/card.examples.tsx';
import { characterCountExamples } from './character-count/character-count.examples.tsx';
import { checkboxesExamples } from './checkboxes/checkboxes.examples.tsx';
import { codeExamples } from './code/code.examples.tsx';
import { contentsListExamples } from './contents-list/contents-list.examples.tsx';
import { dateInputExamples } from './date-input/date-input.examples.tsx';
import { detailsExamples } from './details/details.examples.tsx';
import { doDontListExamples } from './do-dont-list/do-dont-list.examples.tsx';
import { errorMessageExamples } from './error-message/error-message.examples.tsx';
import { errorSummaryExamples } from './error-summary/error-summary.examples.tsx';
import type { Example } from './example.ts';
import { fieldsetExamples } from './fieldset/fieldset.examples.tsx';
import { fileUploadExamples } from './file-upload/file-upload.examples.tsx';
import { footerExamples } from './footer/footer.examples.tsx';
import { headerExamples } from './header/header.examples.tsx';
import { headingExamples } from './heading/heading.examples.tsx';
import { heroExamples } from './hero/hero.examples.tsx';
import { hintExamples } from './hint/hint.examples.tsx';
import { iconExamples } from './icon/icon.examples.tsx';
import { imageExamples } from './images/image.examples.tsx';
import { inputExamples } from './input/input.examples.tsx';
import { insetTextExamples } from './inset-text/inset-text.examples.tsx';
import { labelExamples } from './label/label.examples.tsx';
import { legendExamples } from './legend/legend.examples.tsx';
import { notificationBannerExamples } from './notification-banner/notification-banner.examples.tsx';
import { paginationExamples } from './pagination/pagination.examples.tsx';
import { panelExamples } from './panel/panel.examples.tsx';
import { passwordInputExamples } from './password-input/password-input.examples.tsx';
import { radiosExamples } from './radios/radios.examples.tsx';
import { scrollExamples } from './scroll/scroll.examples.tsx';
import { searchInputExamples } from './search-input/search-input.examples.tsx';
import { selectExamples } from './select/select.examples.tsx';
import { skipLinkExamples } from './skip-link/skip-link.examples.tsx';
import { summaryListExamples } from './summary-list/summary-list.examples.tsx';
import { tableExamples } from './tables/table.examples.tsx';
import { tabsExamples } from './tabs/tabs.examples.tsx';
import { tagExamples } from './tag/tag.examples.tsx';
import { taskListExamples } from './task-list/task-list.examples.tsx';
import { textareaExamples } from './textarea/textarea.examples.tsx';
import { warningCalloutExamples } from './warning-callout/warning-callout.examples.tsx';

export type GalleryEntry = {
  /** The folder of the component. */
  readonly component: string;
  readonly title: string;
  readonly examples: readonly Example[];
};

/** Every component with its examples, for the page /design. */
export const gallery: readonly GalleryEntry[] = [
  { component: 'action-link', title: 'Action link', examples: actionLinkExamples },
  { component: 'back-link', title: 'Back link', examples: backLinkExamples },
  { component: 'breadcrumb', title: 'Breadcrumb', examples: breadcrumbExamples },
  { component: 'button', title: 'Button', examples: buttonExamples },
  { component: 'caption', title: 'Caption', examples: captionExamples },
  { component: 'card', title: 'Card', examples: cardExamples },
  { component: 'character-count', title: 'Character count', examples: characterCountExamples },
  { component: 'checkboxes', title: 'Checkboxes', examples: checkboxesExamples },
  { component: 'code', title: 'Code', examples: codeExamples },
  { component: 'contents-list', title: 'Contents list', examples: contentsListExamples },
  { component: 'date-input', title: 'Date input', examples: dateInputExamples },
  { component: 'details', title: 'Details and expander', examples: detailsExamples },
  { component: 'do-dont-list', title: 'Do and don’t lists', examples: doDontListExamples },
  { component: 'error-message', title: 'Error message', examples: errorMessageExamples },
  { component: 'error-summary', title: 'Error summary', examples: errorSummaryExamples },
  { component: 'fieldset', title: 'Fieldset', examples: fieldsetExamples },
  { component: 'file-upload', title: 'File upload', examples: fileUploadExamples },
  { component: 'footer', title: 'Footer', examples: footerExamples },
  { component: 'header', title: 'Header', examples: headerExamples },
  { component: 'heading', title: 'Heading', examples: headingExamples },
  { component: 'hero', title: 'Hero', examples: heroExamples },
  { component: 'hint', title: 'Hint', examples: hintExamples },
  { component: 'icon', title: 'Icon', examples: iconExamples },
  { component: 'images', title: 'Image', examples: imageExamples },
  { component: 'input', title: 'Text input', examples: inputExamples },
  { component: 'inset-text', title: 'Inset text', examples: insetTextExamples },
  { component: 'label', title: 'Label', examples: labelExamples },
  { component: 'legend', title: 'Legend', examples: legendExamples },
  {
    component: 'notification-banner',
    title: 'Notification banner',
    examples: notificationBannerExamples,
  },
  { component: 'pagination', title: 'Pagination', examples: paginationExamples },
  { component: 'panel', title: 'Panel', examples: panelExamples },
  { component: 'password-input', title: 'Password input', examples: passwordInputExamples },
  { component: 'radios', title: 'Radios', examples: radiosExamples },
  { component: 'scroll', title: 'Scroll', examples: scrollExamples },
  { component: 'search-input', title: 'Search input', examples: searchInputExamples },
  { component: 'select', title: 'Select', examples: selectExamples },
  { component: 'skip-link', title: 'Skip link', examples: skipLinkExamples },
  { component: 'summary-list', title: 'Summary list', examples: summaryListExamples },
  { component: 'tables', title: 'Table', examples: tableExamples },
  { component: 'tabs', title: 'Tabs', examples: tabsExamples },
  { component: 'tag', title: 'Tag', examples: tagExamples },
  { component: 'task-list', title: 'Task list', examples: taskListExamples },
  { component: 'textarea', title: 'Textarea', examples: textareaExamples },
  { component: 'warning-callout', title: 'Warning callout', examples: warningCalloutExamples },
];
