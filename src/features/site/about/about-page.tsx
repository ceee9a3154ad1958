import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import { aboutWords } from './about.words.ts';
import { Loop } from './loop.tsx';

/** The loop in plain words, and what people can rely on. */
export function AboutPage({ frame }: { readonly frame: Frame }): JSX.Element {
  const words = aboutWords(frame.language);
  const steps = [
    [words.step1, words.step1Text],
    [words.step2, words.step2Text],
    [words.step3, words.step3Text],
    [words.step4, words.step4Text],
    [words.step5, words.step5Text],
    [words.step6, words.step6Text],
    [words.step7, words.step7Text],
  ] as const;
  return (
    <Page
      frame={frame}
      title={words.title}
      above={<Breadcrumb items={[{ text: words.home, href: '/' }]} />}
    >
      <h1 class="nhsuk-heading-xl">{words.title}</h1>
      <p class="nhsuk-lede-text ef-measure">{words.lead}</p>
      <h2 class="nhsuk-heading-l">{words.loop}</h2>
      <div class="ef-round">
        <Loop names={steps.map(([name]) => name)} />
        <ol class="ef-round__steps">
          {steps.map(([name, text]) => (
            <li key={name}>
              <strong>{name}.</strong> {text}
            </li>
          ))}
        </ol>
      </div>
      <p class="ef-measure">{words.again}</p>
      <p>
        <a class="ef-go" href="/places">
          {words.start}
        </a>
      </p>
      <h2 class="nhsuk-heading-l">{words.rules}</h2>
      <ul class="ef-measure">
        {[words.rule1, words.rule2, words.rule3, words.rule4, words.rule5].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h2 class="nhsuk-heading-l">{words.register}</h2>
      <p class="ef-measure">{words.registerText}</p>
      <h2 class="nhsuk-heading-l">{words.who}</h2>
      <p class="ef-measure">{words.whoText}</p>
    </Page>
  );
}
