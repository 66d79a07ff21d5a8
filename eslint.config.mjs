import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const toolkit = {
  group: ['@actions/*', '**/@actions/**', '**/github/toolkit.ts'],
  message: 'Only the doors may know the runner toolkit (see README, "The house").',
}
const network = {
  group: ['undici', 'https-proxy-agent', 'node:http', 'node:https', 'node:net', 'node:tls'],
  message: 'Only src/ax/transport.ts and src/ax/connections.ts talk to the network.',
}
const clock = {
  group: ['**/clock.ts'],
  message: 'Judging and rendering are pure: pass instants and durations in as values.',
}

/** Forbids importing any of the given groups, except in the files that are the door for them. */
const walls = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const wires = ['src/ax/transport.ts', 'src/ax/connections.ts']

const doors = [
  'src/main.ts',
  'src/post.ts',
  'src/inputs.ts',
  'src/outputs.ts',
  'src/report/publish/**',
  'src/github/**',
]

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', { max: 3 }],
      // An exhaustive switch over a union is one decision, however many cases it lists.
      complexity: ['error', { max: 15, variant: 'modified' }],
    },
  },
  // The columns of a test table are no parameters.
  { files: ['__tests__/**'], rules: { 'max-params': 'off' } },
  walls(['src/**/*.ts'], [toolkit, network], [...doors, ...wires, 'src/{scores,gates}/**', 'src/report/**']),
  walls(
    ['src/{scores,gates}/**/*.ts', 'src/report/**/*.ts'],
    [toolkit, network, clock],
    ['src/report/publish/**'],
  ),
  walls(doors, [network]),
  walls(wires, [toolkit]),
)
