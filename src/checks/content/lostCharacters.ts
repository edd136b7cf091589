import { fileOf, type Check } from './content.ts';

/** What a text holds when it was saved in another encoding, or pasted from where signs steer and are not seen. */
const lost = /[\u0000\uFFFD\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Signs that no reader sees, or that stand for a letter that is gone. */
export const lostCharacters: Check = ({ files }) =>
  files.flatMap((contentFile) =>
    [...contentFile.text.matchAll(lost)].slice(0, 1).map(({ 0: sign, index }) => ({
      rule: 'lost-character',
      file: fileOf(contentFile),
      line: contentFile.text.slice(0, index).split('\n').length,
      cause:
        sign === '\uFFFD'
          ? 'Här har en bokstav gått förlorad, och ersatts av tecknet \uFFFD.'
          : 'Här finns ett tecken som inte syns och som kan ändra hur texten visas.',
      mend: 'Skriv om orden på raden för hand, i stället för att klistra in dem, och spara filen som UTF-8.',
      formMend: 'Ta bort orden och skriv dem på nytt för hand, i stället för att klistra in dem.',
    })),
  );
