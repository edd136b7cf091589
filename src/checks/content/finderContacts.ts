import { sourceLanguage } from '../../i18n/languages.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry } from './content.ts';
import type { ContentRule } from '../../model/contentRules.ts';

interface Row {
  readonly need: string;
  readonly first: readonly string[];
  readonly next: readonly string[];
  readonly whenClosed?: string;
}

interface Breach {
  readonly path: readonly (string | number)[];
  readonly cause: string;
  readonly mend: string;
}

/** A contact's number; nothing when it has none or is not known. */
type PhoneOf = (key: string) => string | undefined;

const emergency = '112';
const needsEmergency = ['akut', 'trygghet'];

/** Held of content that has the emergency number: who is in danger meets it first, and who is afraid at home also someone else. */
function inDanger({ need, first }: Row, phoneOf: PhoneOf): Breach[] {
  if (!needsEmergency.includes(need)) return [];
  const numbers = first.flatMap((key) => phoneOf(key) ?? []);
  const path = ['first'];
  return [
    ...(numbers.includes(emergency)
      ? []
      : [
          {
            path,
            cause: `Raden "${need}" börjar inte med någon vars nummer är ${emergency}.`,
            mend: `Välj kontakten med numret ${emergency} i fältet "first".`,
          },
        ]),
    ...(need === 'trygghet' && numbers.every((number) => number === emergency)
      ? [
          {
            path,
            cause: `Raden "${need}" har ingen att prata med utöver ${emergency}, för den som är rädd men inte i fara nu.`,
            mend: `Välj i fältet "first" också en kontakt med ett annat eget nummer.`,
          },
        ]
      : []),
  ];
}

/** Each contact that a row has had already. */
function repeated({ first, next, whenClosed }: Row): Breach[] {
  const placed = [
    ...first.map((key, index) => ({ key, path: ['first', index] })),
    ...next.map((key, index) => ({ key, path: ['next', index] })),
    ...(whenClosed === undefined ? [] : [{ key: whenClosed, path: ['whenClosed'] }]),
  ];
  return placed
    .filter(({ key }, at) => placed.findIndex((other) => other.key === key) < at)
    .map(({ key, path }) => ({
      path,
      cause: `"${key}" står redan i raden, och skulle synas två gånger.`,
      mend: 'Låt kontakten stå på ett ställe i raden.',
    }));
}

const silentWhenClosed = ({ whenClosed }: Row, phoneOf: PhoneOf): Breach[] =>
  whenClosed !== undefined && phoneOf(whenClosed) === undefined
    ? [
        {
          path: ['whenClosed'],
          cause: `"${whenClosed}" har inget eget nummer, så ingen svarar när det är stängt.`,
          mend: 'Välj en kontakt med ett eget nummer, eller lämna fältet tomt.',
        },
      ]
    : [];

const inTable = (
  { data, file, lineOf }: CheckedEntry,
  phoneOf: PhoneOf,
  hasEmergency: boolean,
): Finding<ContentRule>[] =>
  (data['rows'] as readonly Row[]).flatMap((row, index) =>
    [
      ...(hasEmergency ? inDanger(row, phoneOf) : []),
      ...repeated(row),
      ...silentWhenClosed(row, phoneOf),
    ].map(({ path, cause, mend }) => {
        const at = ['rows', index, ...path];
        return { rule: 'finder-contact', file, line: lineOf(at), field: at.join('.'), cause, mend };
      }),
  );

/** Rows of the finder's table whose contacts do not answer the need. */
export const finderContacts: Check = ({ entries, broken }) => {
  // A contact whose own file is wrong is told about there.
  if (broken.some(({ file }) => file.startsWith('content/contacts/'))) return [];
  const phones = new Map(
    entries
      .filter(({ type, language }) => type === 'contacts' && language === sourceLanguage)
      .map(({ key, data }) => [key, data['phone'] as string | undefined]),
  );
  const hasEmergency = [...phones.values()].includes(emergency);
  return entries
    .filter(({ type }) => type === 'finder')
    .flatMap((entry) => inTable(entry, (key) => phones.get(key), hasEmergency));
};
