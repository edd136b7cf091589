import { personalNumbersIn } from '../personalNumber.ts';
import { found } from './found.ts';
import type { SiteCheck } from './site.ts';
import { isTextFile, lineAt, textOf } from './builtFiles.ts';

/** No file that is published holds a personal identity number. Never says which. */
export const personalNumbers: SiteCheck = (site) =>
  [...site.files.keys()].filter(isTextFile).flatMap((path) => {
    const text = textOf(site.files, path);
    return personalNumbersIn(text).map(({ index }) =>
      found('personal-number', { path }, site, {
        at: lineAt(text, index),
        cause: 'Här står ett personnummer eller samordningsnummer.',
        mend: 'Ta bort det ur innehållet. Säg till den som ansvarar för personuppgifter om det redan är publicerat.',
      }),
    );
  });
