import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readContentFiles } from '../../src/store/contentFiles.ts';

interface File {
  readonly path: string;
  readonly raw: string;
}

interface Request {
  readonly action: string;
  readonly params: {
    readonly folder?: string;
    readonly path?: string;
    readonly paths?: readonly string[];
    readonly files?: readonly { readonly path: string }[];
    readonly dataFiles?: readonly File[];
  };
}

const loaded = ([path, text]: readonly [string, string]): object => ({
  data: text,
  file: { path, id: path },
});

/**
 * Gives the built desk something to save to: the site's own content, which each test has for itself. Much sooner there
 * than a running site, for tests of what an editor sees.
 * @returns the files by their path, as the desk has last written them
 */
export async function stubDesk(page: Page): Promise<Map<string, string>> {
  const files = new Map(
    readContentFiles('content').map(({ path }) => [
      `content/${path}`,
      readFileSync(join('content', path), 'utf8'),
    ]),
  );
  const answers: Readonly<Record<string, (params: Request['params']) => unknown>> = {
    info: () => ({ repo: 'content', publish_modes: ['simple'], type: 'local_fs' }),
    entriesByFolder: ({ folder = '' }) =>
      [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(loaded),
    entriesByFiles: ({ files: asked = [] }) => asked.map(({ path }) => loaded([path, files.get(path) ?? ''])),
    getEntry: ({ path = '' }) => loaded([path, files.get(path) ?? '']),
    persistEntry: ({ dataFiles = [] }) => {
      for (const { path, raw } of dataFiles) files.set(path, raw);
      return { message: 'entry persisted' };
    },
    deleteFiles: ({ paths = [] }) => {
      for (const path of paths) files.delete(path);
      return { message: 'deleted' };
    },
  };
  await page.route('**/admin/files/', (route) => {
    const { action, params } = route.request().postDataJSON() as Request;
    return route.fulfill({ json: answers[action]?.(params) ?? [] });
  });
  return files;
}

/**
 * Opens a place of the desk, logged in. A place is opened anew, because Decap keeps an old form otherwise, and by its
 * address alone: whoever is not logged in comes to it by logging in.
 */
async function enter(page: Page, place: string, thing: Locator): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/admin/#/${place}`);
  const login = page.getByRole('button', { name: 'Logga in' });
  await login.or(thing).waitFor();
  if (await login.isVisible()) await login.click();
  await thing.waitFor();
}

/** Opens a list, or what comes first. */
export const openDesk = (page: Page, place: string): Promise<void> =>
  enter(page, place, page.getByRole('link', { name: 'Nyheter' }).first());

/** Opens an entry, or a new one, and waits for its form. */
export const openForm = (page: Page, place: string): Promise<void> =>
  enter(page, `collections/${place}`, page.locator('.desk-pane').first());
