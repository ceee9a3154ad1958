import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { canonical } from './canonical.ts';
import { conformances } from './conformances.ts';
import { equalExamples, exceptions } from './exceptions.ts';
import type { Conformance, PublishedExample } from './published.tsx';
import { publishedComponents, publishedExamples } from './published-files.ts';

function isEqual({ render }: Conformance, { options, inside, html }: PublishedExample): boolean {
  const ours = canonical(renderToString(render(options, inside)));
  const theirs = canonical(html);
  return ours.length === theirs.length && ours.every((token, at) => token === theirs[at]);
}

let equal = 0;
let all = 0;

for (const conformance of conformances) {
  const { component } = conformance;
  test(`${component} gives the HTML that the design system publishes`, () => {
    const examples = publishedExamples(component);
    const excepted = exceptions[component] ?? {};
    for (const name of Object.keys(excepted)) {
      assert.ok(
        examples.some((example) => example.name === name),
        `${name} is excepted but is not published`,
      );
    }
    const allowed = examples.filter(({ name }) => excepted[name] !== undefined);
    assert.ok(
      allowed.length <= examples.length * 0.05,
      `${allowed.length} of ${examples.length} examples are excepted, which is over 5%`,
    );
    for (const example of examples) {
      const same = isEqual(conformance, example);
      if (excepted[example.name] !== undefined) {
        assert.ok(!same, `${example.name} is equal: take it off the list of exceptions`);
      } else if (!same) {
        assert.deepEqual(
          canonical(renderToString(conformance.render(example.options, example.inside))),
          canonical(example.html),
          example.name,
        );
      }
      if (same) equal += 1;
    }
    all += examples.length;
  });
}

test('every published component with examples is compared, and none fewer than before', (context) => {
  const compared = new Set(conformances.map(({ component }) => component));
  const missing = publishedComponents().filter(
    (component) => !compared.has(component) && publishedExamples(component).length > 0,
  );
  assert.deepEqual(missing, []);
  assert.ok(equal >= equalExamples, `${equal} examples are equal, ${equalExamples} were before`);
  context.diagnostic(
    `NHS components: ${equal} of ${all} published examples equal, in ${compared.size} components`,
  );
});
