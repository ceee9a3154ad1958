import type { JSX } from 'preact';
import type { Frame } from '../../../ui/layout/frame.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Breadcrumb } from '../../../ui/nhs/breadcrumb/breadcrumb.tsx';
import type { ListedPlan } from '../home/open-plans.ts';
import { PlanCard } from '../home/plan-card.tsx';
import { plansPageWords } from './plans.words.ts';

type Props = {
  readonly frame: Frame;
  readonly plans: readonly ListedPlan[];
  readonly today: string;
};

/** Every published plan: those that take comments first. */
export function PlansPage({ frame, plans, today }: Props): JSX.Element {
  const { language } = frame;
  const words = plansPageWords(language);
  const groups = [
    { id: 'open', title: words.open, plans: plans.filter((listed) => listed.open) },
    { id: 'closed', title: words.closed, plans: plans.filter((listed) => !listed.open) },
  ].filter((group) => group.plans.length > 0);
  return (
    <Page
      frame={frame}
      title={words.title}
      above={<Breadcrumb items={[{ text: words.home, href: '/' }]} />}
    >
      <h1 class="nhsuk-heading-xl">{words.title}</h1>
      {groups.length === 0 ? (
        <div class="ef-empty">
          <p class="ef-empty__title">{words.none}</p>
          <p>{words.noneHelp}</p>
          <a class="ef-go" href="/places">
            {words.find}
          </a>
        </div>
      ) : null}
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={group.id}>
          <h2 class="nhsuk-heading-l" id={group.id}>
            {group.title}
          </h2>
          <div class="ef-plan-cards">
            {group.plans.map((listed) => (
              <PlanCard key={listed.plan.id} listed={listed} today={today} language={language} />
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}
