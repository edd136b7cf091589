import type { CMS } from 'decap-cms-core';
import type { ContentType } from '../../src/model/contentType.ts';
import { readText, writeText } from './contentText.ts';

type Extension = ContentType['extension'];
type Formatter = Parameters<CMS['registerCustomFormat']>[2];

/** @example formatOf('mdx') // => 'desk-mdx' */
export const formatOf = (extension: Extension): string => `desk-${extension}`;

/** The fields of a form, and its text as one of them. */
type FormValues = Readonly<Record<string, unknown>> & { readonly body?: string | null };

/** What a form holds as a file's text; nothing for an empty form. */
export function fileText({ body, ...data }: FormValues, extension: Extension): string {
  const isWritten = Object.keys(data).length > 0 || body;
  return isWritten ? writeText({ data, body: body ?? '' }, extension) : '';
}

/**
 * How Decap reads and writes a file. Its form holds the body as a field called `body`. A file that is not there is
 * empty data, and empty data is no text; the backend then tidies what is written (see `filesToWrite.ts`).
 */
const formatter = (extension: Extension): Formatter => ({
  fromFile(text: string | null) {
    const { data, body } = readText(text ?? '', extension);
    return body === '' ? data : { ...data, body };
  },
  toFile: (values) => fileText(values as FormValues, extension),
});

export function registerFormats(cms: CMS): void {
  for (const extension of ['md', 'mdx', 'yaml'] as const) {
    cms.registerCustomFormat(formatOf(extension), extension, formatter(extension));
  }
}
