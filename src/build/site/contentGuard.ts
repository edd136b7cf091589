import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { bodyAtItsLine } from '../../checks/content/content.ts';
import { unsafeIn } from '../../checks/content/safeBody.ts';
import { contentType } from '../../model/contentTypes.ts';
import { parseFileName } from '../../model/fileName.ts';
import type { Problem } from '../../model/problem.ts';
import { readEntry } from '../../model/readEntry.ts';
import { contentDirectory, type ContentFile } from '../../store/contentFiles.ts';

type Guarded = { readonly source: string } | { readonly problems: readonly Problem[] };

/**
 * What Astro may compile of a page file: its checked body, on its own lines, or why nothing of it.
 * The fields are taken out, because Astro imports what a field `layout` names, and because Astro reads them
 * with another parser, which might find the body's start elsewhere.
 */
export function guarded({ path, text }: ContentFile): Guarded {
  const name = parseFileName(path);
  if ('cause' in name) return { problems: [{ line: 1, ...name }] };
  const read = readEntry(contentType(name.type), name.language, text);
  if ('problems' in read) return read;
  const { body, bodyLine } = read.entry;
  const problems = unsafeIn(bodyAtItsLine(body, bodyLine), 'mdx');
  return problems.length > 0 ? { problems } : { source: `---${'\n'.repeat(bodyLine - 2)}---\n${body}\n` };
}

/** Lets only safe page texts through to the compiler; of any other an empty page. Stands before `@astrojs/mdx`. */
export const contentGuard = (): Plugin => ({
  name: 'content-guard',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler(text, id) {
      const path = relative(realpathSync(contentDirectory()), id).replaceAll('\\', '/');
      const result = guarded({ path, text });
      if ('source' in result) return { code: result.source, map: null };
      for (const { line, cause } of result.problems) this.warn(`content/${path}, rad ${line}: ${cause}`);
      return { code: '', map: null };
    },
  },
});
