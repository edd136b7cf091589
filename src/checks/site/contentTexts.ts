import type { MdastNode } from 'satteri';
import { languageMarked, markedRuns } from '../../i18n/languageMark.ts';
import {
  isLanguageKey,
  isVarietyKey,
  languageOf,
  languages,
  sourceLanguage,
  varietyKeys,
  type LanguageKey,
  type VarietyKey,
} from '../../i18n/languages.ts';
import { contentType } from '../../model/contentTypes.ts';
import { nodeText, writtenText } from '../../model/nodeText.ts';
import { sentencesOf } from '../../model/sentences.ts';
import { shownForms, wordForms } from '../../model/wordForms.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import { entryTexts } from '../../store/entryTexts.ts';
import { rawEntry, type RawEntry } from '../../store/rawEntry.ts';
import type { Store } from '../../store/store.ts';
import { storeOf } from '../../store/storeOf.ts';
import type { TermWordEntry } from '../../store/termWords.ts';
import { nodesOf } from '../content/nodes.ts';
import { parseBody } from '../content/parseBody.ts';
import type { Gathered } from './knownTexts.ts';

interface Said {
  readonly text: string;
  readonly language: LanguageKey;
}

/** The parts of a text that pages show by themselves: all of it, its paragraphs and its sentences. */
const partsOf = (text: string): string[] => {
  const paragraphs = text.split(/\n\s*\n/);
  return [text, ...paragraphs, ...paragraphs.flatMap(sentencesOf)];
};

const fieldSays = (text: string, language: LanguageKey): Said[] =>
  partsOf(text).flatMap((part) =>
    markedRuns(part).map((run) => ({
      text: run.text,
      language: run.mark !== undefined && isLanguageKey(run.mark) ? run.mark : language,
    })),
  );

/** A part of a body: its text where it is shown without markup, each text node, and what a mark or a block's fact says. */
function nodeSays(node: MdastNode, language: LanguageKey): Said[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return fieldSays(writtenText(node), language);
  }
  if (node.type === 'mdxJsxFlowElement') {
    return node.attributes.flatMap(({ value }) =>
      typeof value === 'string' ? [{ text: value, language }] : [],
    );
  }
  if (node.type === 'link' && languageMarked(node.url) !== undefined) {
    return fieldSays(writtenText(node), language);
  }
  return 'value' in node || node.type === 'image' ? [{ text: nodeText(node), language }] : [];
}

/** What recordings say; each language has its own. */
const transcriptsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, part]) =>
        name === 'transcript' && typeof part === 'string' ? [part] : transcriptsIn(part),
      );

function says(entry: RawEntry): Said[] {
  const type = contentType(entry.type);
  const fields = [...entryTexts(type, entry)].flatMap(([path, text]) => (path === 'body' ? [] : [text]));
  const read = type.extension === 'yaml' ? undefined : parseBody(entry.body, type.extension);
  return [
    ...[...fields, ...transcriptsIn(entry.data)].flatMap((text) => fieldSays(text, entry.language)),
    ...(read && 'tree' in read
      ? [...nodesOf(read.tree)].flatMap((node) => nodeSays(node, entry.language))
      : []),
  ];
}

/** Every text in a value but those that a variety has in a shared file, which are told of apart. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    isLanguageKey(key) && isVarietyKey(key) ? [] : stringsIn(part),
  );
};

const isSwedish = ({ language }: { readonly language: LanguageKey }): boolean =>
  languageOf(language).kind !== 'variety';

const unmarkedOnly = (text: string): string[] =>
  markedRuns(text).flatMap((run) => (run.mark === undefined ? [run.text] : []));

/** The short names of the sources that words are found in. */
const sourceCodes = (store: Store): string[] =>
  store.entries('terms').flatMap(({ key }) =>
    varietyKeys.flatMap((language) => {
      const word = store.wordOf(key, language);
      const sources = word ? [word, ...word.alternatives].flatMap((form) => form.sources) : [];
      return sources.map(({ code }) => code);
    }),
  );

/** Gathers from the content folder what a site built of it may say in each language. */
export function contentTexts(files: readonly ContentFile[]): Gathered {
  const raw = files.flatMap((file) => rawEntry(file) ?? []);
  const store = storeOf(files, { today: '', changedOn: new Map() });
  const said = Map.groupBy(raw.flatMap(says), ({ language }) => language);
  const inVariety = (language: VarietyKey, formsOf: (word: TermWordEntry) => string[]): string[] =>
    store.entries('terms').flatMap(({ key }) => {
      const word = store.wordOf(key, language);
      return word ? formsOf(word) : [];
    });
  const swedish = raw.filter(isSwedish);
  return {
    texts: Object.fromEntries(
      varietyKeys.map((key) => [
        key,
        [
          ...inVariety(key, (word) => (word.isShown ? shownForms(word) : [])),
          ...(said.get(key) ?? []).map(({ text }) => text),
        ],
      ]),
    ),
    words: {
      ...Object.fromEntries(varietyKeys.map((key) => [key, inVariety(key, wordForms)])),
      [sourceLanguage]: [
        ...swedish.flatMap(({ data, body }) => [...stringsIn(data), body]).flatMap(unmarkedOnly),
        ...languages.map(({ swedishName }) => swedishName),
      ],
    },
    names: [store.settings.siteName, ...sourceCodes(store)],
  };
}
