import { gunzipSync } from 'node:zlib';
import type { Files } from './indexFiles.ts';

/** A page as Pagefind keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What lies in a file of Pagefind's. */
export const unpacked = (content: Uint8Array): Uint8Array =>
  gunzipSync(content).subarray('pagefind_dcd'.length);

/** All pages of an index, by the names that search results have for them. */
export function fragments(files: Files): Map<string, Fragment> {
  const named = [...files].flatMap(([path, content]) => {
    const [, id] = /^fragment\/(\w+)\.pf_fragment$/.exec(path) ?? [];
    return id === undefined
      ? []
      : [[id, JSON.parse(new TextDecoder().decode(unpacked(content))) as Fragment] as const];
  });
  return new Map(named);
}
