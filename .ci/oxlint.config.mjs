/** What tsc cannot see. Who may import whom is a table of its own: `layers.mjs`. */
export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  jsPlugins: ['./houseRules.mjs'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { browser: true, node: true, es2024: true },
  rules: {
    'house/layers': 'error',
    'house/no-parent-import': 'error',
    'house/no-hidden-clock': 'error',
    'house/no-hidden-network': 'error',

    'eslint/eqeqeq': 'error',
    'eslint/no-console': 'error',
    'eslint/no-param-reassign': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'eslint/max-params': ['error', { max: 4 }],
    'eslint/max-depth': ['error', 3],
    'eslint/no-alert': 'error',
    'import/no-default-export': 'error',
    'import/no-cycle': 'error',
    'import/no-mutable-exports': 'error',
    'oxc/no-barrel-file': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    'typescript/restrict-plus-operands': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],

    // Brands and opened unions are vouched for by one assertion each, in the one function that checks.
    'typescript/no-unsafe-type-assertion': 'off',
    // tsc has `noImplicitReturns`, which also sees that a switch names every case.
    'typescript/consistent-return': 'off',
    // Refusing NUL and its like in what people type is what those patterns are for.
    'eslint/no-control-regex': 'off',
    // `fc.property` is how fast-check's own pages say it.
    'import/no-named-as-default-member': 'off',
    // Sorts here are of fresh copies; `readonly` refuses the others at compile time.
    'unicorn/no-array-sort': 'off',
    // It is about windows; ours go to workers, ports and channels, which have no target.
    'unicorn/require-post-message-target-origin': 'off',
    // Our edges are records of functions, none of which knows a `this`.
    'typescript/unbound-method': 'off',
    // Parts stand where they are used: a file reads from top to bottom.
    'unicorn/consistent-function-scoping': 'off',
    // A canvas is an image to a screen reader, and `output` is announced by fewer of them than `role="status"`.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'eslint/no-underscore-dangle': ['error', { allow: ['__WB_MANIFEST', '__APP_VERSION__'] }],
    // Cells of a table are labelled by their headers; each screen is shown to axe as well.
    'jsx-a11y/control-has-associated-label': 'off',
    // What scrolls must be reached by the keyboard (axe: scrollable-region-focusable).
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    // A prop that draws a cell is no component of its own.
    'react/no-unstable-nested-components': ['error', { allowAsProps: true }],
    'promise/always-return': 'off',
    'promise/no-callback-in-promise': 'off',
    // React 19 compiles JSX without the name.
    'react/react-in-jsx-scope': 'off',
    // The database opens by side effect nowhere; style sheets and the service worker's entry do.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/zod*.ts', 'fake-indexeddb/auto'] }],
  },
  overrides: [
    {
      files: ['**/src/**'],
      rules: {
        'eslint/max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
        'eslint/max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      },
    },
    { files: ['**/src/server/main.ts', '**/src/cli/**', '**/test/bench/**'], rules: { 'eslint/no-console': 'off' } },
    {
      // Served as it stands, with nothing that could give it types.
      files: ['**/test/bench/blank/*.js'],
      rules: {
        'typescript/no-floating-promises': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
      },
    },
    // A step of a journey asserts by waiting for what a nurse would see: it fails when that never comes.
    { files: ['**/test/journeys/**'], rules: { 'vitest/expect-expect': 'off' } },
    { files: ['**/*.config.ts', '**/test/support/builtApp.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['**/test/**'],
      rules: {
        // `expect.closeTo` and its like are typed `any` by Vitest.
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-return': 'off',
        'unicorn/no-useless-spread': 'off',
        // One suite for two implementations takes its title and its body from outside.
        'vitest/valid-title': 'off',
        'vitest/valid-describe-callback': 'off',
        'vitest/no-standalone-expect': [
          'error',
          { additionalTestBlockFunctions: ['beforeAll', 'beforeEach', 'afterAll'] },
        ],
        'unicorn/prefer-add-event-listener': 'off',
        // `await` of what is sometimes a promise, in suites for two implementations.
        'typescript/await-thenable': 'off',
        'eslint/no-underscore-dangle': 'off',
        // A property asks different things of a measured and of an unmeasurable answer.
        'vitest/no-conditional-expect': 'off',
        // Published vectors have more digits than a double keeps: that is their point.
        'eslint/no-loss-of-precision': 'off',
      },
    },
  ],
};
