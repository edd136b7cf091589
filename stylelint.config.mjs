/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  ignoreFiles: ['dist/**', 'node_modules/**'],
  rules: {
    // Only properties that follow the writing direction.
    'csstools/use-logical': 'always',
    // The bundler joins imported files written as plain strings.
    'import-notation': 'string',
    // Empty lines group the tokens.
    'custom-property-empty-line-before': null,
    // Components stand one after the other, and a rule for one says nothing of the next.
    'no-descending-specificity': null,
  },
};
