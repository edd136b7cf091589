import { stringify } from 'yaml';
import { interfaceStrings, type InterfaceString } from '../../src/i18n/interfaceStrings.ts';
import { sourceLanguage, varietyKeys, type LanguageKey } from '../../src/i18n/languages.ts';
import { placeholdersIn } from '../../src/i18n/placeholders.ts';
import { pageKeys } from '../../src/model/addresses.ts';
import { needKeys } from '../../src/model/needs.ts';
import { blocks } from '../../src/model/blocks.ts';
import { translationFields } from '../../src/model/contentType.ts';
import { contentType, onceTypes, typeNames, type TypeName } from '../../src/model/contentTypes.ts';
import type { Field, Fields } from '../../src/model/field.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';

/** A text in brackets that begins with its language. @example pseudo('arli', 'news title') // => '⟦arli news title⟧' */
const pseudo = (language: LanguageKey, what: string): string => `⟦${language} ${what}⟧`;

/** Where in the content a value stands. */
interface Place {
  readonly type: TypeName;
  /** `whole` has every field filled in, `bare` only those that must be. */
  readonly extent: 'whole' | 'bare';
  /** The language of translated texts, and that of texts which are the same in all languages. */
  readonly translated: LanguageKey;
  readonly shared: LanguageKey;
}

/** Values for fields that take no free text, one for each form that the model knows. */
const forms = ['031-390 06 00', '09:30', 'https://liten.example/', 'brev@liten.example', '1', '2026-01-01'];

/** The one file that the content uses; whoever builds it brings the file. */
export const pseudoSound = '/media/prov.mp3';

/** The one document that the content links to; whoever builds it brings the file. */
export const pseudoDocument = '/media/prov.pdf';

/** Fields that must hold something particular for the pages to show all that they can. */
const particular: Readonly<Record<string, unknown>> = {
  official: false,
  confirmed: false,
  nameConsentUntil: '2099-01-01',
  // The letters of the glossary are taken from it.
  swedish: `1 ${pseudo(sourceLanguage, 'terms swedish')}`,
  // What the pseudo texts say of themselves is not Romani, because it is English.
  english: 'terms word plural',
  // Names of persons and codes of sources are of no language.
  personalName: '1',
  code: '1',
  // A note about a word is for readers of Swedish.
  note: pseudo(sourceLanguage, 'terms note'),
  // Hours that are closed at times, and a closed period to come.
  closes: '16:00',
  from: '2098-12-31',
  to: '2099-01-01',
  openOnHolidays: false,
  audio: pseudoSound,
  greetings: (['sv', 'arli'] as const).map((language) => ({
    language,
    audio: pseudoSound,
    transcript: pseudo(language, 'settings transcript'),
  })),
  // A page is one of the site's own.
  pages: ['start'],
  // Each need has its row in the finder's table.
  rows: needKeys.map((need) => ({
    need,
    examples: pseudo(sourceLanguage, 'finder examples'),
    first: need === 'akut' ? ['whole'] : [],
    ...(need !== 'pengar' && { bridgeBuilder: 'whole' }),
    next: ['bare'],
    ...(need !== 'akut' && { whenClosed: 'whole' }),
  })),
};

/** Only approved minutes show their items; a bare meeting shows that they are not approved. */
const inWhole: Readonly<Record<string, unknown>> = { state: 'justerat' };

/** Fields that hide a word from the pages. */
const leftOut = ['weakness'];

function leaf(name: string, field: Field, { extent, type, translated, shared }: Place): unknown {
  const { widget } = field;
  if (widget.widget === 'boolean') return extent === 'whole';
  if (widget.widget === 'number') return 1;
  if (widget.widget === 'reference') return widget.multiple ? ['whole'] : 'whole';
  if (widget.widget === 'select') {
    const values = widget.options.map((option) => option.value);
    return widget.multiple ? values : values[0];
  }
  const text = pseudo(field.translated ? translated : shared, `${type} ${name}`);
  return [text, ...forms].find((candidate) => field.schema.safeParse(candidate).success);
}

function value(name: string, field: Field, place: Place): unknown {
  const { children, itemKey, widget } = field;
  const fitting = particular[name] ?? (place.extent === 'whole' ? inWhole[name] : undefined);
  if (fitting !== undefined && field.schema.safeParse(fitting).success) return fitting;
  if (!children) return leaf(name, field, place);
  const variety = varietyKeys.find((key) => key === name);
  const one = {
    ...data(children, {
      ...place,
      ...(variety && { shared: variety }),
      ...(field.perLanguage && { shared: place.translated }),
    }),
    ...(itemKey !== undefined && { [itemKey]: '1' }),
  };
  return widget.widget === 'list' ? [one] : one;
}

