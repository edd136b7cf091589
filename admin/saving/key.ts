import { key as keyField } from '../../src/model/fieldKinds.ts';

const { schema, expects } = keyField();

/** What is wrong with a key, or nothing. */
export const keyProblem = (key: string): string | undefined =>
  schema.safeParse(key).success ? undefined : expects.mend;

/** A key made from a title or a year. @example keyFrom('Så söker du vård') // => 'sa-soker-du-vard' */
export const keyFrom = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
