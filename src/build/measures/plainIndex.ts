import { close, createIndex } from 'pagefind';
import type { Files, Pages } from '../search/indexFiles.ts';

/** The index that Pagefind makes of pages when it is told nothing, with all that it brings. */
export async function plainIndex(pages: Pages): Promise<Files> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const [url, content] of pages) await index.addHTMLFile({ url, content });
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}
