import { personalNumbersIn } from '../personalNumber.ts';
import { fileOf, type Check } from './content.ts';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Personal identity numbers and coordination numbers, in any text and in any file's name. Never says which. */
export const personalNumbers: Check = ({ files }) =>
  files.flatMap((contentFile) => {
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
