import { uneditableIn } from '../../checks/content/editableText.ts';
import { unsafeIn } from '../../checks/content/safeBody.ts';
import { parseBody } from '../../checks/content/parseBody.ts';
import { contentType } from '../../model/contentTypes.ts';
import { parseFileName } from '../../model/fileName.ts';
import { houseForm } from '../../model/houseForm.ts';
import { isBlank, partText } from '../../model/readEntry.ts';
import type { ContentFile } from '../../store/contentFiles.ts';

/** Whether the house form of a text says the same; what the content check refuses is left for a person to mend. */
function canBeFormatted(body: string, extension: 'md' | 'mdx'): boolean {
  if (unsafeIn(body, extension).length > 0) return false;
  const read = parseBody(body, extension);
  return 'tree' in read && uneditableIn(read.tree).length === 0;
}

function formatted({ path, text }: ContentFile): string {
  const name = parseFileName(path);
  if ('cause' in name || isBlank(text)) return text;
  const { extension } = contentType(name.type);
  const parts = partText(text, extension);
  if (extension === 'yaml' || !parts || !canBeFormatted(parts.body, extension)) return text;
  const head = text.slice(0, text.length - parts.body.length).trimEnd();
  const body = houseForm(parts.body);
  return body === '' ? `${head}\n` : `${head}\n\n${body}\n`;
}

/** The files whose texts are not in the house form, as they should be. */
export const formattedFiles = (files: readonly ContentFile[]): ContentFile[] =>
  files
    .map((file) => ({ file, text: formatted(file) }))
    .filter(({ file, text }) => text !== file.text)
    .map(({ file, text }) => ({ ...file, text }));
