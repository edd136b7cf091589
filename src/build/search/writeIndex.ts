import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './indexFiles.ts';

/** Writes a search index to where a site has it. Pagefind, when it writes by itself, says so before all is there. */
export function writeIndex(files: Files, site: string): void {
  for (const [path, content] of files) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
