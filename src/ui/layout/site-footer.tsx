import type { JSX } from 'preact';
import { languageNames, languages } from '../words/catalogue.ts';
import type { Frame } from './frame.ts';
import { layoutWords } from './layout.words.ts';

/** This page in another language. */
function inLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

export function SiteFooter({ frame }: { readonly frame: Frame }): JSX.Element {
  const words = layoutWords(frame.language);
  const links = [
    { href: '/about', text: words.about },
    { href: '/accessibility', text: words.accessibility },
    { href: '/privacy', text: words.privacy },
    { href: '/staff/sign-in', text: words.staffSignIn },
  ];
  return (
    <footer class="ef-footer">
      <div class="nhsuk-width-container ef-footer__inside">
        <nav aria-label={words.footer}>
          <ul class="ef-footer__links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={words.language}>
          <ul class="ef-footer__links">
            {languages.map((language) => (
              <li key={language}>
                {language === frame.language ? (
                  <span lang={language} aria-current="true">
                    {languageNames[language]}
                  </span>
                ) : (
                  <a
                    href={inLanguage(frame.path, language)}
                    lang={language}
                    hreflang={language}
                    rel="alternate"
                  >
                    {languageNames[language]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
        <p class="ef-footer__note">{words.footerNote}</p>
      </div>
    </footer>
  );
}
