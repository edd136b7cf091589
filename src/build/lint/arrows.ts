/*
 * Which folder may know which, as the design says. The lint and a test that reads every import both follow this table.
 */

/** A part of the code. `door` is `src/content.config.ts`, where Astro asks for the content. */
export type Part =
  | 'i18n'
  | 'model'
  | 'store'
  | 'view'
  | 'components'
  | 'layouts'
  | 'pages'
  | 'feeds'
  | 'search'
  | 'checks'
  | 'browser'
  | 'build'
  | 'admin'
  | 'door';

interface Arrows {
  /** Parts that may be imported. Each part may import itself. */
  readonly from: readonly Part[];
  /** Parts of which only types may be imported. */
  readonly types?: readonly Part[];
  /** Of the store only what needs no Astro, or only what runs in a browser too. */
  readonly pureStore?: 'without Astro' | 'in a browser';
  /** Of the checks only those of `content/`. */
  readonly contentChecks?: true;
  /** What may be imported of Astro: all, its types, or those and the content collections. */
  readonly astro: 'none' | 'types' | 'content' | 'all';
}

export const arrows: Readonly<Record<Part, Arrows>> = {
  i18n: { from: [], astro: 'none' },
  model: { from: ['i18n'], astro: 'none' },
  store: { from: ['model', 'i18n'], astro: 'content' },
  view: { from: ['model', 'i18n'], types: ['store'], astro: 'none' },
  components: { from: ['i18n'], types: ['view'], astro: 'types' },
  // The layouts compose the components, and so do the pages, as the flow in the design draws it.
  layouts: { from: ['i18n', 'components'], types: ['view'], astro: 'types' },
  pages: { from: ['store', 'view', 'layouts', 'feeds', 'components'], astro: 'types' },
  feeds: { from: ['view'], types: ['model'], astro: 'none' },
  search: { from: ['i18n'], types: ['view'], astro: 'none' },
  checks: { from: ['model', 'i18n', 'store'], pureStore: 'without Astro', astro: 'none' },
  browser: { from: ['search', 'i18n'], astro: 'none' },
  build: {
    from: [
      'i18n',
      'model',
      'store',
      'view',
      'layouts',
      'pages',
      'feeds',
      'search',
      'checks',
      'browser',
      'admin',
    ],
    astro: 'all',
  },
  // The desk judges and stamps what an editor saves where there is no server of ours, and shows what will come of it.
  admin: {
    from: ['model', 'i18n', 'store', 'view', 'checks'],
    pureStore: 'in a browser',
    contentChecks: true,
    astro: 'none',
  },
  door: { from: ['model', 'store', 'checks'], astro: 'content' },
};

/** The store's files that run inside Astro only. */
const storeInAstro = ['readStore', 'paths', 'contentLoader'];

/** The store's files that read files, the environment or Git. */
const storeOnDisk = ['changedOn', 'contentFiles', 'earlierTexts', 'today', 'uploadedSounds', 'uploads'];

/** The part a file belongs to, by its path from the project's root; nothing for tests and configurations. */
export function partOf(path: string): Part | undefined {
  const [top, folder = ''] = path.split('/');
  if (top === 'admin') return 'admin';
  if (top !== 'src') return undefined;
  if (folder === 'content.config.ts') return 'door';
  return Object.hasOwn(arrows, folder) ? (folder as Part) : undefined;
}

/** Why one file may not import another; nothing when it may. Paths are from the project's root. */
export function whyNot(importer: string, imported: string, typeOnly: boolean): string | undefined {
  const part = partOf(importer);
  const target = partOf(imported);
  if (!part || !target || part === target) return undefined;
  const { from, types = [], pureStore, contentChecks } = arrows[part];
  if (!from.includes(target) && !types.includes(target)) return `${part} may not import ${target}`;
  if (!from.includes(target) && !typeOnly) return `${part} may import only types from ${target}`;
  const file =
    imported
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  if (pureStore && target === 'store' && storeInAstro.includes(file))
    return `${part} may import only the store's pure files`;
  if (pureStore === 'in a browser' && target === 'store' && storeOnDisk.includes(file) && !typeOnly)
    return `${part} may import only what of the store runs in a browser`;
  if (contentChecks && target === 'checks' && /^src\/checks\/(?:site|launch)\//.test(imported)) {
    return `${part} may import only the checks of content/`;
  }
  return undefined;
}

/** Why a file may not import a package; nothing when it may. */
export function whyNotPackage(importer: string, name: string, typeOnly: boolean): string | undefined {
  const part = partOf(importer);
  if (!part || !/^(?:astro$|astro[/:]|@astrojs\/)/.test(name)) return undefined;
  const { astro } = arrows[part];
  if (astro === 'all' || (astro === 'content' && (name === 'astro:content' || typeOnly))) return undefined;
  if (name !== 'astro:content' && astro === 'types' && typeOnly) return undefined;
  return astro === 'none' ? `${part} may not import Astro` : `${part} may not import ${name}`;
}
