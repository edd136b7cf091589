import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './src/build/lint/arrowsRule.ts';

const noLanguage =
  ':matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"])';

/** What would follow the language that a computer or telephone is set to. */
const computersLocale = [
  `:matches(NewExpression, CallExpression)[callee.object.name="Intl"]${noLanguage}`,
  `CallExpression[callee.property.name=/^toLocale/]${noLanguage}`,
  'CallExpression[callee.property.name="localeCompare"]',
].map((selector) => ({ selector, message: 'Name the language, so that it is the same on every computer.' }));

/** Only one room knows how languages write. */
const ownFormats = [
  'MemberExpression[object.name="Intl"]',
  'CallExpression[callee.property.name=/^(?:toLocale|localeCompare$)/]',
].map((selector) => ({ selector, message: 'Use src/i18n/format.ts or src/i18n/compare.ts.' }));

const everywhere = {
  eqeqeq: 'error',
  'no-console': 'off',
  'no-implicit-coercion': 'error',
  'object-shorthand': 'error',
  'prefer-template': 'error',
  '@typescript-eslint/consistent-type-imports': [
    'error',
    // A declaration file that imports becomes a module and declares nothing for others.
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  'project/arrows': 'error',
  'no-restricted-syntax': ['error', ...ownFormats],
};

/**
 * What stands between a component's script tags. It is a name of a file and no more; to look for types in it would
 * read the whole project once more.
 */
const scriptsInAstro = '**/*.astro/*.ts';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'content/', 'public/', 'node_modules/']),
  { plugins: { project: { rules: { arrows: arrowsRule } } } },
  {
    files: ['**/*.{ts,tsx,mts}'],
    ignores: [scriptsInAstro],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...everywhere,
      // An arrow that calls something for its effect reads well in short form.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number in a text needs no String() around it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The content's own types have keys that are known only when it is read.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Astro and Decap hand over objects of plain functions.
      '@typescript-eslint/unbound-method': 'off',
      // A text taken apart into its characters is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  // Types in Astro's own files are checked by `astro check`.
  {
    files: ['**/*.astro', scriptsInAstro],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    rules: everywhere,
  },
  {
    files: ['src/i18n/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...computersLocale] },
  },
  { files: ['**/*.mjs'], rules: everywhere, extends: [tseslint.configs.base] },
);
