// The layer rule of ARCHITECTURE.md. A feature may import only features listed before it in
// src/app.ts, and only through their index.ts; that order is checked by src/app.test.ts.
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'methods-are-pure',
      comment: 'Methods import nothing of ours but themselves.',
      severity: 'error',
      from: { path: '^src/methods/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: '^src/methods/' },
    },
    {
      name: 'ui-knows-no-features-or-database',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(features|platform|app|main|cli)' },
    },
    {
      name: 'platform-has-no-product-words',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(features|app|main|cli)' },
    },
    {
      name: 'features-through-their-index',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/([^/]+)/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'nobody-imports-the-root',
      severity: 'error',
      from: { path: '^src/(features|ui|platform|methods)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(app|main)\\.ts' },
    },
    {
      name: 'browser-code-stands-alone',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^src/(features|platform|ui|app|main|cli)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
