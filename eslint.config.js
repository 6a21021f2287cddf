// What the linter asks of the code, beyond the recommended rules of its plugins.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noDateFns = {
  group: ['date-fns', 'date-fns/*', '@date-fns/*'],
  message: 'Dates are read and written in src/lib/time only.'
};

export default defineConfig(
  globalIgnores([
    '.svelte-kit/',
    'build/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    '**/generated/'
  ]),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript finds undefined names itself, and knows more of them.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error'
    }
  },
  {
    // Rules that need the types are kept for the few that find real mistakes: they cost the most time.
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.svelte.ts', 'src/service-worker.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // Props are declared with let; the plugin's own rule knows which runes may change.
      'prefer-const': 'off',
      // Links go through one address function that the page brings (src/lib/ui/address.ts), and that resolves them.
      'svelte/no-navigation-without-resolve': 'off',
      // A space at the end of a block is written {' '}, or the compiler takes it away.
      'svelte/no-useless-mustaches': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error'
    }
  },
  {
    files: ['src/lib/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [noDateFns] }]
    }
  },
  {
    files: ['src/lib/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a thing has one name everywhere.'
        }
      ]
    }
  },
  {
    files: ['src/lib/time/**'],
    rules: { 'no-restricted-imports': 'off' }
  }
);
