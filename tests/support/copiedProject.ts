import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from './folder.ts';

const sources = ['src', 'admin', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What tools remember of this project and would remember of the copy too. */
const memories = ['.astro', '.cache', '.vite'];

/** A copy of the project without content, which a test may change; it shares the installed packages. */
export function copiedProject(): string {
  const folder = temporaryFolder();
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
  // A folder of its own, because builds write into it.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !memories.includes(entry))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}
