/** Departures from the strict presets, for .ts and .vue alike. */
export const scriptRules = {
  eqeqeq: 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',

  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unnecessary-type-arguments': 'off',
  // There are no enums and hardly a class, and to look for them takes a fifth of the time.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // Wrong about the defaults of destructured props.
  '@typescript-eslint/no-useless-default-assignment': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
}

/** ESLint does not see the real types of components; vue-tsc does, and checks them. */
export const componentsAreOpaque = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
    `@typescript-eslint/no-unsafe-${use}`,
    'off',
  ]),
)
