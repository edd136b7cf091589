import type { CMS } from 'decap-cms-core';
import type { ContentType } from '../../src/model/contentType.ts';
import { readText, writeText } from './contentText.ts';

type Extension = ContentType['extension'];
type Formatter = Parameters<CMS['registerCustomFormat']>[2];

/** @example formatOf('mdx') // => 'desk-mdx' */
export const formatOf = (extension: Extension): string => `desk-${extension}`;

/**
 * How Decap reads and writes a file. Its form holds the body as a field called `body`. A file that is not there is
 * empty data, and empty data is no text; the backend then tidies what is written (see `filesToWrite.ts`).
 */
const formatter = (extension: Extension): Formatter => ({
  fromFile(text: string | null) {
    const { data, body } = readText(text ?? '', extension);
    return body === '' ? data : { ...data, body };
  },
  toFile(values) {
    const { body = '', ...data } = values as { readonly body?: string | null };
    const written = Object.keys(data).length > 0 || body;
    return written ? writeText({ data, body: body ?? '' }, extension) : '';
  },
});

export function registerFormats(cms: CMS): void {
  for (const extension of ['md', 'mdx', 'yaml'] as const) {
    cms.registerCustomFormat(formatOf(extension), extension, formatter(extension));
  }
}
