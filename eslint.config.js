import js from '@eslint/js'
import intlify from '@intlify/eslint-plugin-vue-i18n'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'
import { everywhere, inDomain, inStorage, spreadArguments } from './scripts/lint/forbidden.mjs'
import { templateRules } from './scripts/lint/templates.mjs'
import { componentsAreOpaque, scriptRules } from './scripts/lint/types.mjs'

export default defineConfig(
  globalIgnores(['dist', 'reports', 'test-results', 'coverage', '.cache', '**/*.json']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,vue}'],
    extends: [
      ts.configs.strictTypeChecked,
      vue.configs['flat/recommended'],
      accessibility.configs['flat/recommended'],
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, projectService: true, extraFileExtensions: ['.vue'] },
    },
    rules: scriptRules,
  },
  {
    files: ['src/**/*.vue'],
    plugins: { '@intlify/vue-i18n': intlify },
    rules: { ...templateRules, ...componentsAreOpaque },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['src/{components,features,stores}/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, spreadArguments] },
  },
  {
    files: ['src/domain/**', 'src/scenarios/**'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, spreadArguments, ...inDomain.syntax],
      'no-restricted-globals': ['error', ...inDomain.globals],
    },
  },
  {
    files: ['src/storage/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, spreadArguments, ...inStorage] },
  },
  {
    files: ['tests/**'],
    rules: {
      ...componentsAreOpaque,
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['vite/page-head.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, PRELOADS: 'readonly' } },
  },
  prettier,
)
