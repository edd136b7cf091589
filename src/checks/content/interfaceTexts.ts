import { formatList } from '../../i18n/format.ts';
import { interfaceStrings, type InterfaceString } from '../../i18n/interfaceStrings.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { placeholdersIn } from '../../i18n/placeholders.ts';
import type { Check, CheckedEntry } from './content.ts';

interface Fault {
  readonly section: string;
  readonly name: string;
  readonly cause: string;
  readonly mend: string;
}

type Texts = Readonly<Record<string, string | undefined>>;

const pluralForm = /_(one|other)$/;

function inText(name: string, { note }: InterfaceString, text: string): Omit<Fault, 'section'>[] {
  const [known, used] = [placeholdersIn(note), placeholdersIn(text)];
  // A text for one may say "one" in words.
  const optional = name.endsWith('_one') ? ['{{count}}'] : [];
  const lost = known.filter((value) => !used.includes(value) && !optional.includes(value));
  const strange = used.filter((value) => !known.includes(value));
  return [
    ...lost.map((value) => ({
      name,
      cause: `${value} saknas i texten. Där sätter webbplatsen in det som texten handlar om.`,
      mend: `Skriv ${value}, precis så, på rätt plats i texten.`,
    })),
    ...strange.map((value) => ({
      name,
      cause: `Webbplatsen har inget att sätta in i stället för ${value}.`,
      mend: known.length === 0 ? `Ta bort ${value}.` : `Texten kan ha ${formatList(known, sourceLanguage)}. Ta bort ${value}.`,
    })),
  ];
}

/** A plural form whose other form the language has not: a reader would meet two languages, by how many there are. */
function lonely(name: string, texts: Texts): Omit<Fault, 'section'>[] {
  const form = pluralForm.exec(name)?.[1];
  if (form === undefined) return [];
  const other = name.replace(pluralForm, form === 'one' ? '_other' : '_one');
  return texts[other] === undefined
    ? [
        {
          name,
          cause: `Texten finns för ${form === 'one' ? 'en, men inte för flera' : 'flera, men inte för en'}.`,
          mend: `Skriv "${other}" också, eller ta bort "${name}".`,
        },
      ]
    : [];
}

const inSection = (section: string, strings: Readonly<Record<string, InterfaceString>>, texts: Texts): Fault[] =>
  Object.entries(strings).flatMap(([name, string]) => {
    const text = texts[name];
    if (text === undefined) return [];
    return [...inText(name, string, text), ...lonely(name, texts)].map((fault) => ({ section, ...fault }));
  });

const faults = ({ data }: CheckedEntry): Fault[] =>
  Object.entries(interfaceStrings).flatMap(([section, strings]) =>
    inSection(section, strings, (data[section] ?? {}) as Texts),
  );

/** The site's own words take in exactly what the site puts into them, and have both plural forms or none. */
export const interfaceTexts: Check = ({ entries }) =>
  entries
    .filter(({ type }) => type === 'interface')
    .flatMap((entry) =>
      faults(entry).map(({ section, name, cause, mend }) => ({
        rule: 'interface-text' as const,
        file: entry.file,
        line: entry.lineOf([section, name]),
        field: `${section}.${name}`,
        cause,
        mend,
      })),
    );
