import type { JSX } from 'preact';
import { brand } from '../nhs/header/header-logo.tsx';
import type { Frame } from './frame.ts';
import { layoutWords } from './layout.words.ts';
import { Mark } from './mark.tsx';

/** The way round the site, and for staff the way to their pages. */
export function SiteHeader({ frame }: { readonly frame: Frame }): JSX.Element {
  const words = layoutWords(frame.language);
  const links = [
    { href: '/places', text: words.places },
    { href: '/plans', text: words.plans },
    { href: '/changes', text: words.changed },
    { href: '/receipts', text: words.receipt },
  ];
  const here = frame.path.split('?', 1)[0] ?? '';
  const current = (href: string) =>
    here === href || here.startsWith(`${href}/`) ? ('page' as const) : undefined;
  return (
    <header class="ef-header">
      <div class="nhsuk-width-container ef-header__bar">
        {frame.theme === 'nhs' ? (
          <div class="nhsuk-header__service">
            {brand({ logo: { kind: 'nhs' }, service: { text: words.service, href: '/' } })}
          </div>
        ) : (
          <a class="ef-header__name" href="/">
            <Mark />
            <span>{words.service}</span>
          </a>
        )}
        {frame.staff ? (
          <div class="ef-header__staff">
            <a href="/staff">{words.staff}</a>
            <form method="post" action="/staff/sign-out">
              <input type="hidden" name="token" value={frame.staff.token} />
              <button type="submit" class="ef-header__button">
                {words.signOut}
              </button>
            </form>
          </div>
        ) : null}
      </div>
      <nav class="ef-header__nav" aria-label={words.menu}>
        <ul class="nhsuk-width-container ef-header__links">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={current(link.href)}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
