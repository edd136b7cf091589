import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SitePage } from '../../../admin/preview/sitePage.ts';
import { compareCodes } from '../../i18n/compare.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import { rawEntry, type RawEntry } from '../../store/rawEntry.ts';
import { createStore } from '../../store/store.ts';
import { showStore } from './deskPreviewStore.ts';

interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Record<string, unknown>;
}

interface Page {
  readonly default: AstroComponentFactory;
  readonly styles: readonly string[];
  readonly getStaticPaths: () => readonly Path[] | Promise<readonly Path[]>;
}

const pages = Object.entries(import.meta.glob<Page>('../../pages/*language*/**/*.astro', { eager: true }));

/** The address of a page by its file, as Astro gives it. @example addressOf('../../pages/[...language]/kontakter/[key].astro', { key: 'a' }) // => '/kontakter/a/' */
const addressOf = (file: string, params: Path['params']): string =>
  file
    .replace(/^.*\/pages\//, '/')
    .replace(/(?:\/index)?\.astro$/, '/')
    .replaceAll(/\/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) =>
      params[name] === undefined ? '' : `/${params[name]}`,
    );

async function pageAt(address: string): Promise<{ page: Page; path: Path } | undefined> {
  for (const [file, page] of pages) {
    const path = (await page.getStaticPaths()).find(({ params }) => addressOf(file, params) === address);
    if (path) return { page, path };
  }
  return undefined;
}

/** What has been read of each file; a file that stays the same is not read again. */
const read = new WeakMap<ContentFile, RawEntry | undefined>();

function entryOf(file: ContentFile): RawEntry[] {
  if (!read.has(file)) read.set(file, rawEntry(file));
  return [read.get(file) ?? []].flat();
}

const made: SitePage = async ({ files, sounds, today }, address) => {
  const entries = files.flatMap(entryOf).sort((a, b) => compareCodes(a.path, b.path));
  showStore(createStore(entries, { today, sounds, changedOn: new Map() }));
  const found = await pageAt(address);
  if (!found) return undefined;
  const { page, path } = found;
  const container = await AstroContainer.create();
  const html = await container.renderToString(page.default, { ...path, partial: false });
  return html
    .replaceAll(/<script\b[\s\S]*?<\/script>|<meta http-equiv[^>]*>/g, '')
    .replace('</head>', () => `<style>${[...new Set(page.styles)].join('\n')}</style></head>`);
};

let before: Promise<unknown> = Promise.resolve();

/** Makes one page after another: the pages read the store from one place. */
export const sitePage: SitePage = (content, address) => {
  const page = before.then(() => made(content, address));
  before = page.catch(() => undefined);
  return page;
};
