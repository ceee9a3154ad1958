// The NHS design system as typed components. They are plain functions of their props, rendered on
// the server; every text is escaped. Examples of each are on the page /design.
export * from './action-link/action-link.tsx';
export * from './back-link/back-link.tsx';
export * from './breadcrumb/breadcrumb.tsx';
export * from './button/button.tsx';
export * from './caption/caption.tsx';
export * from './card/card.tsx';
export type { CardAction } from './card/card-action.tsx';
export * from './character-count/character-count.tsx';
export * from './checkboxes/checkboxes.tsx';
export type { Choice, ChoiceDivider, GroupProps } from './choices.tsx';
export * from './code/code.tsx';
export * from './contents-list/contents-list.tsx';
export * from './date-input/date-input.tsx';
export * from './details/details.tsx';
export * from './do-dont-list/do-dont-list.tsx';
export * from './error-message/error-message.tsx';
export * from './error-summary/error-summary.tsx';
export * from './fieldset/fieldset.tsx';
export * from './file-upload/file-upload.tsx';
export * from './footer/footer.tsx';
export type { FieldProps } from './form-field.tsx';
export * from './header/header.tsx';
export type { HeaderBrand, HeaderLogo, HeaderOrganisation } from './header/header-logo.tsx';
export type {
  HeaderAccountItem,
  HeaderNavigation,
  HeaderNavigationItem,
  HeaderSearch,
} from './header/header-parts.tsx';
export * from './heading/heading.tsx';
export * from './hero/hero.tsx';
export * from './hint/hint.tsx';
export * from './icon/icon.tsx';
export * from './images/image.tsx';
export * from './input/input.tsx';
export * from './inset-text/inset-text.tsx';
export * from './label/label.tsx';
export * from './legend/legend.tsx';
export { type Attributes, type Content, cx, type Plural } from './markup.ts';
export * from './notification-banner/notification-banner.tsx';
export * from './pagination/pagination.tsx';
export * from './panel/panel.tsx';
export * from './password-input/password-input.tsx';
export * from './radios/radios.tsx';
export * from './scroll/scroll.tsx';
export * from './search-input/search-input.tsx';
export * from './select/select.tsx';
export * from './skip-link/skip-link.tsx';
export * from './summary-list/summary-list.tsx';
export type { CellOptions, SortOrder, TableCell, TableHead } from './tables/cell.tsx';
export * from './tables/table.tsx';
export * from './tabs/tabs.tsx';
export * from './tag/tag.tsx';
export * from './task-list/task-list.tsx';
export * from './textarea/textarea.tsx';
export * from './warning-callout/warning-callout.tsx';
export { english, type Word, type Words } from './words.ts';
