import { oncePer } from '../../model/oncePer.ts';
import { knownNames } from '../../model/knownNames.ts';
import { capitalRows, possibleNames, type KnownNames } from '../../model/personNames.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import type { FieldValue } from './fieldValues.ts';
import { fieldTexts, proseTexts, type ProseText } from './proseTexts.ts';

/** Fields that say where something comes from, where authors may stand, and the one made for a name. */
const unasked = new Set(['sources', 'source', 'wordSources', 'phoneSource', 'sourceLabel', 'officeAsOf', 'personalName']);

/** Of a concept only what is told about it is prose. */
const toldInTerm = new Set(['definition', 'note']);

const isAsked =
  ({ type }: CheckedEntry) =>
  ({ path }: FieldValue): boolean =>
    type === 'terms'
      ? toldInTerm.has(String(path.at(-1)))
      : !path.some((step) => unasked.has(String(step)));

/** The fields by which the content itself says what a place, a body or a concept is called. */
const naming: Readonly<Record<string, readonly string[]>> = {
  areas: ['title'],
  contacts: ['title'],
  settings: ['siteName', 'publisher', 'office', 'exit'],
};

/** The names that an entry gives to others: not to itself, or a person who is put in as a contact would never be asked about. */
const namesGiven = oncePer((entry: CheckedEntry): readonly string[] =>
  fieldTexts(entry, (value) =>
    entry.type === 'terms' ? !isAsked(entry)(value) : naming[entry.type]?.includes(String(value.path[0])) === true,
  ).flatMap(({ text }) => [text, ...capitalRows(text)]),
);

const idOf = ({ type, key }: CheckedEntry): string => `${type}/${key}`;

const plainWord = /(?<!\p{L})\p{Ll}[\p{Ll}\p{M}]+/gu;

const withoutAddresses = (text: string): string => text.replaceAll(/\S*[@/]\S*/g, ' ');

const plainWordsOf = oncePer(
  (entry: CheckedEntry): ReadonlySet<string> =>
    new Set(proseTexts(entry, () => true).flatMap(({ text }) => withoutAddresses(text).match(plainWord) ?? [])),
);

/** Every word that stands somewhere in the content without a capital. */
const plainWordsIn = ({ entries }: Content): Set<string> => new Set(entries.flatMap((entry) => [...plainWordsOf(entry)]));

/** The texts of an entry in which a name could stand. */
const textsWithRows = oncePer((entry: CheckedEntry): readonly ProseText[] =>
  proseTexts(entry, isAsked(entry)).filter(({ text }) => capitalRows(text).length > 0),
);

/** What the check knows when it reads an entry: the kept names, and those that the rest of the content gives. */
function knownFor(content: Content): (entry: CheckedEntry) => KnownNames {
  const plainWords = plainWordsIn(content);
  const kept = new Set(knownNames);
  const givers = new Map<string, Set<string>>();
  for (const entry of content.entries) {
    for (const name of namesGiven(entry)) givers.set(name, (givers.get(name) ?? new Set()).add(idOf(entry)));
  }
  return (entry) => ({
    plainWords,
    isName: (text) => kept.has(text) || [...(givers.get(text) ?? [])].some((giver) => giver !== idOf(entry)),
  });
}

const elsewhere = 'Skriv rollen i stället, till exempel samordnaren. Är det en plats, en förening eller något annat kan det stå kvar.';

const inMinutes = 'Skriv aldrig namn på den som sitter i rådet, för det visar etniskt ursprung. Skriv gruppen eller rollen. Är det ingen person kan det stå kvar.';

/** Asks whether words with capitals in a row are somebody's name. Never more than a question. */
export const personNames: Check = (content) => {
  const knownIn = knownFor(content);
  return content.entries.flatMap((entry) => {
    const known = knownIn(entry);
    return textsWithRows(entry).flatMap(({ text, ...place }) =>
      possibleNames(text, known).map((name) => ({
        rule: 'person-name' as const,
        isQuestion: true as const,
        file: entry.file,
        ...place,
        cause: `Är "${name}" namnet på en person?`,
        mend: entry.type === 'meetings' ? inMinutes : elsewhere,
      })),
    );
  });
};
