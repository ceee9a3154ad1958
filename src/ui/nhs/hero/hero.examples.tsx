import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Hero } from './hero.tsx';

export const heroExamples: readonly Example[] = [
  {
    name: 'The opening of a home page',
    render: () => (
      <Hero
        blocks={[
          {
            heading: 'Help shape health and care where you live',
            headingOptions: { level: 2 },
            width: 'two-thirds',
            content: (
              <>
                <p class="nhsuk-body-l">
                  Read the plan, say what you think, and see what changed because you said it.
                </p>
                <Button href="#places" variant="reverse">
                  Find your place
                </Button>
              </>
            ),
          },
        ]}
      />
    ),
  },
];
