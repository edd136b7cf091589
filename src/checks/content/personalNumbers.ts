import { oncePer } from '../../model/oncePer.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import { personalNumbersIn } from '../personalNumber.ts';
import type { Finding } from '../finding.ts';
import { fileOf, type Check, type Content } from './content.ts';
import type { ContentRule } from '../../model/contentRules.ts';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** In the names of uploaded files, which stand in their addresses. */
const inUploads = ({ mediaFiles = new Set() }: Content): Finding<ContentRule>[] =>
  [...mediaFiles]
    .filter((address) => personalNumbersIn(address).length > 0)
    .map((address) => ({
      rule: 'personal-number',
      file: `public${address}`,
      line: 1,
      cause: 'Namnet på en uppladdad fil innehåller ett personnummer eller samordningsnummer.',
      mend: 'Ta bort filen, ge den ett annat namn på din dator och ladda upp den igen.',
      formMend: 'Ge filen ett annat namn på din dator och ladda upp den igen.',
    }));

const inFile = oncePer((contentFile: ContentFile): readonly Finding<ContentRule>[] => {
    const file = fileOf(contentFile);
    const inName = personalNumbersIn(contentFile.path).map(() => ({
      rule: 'personal-number' as const,
      file,
      line: 1,
      cause: 'Filens namn innehåller ett personnummer eller samordningsnummer.',
      mend: 'Ge filen en annan nyckel.',
    }));
    const inText = personalNumbersIn(contentFile.text).map(({ index }) => ({
      rule: 'personal-number' as const,
      file,
      line: lineAt(contentFile.text, index),
      cause: 'Här står ett personnummer eller samordningsnummer.',
      mend: 'Ta bort det. Är det ett telefonnummer: skriv bindestreck efter riktnumret.',
    }));
    return [...inName, ...inText];
});

/** Personal identity numbers and coordination numbers, in any text and in any file's name. Never says which. */
export const personalNumbers: Check = (content) => [...content.files.flatMap(inFile), ...inUploads(content)];
