import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import type { Plugin } from 'vite';

/** What the published desk does without, and what stands in its place. */
const stubs: readonly { readonly file: RegExp; readonly code: string }[] = [
  // The check of Decap's configuration, which a test makes instead. It would need 'unsafe-eval'.
  {
    file: /\/decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/,
    code: 'export function validateConfig() {}',
  },
  // Decap's own ways of writing files, instead of which the desk has its own (`admin/saving/formats.ts`).
  { file: /\/decap-cms-core\/dist\/esm\/formats\/(?:yaml|toml)\.js$/, code: 'export default {};' },
  {
    file: /\/decap-cms-core\/dist\/esm\/formats\/frontmatter\.js$/,
    code: `export const FrontmatterInfer = {};
export function frontmatterYAML() {}
export function frontmatterTOML() {}
export function frontmatterJSON() {}
export function getFormatOpts() {}`,
  },
  // The other way of asking GitHub and GitLab, which the settings do not turn on.
  {
    file: /\/decap-cms-backend-github\/dist\/esm\/GraphQLAPI\.js$/,
    code: 'export default class GraphQLAPI {}',
  },
  { file: /\/decap-cms-backend-gitlab\/dist\/esm\/queries\.js$/, code: 'export {};' },
  { file: /\/apollo-client\/bundle\.esm\.js$/, code: 'export class ApolloClient {}' },
  { file: /\/apollo-cache-inmemory\/lib\/bundle\.esm\.js$/, code: 'export class InMemoryCache {}' },
  { file: /\/apollo-link-http\/lib\/bundle\.esm\.js$/, code: 'export function createHttpLink() {}' },
  { file: /\/apollo-link-context\/lib\/bundle\.esm\.js$/, code: 'export function setContext() {}' },
  // The conversion of pictures, which the desk does not ask for and which brings three quarters of a megabyte along.
  { file: /\/@jsquash\/webp\/index\.js$/, code: 'export {};' },
];

/** The part of React's server that Decap uses, without the streaming rest. */
const serverRenderer = 'cjs/react-dom-server-legacy.browser.production.js';

/** Leaves out what the desk does not use from its bundle. While developing everything is there, and checked. */
export function deskStubs(): Plugin {
  const reactDom = dirname(createRequire(import.meta.url).resolve('react-dom/package.json'));
  return {
    name: 'desk-stubs',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer = '') {
      if (source === 'react-dom/server') return join(reactDom, serverRenderer);
      // One YAML is enough: Decap brings an older one, which it asks only to read a configuration that is not there.
      const isDecaps = source === 'yaml' && importer.includes('/decap-cms-core/');
      return isDecaps ? this.resolve('yaml', import.meta.filename, { skipSelf: true }) : undefined;
    },
    load: (id) => stubs.find(({ file }) => file.test(id.replaceAll('\\', '/')))?.code,
  };
}
