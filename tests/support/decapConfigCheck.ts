import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

type Check = (config: object) => void;

const decap = resolve('node_modules/decap-cms-core/dist/esm');
const withSchema = [
  'list',
  'object',
  'select',
  'relation',
  'file',
  'image',
  'datetime',
  'number',
  'markdown',
];
const withoutSchema = ['string', 'text', 'boolean', 'key'];

const entry = `${withSchema
  .map(
    (name) => `import ${name} from '${resolve(`node_modules/decap-cms-widget-${name}/dist/esm/schema.js`)}';`,
  )
  .join('\n')}
import { registerWidget } from '${join(decap, 'lib/registry.js')}';
export { validateConfig } from '${join(decap, 'constants/configSchema.js')}';
for (const [name, schema] of Object.entries({ ${withSchema.join(', ')} })) registerWidget(name, {}, {}, schema);
for (const name of ${JSON.stringify(withoutSchema)}) registerWidget(name, {}, {}, {});`;

/** What the check takes from the rest of Decap is names alone; the rest needs a browser. */
const modules: Readonly<Record<string, string>> = {
  'virtual:check': entry,
  '../formats/formats':
    'export const frontmatterFormats = [""]; export const extensionFormatters = { yaml: 1, yml: 1, md: 1 };',
  '../lib/i18n': `export const I18N_STRUCTURE = { a: 'multiple_folders', b: 'multiple_files', c: 'single_file' };
export const I18N_FIELD = { a: 'translate', b: 'duplicate', c: 'none' };`,
};

/** Decap's own check of its configuration, which the published desk does without. It throws for a wrong one. */
export async function decapConfigCheck(): Promise<Check> {
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'decap-config-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        minify: false,
        rolldownOptions: { input: 'virtual:check', output: { entryFileNames: 'check.mjs' } },
      },
      plugins: [
        {
          name: 'decap-config-check',
          enforce: 'pre',
          resolveId: (source) => (source in modules ? `\0${source}` : undefined),
          load: (id) => modules[id.slice(1)],
        },
      ],
    });
    const { validateConfig } = (await import(pathToFileURL(join(folder, 'check.mjs')).href)) as {
      validateConfig: Check;
    };
    return validateConfig;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
