import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'
import { vueScriptParser } from './build/lint/vue-script-parser.mjs'

// As typescript-eslint tells it: an editor's files change while it runs, those of a run from the command line do not.
const runsOnce = /[\\/]eslint(\.js)?$/.test(process.argv[1] ?? '') && !process.argv.includes('--fix')

const noElectron = { name: 'electron', message: 'Only the shell (electron/main, electron/preload) may know Electron.' }
const noIpcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only the router’s adapter (electron/main/ipc) touches ipcMain (H06).'
}

const inertHtml = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text is set as text: markup from data could run.'
  },
  {
    selector: 'CallExpression[callee.property.name="write"][callee.object.name="document"]',
    message: 'Text is set as text: markup from data could run.'
  }
]

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    ignores: [
      'out/',
      'release/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'coverage/',
      '**/*.cjs',
      'eslint.config.js',
      '**/*.d.ts'
    ]
  },
  ...tseslint.configs.strictTypeChecked,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,mjs}'],
    languageOptions: {
      parser: tseslint.parser,
      // Neither further extensions nor files without a project: either would have every file's types worked out anew.
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    }
  },
  {
    files: ['**/*.vue'],
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: runsOnce ? vueScriptParser(`${import.meta.dirname}/renderer/tsconfig.json`) : tseslint.parser,
        projectService: true,
        extraFileExtensions: ['.vue'],
        tsconfigRootDir: import.meta.dirname
      }
    }
  },
  {
    files: ['**/*.{ts,mjs,vue}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Handlers answer with what they call; interfaces here are written with methods that are functions of closures.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/require-await': 'off',
      // Names are folded letter by letter on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-eval': 'error',
      'no-restricted-imports': ['error', { paths: [noIpcMain] }]
    }
  },
  {
    files: ['electron/main/ipc/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' }
  },
  {
    files: ['electron/{services,contract,loopback}/**/*.ts', 'mock-server/**/*.ts', 'renderer/**/*.{ts,vue}'],
    rules: { 'no-restricted-imports': ['error', { paths: [noElectron] }] }
  },
  {
    files: ['renderer/**/*.{ts,vue}'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'XMLHttpRequest'].map((name) => ({
          name,
          message: 'Nothing personal stays on the workstation, and the renderer has no network.'
        }))
      ],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB'].map((property) => ({
          object: 'window',
          property,
          message: 'Nothing personal stays on the workstation.'
        }))
      ],
      'no-restricted-syntax': ['error', ...inertHtml],
      'vue/no-v-html': 'error',
      'vue/no-v-text-v-html-on-component': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-based'],
      // Names such as App or Chip are the frame's own and meet no element of HTML.
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off'
    }
  },
  {
    // What a .vue file exports is known to vue-tsc (npm run types), not to this parser.
    files: ['**/*.vue', 'renderer/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off'
    }
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts', '**/testing/**/*.ts'],
    rules: {
      // Specs try the ways of copying that browsers still know.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/await-thenable': 'off',
      'vue/one-component-per-file': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // expect.any and expect.objectContaining are typed `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off'
    }
  },
  {
    // Plain JavaScript that has to run before anything is installed; checked by tsc through its JSDoc.
    files: ['build/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    // electron-builder types what it hands to hooks as any.
    files: ['build/packaging/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' }
  },
  prettier
)
