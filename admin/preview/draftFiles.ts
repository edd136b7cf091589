import type { LanguageKey } from '../../src/i18n/languages.ts';
import { contentType, type TypeName } from '../../src/model/contentTypes.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { changed } from '../saving/change.ts';
import { filesToWrite } from '../saving/filesToWrite.ts';
import { fileText } from '../saving/formats.ts';

/** An entry as it stands in the form, its values in each language that has any. */
export interface OpenDraft {
  readonly type: TypeName;
  readonly key: string;
  readonly values: ReadonlyMap<LanguageKey, Readonly<Record<string, unknown>>>;
}

const folder = 'content';

/**
 * The content as it would be if a draft were saved.
 * @throws SaveRefused when the draft could not be
 */
export async function withDraft(
  { type, key, values }: OpenDraft,
  files: readonly ContentFile[],
): Promise<ContentFile[]> {
  const { extension, languages } = contentType(type);
  const written = await filesToWrite(
    [...values].map(([language, value]) => ({
      path: `${folder}/${type}/${languages === 'file' ? `${key}.${language}` : key}.${extension}`,
      slug: key,
      raw: fileText(value, extension),
    })),
    {
      folder,
      isNew: false,
      textOf: (path) => Promise.resolve(files.find((file) => `${folder}/${file.path}` === path)?.text ?? ''),
    },
  );
  return changed(files, new Map(written.map(({ path, raw }) => [path.slice(folder.length + 1), raw])));
}
