const spokenAttributes = [
  'title',
  'alt',
  'label',
  'placeholder',
  '/^aria-(label|description|valuetext|placeholder|roledescription)$/',
]

/** What the components add to the Vue, accessibility and text presets. */
export const templateRules = {
  '@intlify/vue-i18n/no-raw-text': [
    'error',
    {
      attributes: { '/.*/': spokenAttributes },
      ignoreNodes: ['code', 'kbd', 'v-icon'],
      ignorePattern: '^[\\s\\d–—·•…:;,.()/+×%#@&|-]*$',
    },
  ],

  'vue/block-lang': ['error', { script: { lang: 'ts' } }],
  'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
  'vue/component-api-style': ['error', ['script-setup']],
  'vue/define-emits-declaration': ['error', 'type-based'],
  'vue/define-props-declaration': ['error', 'type-based'],
  'vue/no-v-html': 'error',
  'vue/no-unused-refs': 'error',
  'vue/no-ref-object-reactivity-loss': 'error',
  'vue/no-restricted-static-attribute': [
    'error',
    { key: 'style', message: 'The content policy may drop it; use a class or :style.' },
    { key: '/^on[a-z]+$/', message: 'The content policy refuses inline handlers.' },
  ],
  'vue/no-restricted-v-bind': ['error', { argument: '/^(innerHTML|outerHTML|srcdoc)$/i' }],
  'vue/no-restricted-syntax': [
    'error',
    {
      selector: 'CallExpression[callee.name=/^\\$(t|d|n|rt|te)$/]',
      message: 'The typed functions of text/ know the message keys; $t does not.',
    },
  ],

  // Optional typed props are undefined by intent; folders already say what a component belongs to.
  'vue/require-default-prop': 'off',
  'vue/multi-word-component-names': 'off',

  'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
  // Wrong about <output>; axe checks it in the browser.
  'vuejs-accessibility/form-control-has-label': 'off',
}
