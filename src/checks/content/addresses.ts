import { entryAddress, pageAddresses, pagedTypes, type PagedType, type PageKey } from '../../model/addresses.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { letterAddress, letters } from '../../model/letters.ts';
import type { CheckedEntry, Content } from './content.ts';

const isPaged = (type: string): type is PagedType => (pagedTypes as readonly string[]).includes(type);

/** An address that an entry had before it was renamed. */
export interface FormerAddress {
  readonly entry: CheckedEntry;
  readonly key: string;
  readonly address: string;
  /** Where the entry is now. */
  readonly now: string;
  readonly path: readonly (string | number)[];
}

/** The former addresses of every renamed entry. */
export const formerAddresses = ({ entries }: Content): FormerAddress[] =>
  entries.flatMap((entry) => {
    const { type, data } = entry;
    if (!isPaged(type)) return [];
    const former = (data['formerKeys'] ?? []) as { readonly key: string }[];
    return former.map(({ key }, index) => ({
      entry,
      key,
      address: entryAddress(type, key),
      now: entryAddress(type, entry.key),
      path: ['formerKeys', index, 'key'],
    }));
  });

/** The address of every page, without a language's path; a broken file keeps its own. */
export function pagesByAddress({ named, entries }: Content): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const { type, key, language, file } of named) {
    if (language !== sourceLanguage) continue;
    if (isPaged(type)) addresses.set(entryAddress(type, key), file);
    if (type === 'pages' && Object.hasOwn(pageAddresses, key)) addresses.set(pageAddresses[key as PageKey], file);
  }
  for (const entry of entries) {
    if (entry.type !== 'terms') continue;
    for (const letter of letters([String(entry.data['swedish'])])) addresses.set(letterAddress(letter), entry.file);
  }
  return addresses;
}
