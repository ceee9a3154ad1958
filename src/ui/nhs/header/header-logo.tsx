import type { JSX } from 'preact';
import { type Content, cx } from '../markup.ts';
import { say, type Words } from '../words.ts';

/** The NHS logo may be shown only by bodies entitled to it. */
export type NhsLogo = {
  readonly kind: 'nhs';
  readonly href?: string | undefined;
  readonly alt?: string | undefined;
  readonly ariaLabel?: string | undefined;
};

export type PictureLogo = {
  readonly kind: 'picture';
  readonly src: string;
  readonly alt: string;
  readonly href?: string | undefined;
  readonly ariaLabel?: string | undefined;
};

export type HeaderLogo = NhsLogo | PictureLogo;

export type HeaderOrganisation = {
  readonly name: string;
  /** A second line of a long name. */
  readonly split?: string | undefined;
  readonly descriptor?: string | undefined;
};

export type HeaderBrand = {
  /** None by default: the neutral look is the name in plain text. */
  readonly logo?: HeaderLogo | undefined;
  readonly organisation?: HeaderOrganisation | undefined;
  readonly service?: { readonly text: string; readonly href?: string | undefined } | undefined;
  readonly words?: Words | undefined;
};

/** Logo, organisation and name of the service: one link where they would lead to the same page. */
export function brand({ logo, organisation, service, words }: HeaderBrand): Content {
  const own = logo?.href;
  const joined = service?.href !== undefined && (own === undefined || own === service.href);
  const href = joined ? service?.href : own;
  const mark = (
    <>
      {logo ? logoMark(logo) : null}
      {organisation ? organisationName(organisation) : null}
    </>
  );
  const name = service ? serviceName(service.text, joined ? undefined : service.href) : null;
  if (href === undefined) {
    return (
      <>
        {mark}
        {name}
      </>
    );
  }
  return (
    <>
      <a
        class="nhsuk-header__service-logo"
        href={href}
        aria-label={
          logo?.ariaLabel ??
          cx(
            logo && altOf(logo),
            organisation?.name,
            organisation?.split,
            joined && service?.text,
            say(words, 'homepage'),
          )
        }
      >
        {mark}
        {joined ? <> {name}</> : null}
      </a>
      {joined ? null : name}
    </>
  );
}

function serviceName(text: string, href: string | undefined): JSX.Element {
  return href === undefined ? (
    <span class="nhsuk-header__service-name">{text}</span>
  ) : (
    <a class="nhsuk-header__service-name" href={href}>
      {text}
    </a>
  );
}

function organisationName({ name, split, descriptor }: HeaderOrganisation): JSX.Element {
  return (
    <>
      <span class="nhsuk-header__organisation-name">
        {name}
        {split ? (
          <>
            {' '}
            <span class="nhsuk-header__organisation-name-split">{split}</span>
          </>
        ) : null}
      </span>
      {descriptor ? (
        <span class="nhsuk-header__organisation-name-descriptor">{descriptor}</span>
      ) : null}
    </>
  );
}

function altOf(logo: HeaderLogo): string {
  return logo.alt ?? 'NHS';
}

function logoMark(logo: HeaderLogo): JSX.Element {
  if (logo.kind === 'picture') {
    return (
      <img class="nhsuk-header__organisation-logo" src={logo.src} width={280} alt={logo.alt} />
    );
  }
  const alt = altOf(logo);
  return (
    <svg
      class="nhsuk-header__logo"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 200 80"
      height="40"
      width="100"
      focusable="false"
      role="img"
      aria-label={alt}
    >
      <title>{alt}</title>
      <path
        fill="currentcolor"
        d="M200 0v80H0V0h200Zm-27.5 5.5c-14.5 0-29 5-29 22 0 10.2 7.7 13.5 14.7 16.3l.7.3c5.4 2 10.1 3.9 10.1 8.4 0 6.5-8.5 7.5-14 7.5s-12.5-1.5-16-3.5L135 70c5.5 2 13.5 3.5 20 3.5 15.5 0 32-4.5 32-22.5 0-19.5-25.5-16.5-25.5-25.5 0-5.5 5.5-6.5 12.5-6.5a35 35 0 0 1 14.5 3l4-13.5c-4.5-2-12-3-20-3Zm-131 2h-22l-14 65H22l9-45h.5l13.5 45h21.5l14-65H64l-9 45h-.5l-13-45Zm63 0h-18l-13 65h17l6-28H117l-5.5 28H129l13.5-65H125L119.5 32h-20l5-24.5Z"
      />
    </svg>
  );
}