const data = (fields: Fields, place: Place): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, { widget }]) => !leftOut.includes(name) && widget.widget !== 'hidden')
      .filter(([, field]) => place.extent === 'whole' || field.required)
      .map(([name, field]) => [name, value(name, field, place)]),
  );

const blockAttribute = (name: string, { translated }: Place): string =>
  particularAttributes[name] ?? pseudo(translated, `block ${name}`);

/** What the attributes of blocks say that are chosen from what there is. */
const particularAttributes: Readonly<Record<string, string>> = {
  id: 'whole',
  number: '1',
  pictogram: 'plan',
  term: 'whole',
  of: 'whole/1',
  src: pseudoSound,
  href: pseudoDocument,
  language: sourceLanguage,
};

/** A body with a heading, a link, a mark on words in another language and every block that a page can have. */
function body(place: Place): string {
  const text = (what: string): string => pseudo(place.translated, `${place.type} ${what}`);
  const written = Object.entries(blocks).map(([name, { attributes, children }]) => {
    const given = Object.keys(attributes).map((key) => ` ${key}="${blockAttribute(key, place)}"`);
    return `<${name}${given.join('')}${children ? `>\n\n${text('block')}\n\n</${name}>` : ' />'}`;
  });
  const mark = `[${pseudo('kelderash', 'mark')}](lang:kelderash)`;
  const paragraphs = [`${text('body')} ${mark}`, `## ${text('heading')}`, `[${text('link')}](/kontakter/)`];
  return [...paragraphs, ...(place.type === 'pages' ? written : [])].join('\n\n');
}

function fileOf(type: TypeName, key: string, language: LanguageKey, extent: Place['extent']): ContentFile {
  const definition = contentType(type);
  const isSource = language === sourceLanguage;
  const place: Place = { type, extent, translated: language, shared: sourceLanguage };
  const fields = stringify(data(isSource ? definition.fields : translationFields(definition), place));
  const name = definition.languages === 'file' ? `${key}.${language}` : key;
  const path = `${type}/${name}.${definition.extension}`;
  if (definition.extension === 'yaml') return { path, text: fields };
  const hasBody = definition.body === 'required' || (definition.body === 'optional' && extent === 'whole');
  return { path, text: `---\n${fields}---\n\n${hasBody ? `${body(place)}\n` : ''}` };
}

const sections = Object.entries<Readonly<Record<string, InterfaceString>>>(interfaceStrings);

/** Every interface string as its own key; values that are put into it stay outside the brackets. */
function strings(language: LanguageKey): ContentFile {
  const texts = sections.map(([section, names]) => [
    section,
    Object.fromEntries(
      Object.entries(names).map(([name, { note }]) => [
        name,
        [pseudo(language, `${section}.${name}`), ...placeholdersIn(note)].join(' '),
      ]),
    ),
  ]);
  return { path: `interface/strings.${language}.yaml`, text: stringify(Object.fromEntries(texts)) };
}

const termKeys = sections.flatMap(([, names]) => Object.values(names).flatMap(({ term }) => term ?? []));

/**
 * A content folder in which every text is in brackets and says its own language, made from the model: of each type one
 * entry with every field and one with the fewest, translated into easy Swedish and one variety.
 */
export function pseudoContent(): ContentFile[] {
  const entryTypes = typeNames.filter(
    (type) => !contentType(type).once && !['interface', 'pages', 'terms'].includes(type),
  );
  const translations: readonly LanguageKey[] = ['sv', 'lattlast', 'arli'];
  const wholeIn = (type: TypeName, key: string): ContentFile[] =>
    translations.map((language) => fileOf(type, key, language, 'whole'));
  return [
    ...onceTypes.map((type) => fileOf(type, type, sourceLanguage, 'whole')),
    ...(['sv', 'lattlast', 'kale'] as const).map(strings),
    ...[...new Set([...termKeys, 'whole'])].map((key) => fileOf('terms', key, sourceLanguage, 'whole')),
    fileOf('terms', 'bare', sourceLanguage, 'bare'),
    ...pageKeys.flatMap((key) => wholeIn('pages', key)),
    ...entryTypes.flatMap((type) => [
      ...wholeIn(type, 'whole'),
      fileOf(type, 'bare', sourceLanguage, 'bare'),
    ]),
  ];
}
