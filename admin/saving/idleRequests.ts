import { dequal } from 'dequal';
import { sourceLanguage } from '../../src/i18n/languages.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { entryTexts } from '../../src/store/entryTexts.ts';
import { rawEntry, type RawEntry } from '../../src/store/rawEntry.ts';
import type { Change } from './change.ts';

/** What an editor hears who calls a change minor and has not changed anything. */
export const idleRequests = (files: readonly ContentFile[], change: Change): string[] =>
  [...change].flatMap(([path, text]) => {
    const before = files.find((file) => file.path === path);
    const [entry, old] = [
      text === undefined ? undefined : rawEntry({ path, text }),
      before && rawEntry(before),
    ];
    if (!entry || !old || entry.language !== sourceLanguage || entry.data['sameMeaning'] !== true) return [];
    const texts = (of: RawEntry): object =>
      of.type === 'terms' ? [of.data['swedish']] : [...entryTexts(contentType(of.type), of)];
    return dequal(texts(entry), texts(old)) ? [idle] : [];
  });

const idle =
  'Det finns ingen ändring att märka. Kryssa i ”Betydelsen är densamma” när du ändrar den svenska texten, och spara båda på en gång. Ta annars bort krysset.';
