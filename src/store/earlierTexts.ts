import { execFileSync } from 'node:child_process';
import { contentType } from '../model/contentTypes.ts';
import { entryTexts } from './entryTexts.ts';
import { rawEntry } from './rawEntry.ts';
import { textHash } from './textHash.ts';

const git = (directory: string, ...parameters: string[]): string =>
  execFileSync('git', parameters, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A file's text in the last commit, or nothing where there is none. */
export function committedText(directory: string, path: string): string | undefined {
  try {
    return git(directory, 'show', `HEAD:./${path}`);
  } catch {
    return undefined;
  }
}

/**
 * Texts as they were, looked for in the history of an entry's Swedish file by path and hash. One that the history
 * here does not reach is left out.
 * @param path the Swedish file below `directory`, the content folder
 */
export function earlierTexts(
  directory: string,
  path: string,
  wanted: ReadonlyMap<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  let commits: string[];
  try {
    commits = git(directory, 'log', '--format=%H', '--', path).trim().split('\n');
  } catch {
    return found;
  }
  for (const commit of commits) {
    if (found.size === wanted.size) break;
    for (const [field, text] of textsAt(directory, path, commit)) {
      if (!found.has(field) && wanted.get(field) === textHash(text)) found.set(field, text);
    }
  }
  return found;
}

function textsAt(directory: string, path: string, commit: string): ReadonlyMap<string, string> {
  try {
    const entry = rawEntry({ path, text: git(directory, 'show', `${commit}:./${path}`) });
    return entry ? entryTexts(contentType(entry.type), entry) : new Map();
  } catch {
    return new Map();
  }
}
