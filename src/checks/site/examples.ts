import { sourceLanguage } from '../../i18n/languages.ts';
import { entryAddress, pagedTypes, type PagedType } from '../../model/addresses.ts';
import type { TypeName } from '../../model/contentTypes.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import { rawEntry } from '../../store/rawEntry.ts';

const isPaged = (type: TypeName): type is PagedType => (pagedTypes as readonly TypeName[]).includes(type);

/** The addresses of made-up entries, as the content says it: the built site cannot be trusted to. */
export const exampleAddresses = (files: readonly ContentFile[]): string[] =>
  files.flatMap((file) => {
    const entry = rawEntry(file);
    return entry && isPaged(entry.type) && entry.language === sourceLanguage && entry.data['example'] === true
      ? [entryAddress(entry.type, entry.key)]
      : [];
  });
