import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/**
 * The layer rule of ARCHITECTURE.md, read from the import lines themselves: the tools that usually
 * do this cannot read TypeScript 7 yet (docs/decisions/006-the-layer-rule-is-a-test.md).
 */
type Import = { readonly from: string; readonly to: string };

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:([^'"`;]*?)\sfrom\s)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g;

/** `import { type A, type B }` is gone at run time, as `import type` is. */
function typesOnly(whole: string | undefined, names: string | undefined): boolean {
  if (whole !== undefined) return true;
  const inside = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1];
  const list =
    inside
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

type Statement = Import & { readonly typesOnly: boolean };

const imports: readonly Statement[] = files
  .filter((file) => !isTest(file))
  .flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(STATEMENT)].map((found) => ({
      from,
      to: normalize(join(dirname(from), found[3] ?? found[4] ?? '')).replaceAll('\\', '/'),
      typesOnly: typesOnly(found[1], found[2]),
    })),
  );

const layerOf = (file: string): string => /^src\/([^/.]+)/.exec(file)?.[1] ?? '';
const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];

function assertNone(broken: readonly Import[], rule: string): void {
  assert.deepEqual(
    broken.map(({ from, to }) => `${from} imports ${to}`),
    [],
    rule,
  );
}

test('there is something to check, and every import leads to a file', () => {
  assert.ok(imports.length > 500);
  const known = new Set(files);
  const missing = imports.filter(
    ({ to }) => /\.tsx?$/.test(to) && to.startsWith('src/') && !known.has(to),
  );
  assertNone(missing, 'a file that does not exist');
});

test('each layer imports only the layers below it', () => {
  const below: Readonly<Record<string, readonly string[]>> = {
    methods: ['methods'],
    ui: ['ui', 'methods'],
    platform: ['platform', 'ui', 'methods', 'config'],
    features: ['features', 'platform', 'ui', 'methods', 'config'],
    browser: ['browser'],
    config: [],
  };
  const broken = imports.filter(({ from, to }) => {
    const allowed = below[layerOf(from)];
    return allowed !== undefined && to.startsWith('src/') && !allowed.includes(layerOf(to));
  });
  assertNone(broken, 'main → app → features → {ui, platform, methods}');
});

test('a feature imports another only through its index.ts', () => {
  const broken = imports.filter(({ from, to }) => {
    const [own, other] = [featureOf(from), featureOf(to)];
    return own !== undefined && other !== undefined && own !== other && !/\/index\.tsx?$/.test(to);
  });
  assertNone(broken, 'only through the index');
});

test('a feature imports only features listed before it in src/app.ts', () => {
  const app = readFileSync('src/app.ts', 'utf8');
  const list = /const parts: readonly Feature\[\] = \[([\s\S]*?)\];/.exec(app)?.[1] ?? '';
  const order: readonly string[] = [...(list.match(/\b[a-z][A-Za-z]*(?=\(|,)/g) ?? []), 'site'];
  const folders = [...new Set(files.map(featureOf).filter((name) => name !== undefined))];
  assert.deepEqual(
    folders.filter((name) => !order.includes(name)),
    [],
    'a folder that is not in the list',
  );
  const broken = imports.filter(({ from, to }) => {
    const [own, other] = [featureOf(from), featureOf(to)];
    if (own === undefined || other === undefined || own === other) return false;
    return order.indexOf(other) >= order.indexOf(own);
  });
  assertNone(broken, order.join(' < '));
});

test('no two files import each other in a circle', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports.filter((one) => !one.typesOnly))
    graph.set(from, [...(graph.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  assert.deepEqual(circles, []);
});

test('files stay short enough to read: none over 300 lines', () => {
  const long = [...files, ...globSync('{test,bench,demo}/**/*.ts')]
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 300);
  assert.deepEqual(long, []);
});
