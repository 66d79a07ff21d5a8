/**
 * Who may import whom. A layer imports only itself and the layers below it; type imports count, because what only a type ties
 * together is tied all the same.
 */
const LAYERS = [
  { name: 'entry points', path: '^src/(index|post-index)\\.ts$' },
  { name: 'main and post', path: '^src/(main|post)\\.ts$' },
  { name: 'runner and report', path: '^src/(runner\\.ts|report/|github/comments\\.ts)' },
  { name: 'commands and checks', path: '^src/(commands\\.ts|checks/)' },
  { name: 'inputs', path: '^src/inputs/' },
  {
    name: 'scores: plan and read',
    path: '^src/scores/(plan|read|baseline|report|row-reader)\\.ts$',
  },
  { name: 'gates', path: '^src/gates/' },
  {
    name: 'tasks, runs, scores',
    path: '^src/(tasks|runs)/|^src/scores/(?!(plan|read|baseline|report|row-reader)\\.ts$)',
  },
  {
    name: 'what they share',
    path: '^src/(deps|progress|cleanup-state|post-once|github/(context|experiment-name))\\.ts$',
  },
  { name: 'ax', path: '^src/ax/' },
  { name: 'leaf files', path: '^src/(clock|duration|input-error|retry|similar)\\.ts$' },
]

const everyLayer = LAYERS.map(({ path }) => path).join('|')

const order = LAYERS.slice(1).map(({ name, path }, index) => ({
  name: `${name} know nothing above them`,
  severity: 'error',
  from: { path },
  to: {
    path: LAYERS.slice(0, index + 1)
      .map((above) => above.path)
      .join('|'),
  },
}))

/** Forbids `to` for everything in `src/` but the given files. */
const only = (name, path, to) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: path },
  to,
})

const pure = '^src/(gates|report/(?!publish))'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...order,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every file has a layer',
      severity: 'error',
      from: { path: '^src/', pathNot: everyLayer },
      to: {},
    },
    only('runner.ts knows the toolkit', '^src/runner\\.ts$', { path: '^node_modules/@actions/core' }),
    only('comments.ts knows Octokit', '^src/github/comments\\.ts$', {
      path: '^node_modules/@actions/github',
    }),
    only('http-client.ts knows the network', '^src/ax/http-client\\.ts$', {
      path: '^(node_modules/undici|(node:)?(http|https|http2|net|tls)$)',
    }),
    {
      name: 'gates and renderers are pure',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(ax/(client|http-client|names|pagination)|clock|retry|runner)\\.ts$' },
    },
    {
      name: 'tasks, runs and scores share only shapes',
      severity: 'error',
      from: { path: '^src/(tasks|runs|scores)/' },
      to: {
        path: '^src/(tasks|runs|scores)/',
        pathNot: ['^src/$1/', '^src/(tasks/shape|runs/run-result)\\.ts$'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(src|node_modules)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
