import { actionLinkConformance } from './action-link/action-link.fixtures.tsx';
import { backLinkConformance } from './back-link/back-link.fixtures.tsx';
import { breadcrumbConformance } from './breadcrumb/breadcrumb.fixtures.tsx';
import { buttonConformance } from './button/button.fixtures.tsx';
import { cardConformance } from './card/card.fixtures.tsx';
import { characterCountConformance } from './character-count/character-count.fixtures.tsx';
import { checkboxesConformance } from './checkboxes/checkboxes.fixtures.tsx';
import { codeConformance } from './code/code.fixtures.tsx';
import { contentsListConformance } from './contents-list/contents-list.fixtures.tsx';
import { dateInputConformance } from './date-input/date-input.fixtures.tsx';
import { detailsConformance } from './details/details.fixtures.tsx';
import { doDontListConformance } from './do-dont-list/do-dont-list.fixtures.tsx';
import { errorMessageConformance } from './error-message/error-message.fixtures.tsx';
import { errorSummaryConformance } from './error-summary/error-summary.fixtures.tsx';
import { fieldsetConformance } from './fieldset/fieldset.fixtures.tsx';
import { fileUploadConformance } from './file-upload/file-upload.fixtures.tsx';
import { footerConformance } from './footer/footer.fixtures.tsx';
import { headerConformance } from './header/header.fixtures.tsx';
import { headingConformance } from './heading/heading.fixtures.tsx';
import { heroConformance } from './hero/hero.fixtures.tsx';
import { hintConformance } from './hint/hint.fixtures.tsx';
import { imageConformance } from './images/image.fixtures.tsx';
import { inputConformance } from './input/input.fixtures.tsx';
import { insetTextConformance } from './inset-text/inset-text.fixtures.tsx';
import { labelConformance } from './label/label.fixtures.tsx';
import { legendConformance } from './legend/legend.fixtures.tsx';
import { notificationBannerConformance } from './notification-banner/notification-banner.fixtures.tsx';
import { paginationConformance } from './pagination/pagination.fixtures.tsx';
import { panelConformance } from './panel/panel.fixtures.tsx';
import { passwordInputConformance } from './password-input/password-input.fixtures.tsx';
import type { Conformance } from './published.tsx';
import { radiosConformance } from './radios/radios.fixtures.tsx';
import { scrollConformance } from './scroll/scroll.fixtures.tsx';
import { searchInputConformance } from './search-input/search-input.fixtures.tsx';
import { selectConformance } from './select/select.fixtures.tsx';
import { skipLinkConformance } from './skip-link/skip-link.fixtures.tsx';
import { summaryListConformance } from './summary-list/summary-list.fixtures.tsx';
import { tableConformance } from './tables/table.fixtures.tsx';
import { tabsConformance } from './tabs/tabs.fixtures.tsx';
import { tagConformance } from './tag/tag.fixtures.tsx';
import { taskListConformance } from './task-list/task-list.fixtures.tsx';
import { textareaConformance } from './textarea/textarea.fixtures.tsx';
import { warningCalloutConformance } from './warning-callout/warning-callout.fixtures.tsx';

/** Every component that is compared with the published examples. */
export const conformances: readonly Conformance[] = [
  actionLinkConformance,
  backLinkConformance,
  breadcrumbConformance,
  buttonConformance,
  cardConformance,
  characterCountConformance,
  checkboxesConformance,
  codeConformance,
  contentsListConformance,
  dateInputConformance,
  detailsConformance,
  doDontListConformance,
  errorMessageConformance,
  errorSummaryConformance,
  fieldsetConformance,
  fileUploadConformance,
  footerConformance,
  headerConformance,
  headingConformance,
  heroConformance,
  hintConformance,
  imageConformance,
  inputConformance,
  insetTextConformance,
  labelConformance,
  legendConformance,
  notificationBannerConformance,
  paginationConformance,
  panelConformance,
  passwordInputConformance,
  radiosConformance,
  scrollConformance,
  searchInputConformance,
  selectConformance,
  skipLinkConformance,
  summaryListConformance,
  tableConformance,
  tabsConformance,
  tagConformance,
  taskListConformance,
  textareaConformance,
  warningCalloutConformance,
];
