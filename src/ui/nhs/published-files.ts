import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { exampleHtml, Published, type PublishedExample } from './published.tsx';

const require = createRequire(import.meta.url);
const folder = join(
  dirname(require.resolve('nhsuk-frontend/package.json')),
  'dist/nhsuk/components',
);

const file = z.object({
  fixtures: z.array(
    z.object({
      name: z.string(),
      context: z.record(z.string(), z.unknown()),
      callBlock: z.string().optional(),
      html: z.string(),
    }),
  ),
});

/** The examples that nhsuk-frontend publishes for a component, such as `button`. */
export function publishedExamples(component: string): readonly PublishedExample[] {
  const text = readFileSync(join(folder, component, 'fixtures.json'), 'utf8');
  return file.parse(JSON.parse(text)).fixtures.map(({ name, context, callBlock, html }) => ({
    name,
    options: new Published(context),
    inside: callBlock === undefined ? undefined : exampleHtml(callBlock),
    html,
  }));
}

/** Every component that the package has. */
export function publishedComponents(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
