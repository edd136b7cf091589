import { key as keyField } from '../../src/model/fieldKinds.ts';

const { schema, expects } = keyField();

/** What is wrong with a key, or nothing. */
export const keyProblem = (key: string): string | undefined =>
  schema.safeParse(key).success ? undefined : expects.mend;

/** Latin letters that are no letter with a mark, as they are written in an address. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A key made from a title or a year. @example keyFrom('Så söker du vård') // => 'sa-soker-du-vard' */
export const keyFrom = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
