import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/checkContent.ts';
import { parseBody } from '../../src/checks/content/parseBody.ts';
import { textOf } from '../../src/checks/site/builtFiles.ts';
import { formatFindings } from '../../src/checks/finding.ts';
import {
  attribute,
  closest,
  hasLetters,
  languageAt,
  parentOf,
  textIn,
  textNodesIn,
} from '../../src/checks/site/html.ts';
import type { Element } from '../../src/checks/site/html.ts';
import { readPage, type Page } from '../../src/checks/site/page.ts';
import { htmlPaths } from '../../src/checks/site/site.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { easyLanguage, isLanguageKey, languageKeys, languages, tagOf } from '../../src/i18n/languages.ts';
import { filesBuiltFrom } from '../support/filesBuiltFrom.ts';
import { temporaryFolder } from '../support/folder.ts';
import { pseudoContent, pseudoDocument, pseudoSound } from '../support/pseudoContent.ts';
import { silentMp3 } from '../support/silence.ts';

/** A text that a reader sees or hears, and the element it is of. */
interface Said {
  readonly text: string;
  readonly element: Element;
}

const spoken = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'label'];

const isDescription = (element: Element): boolean => attribute(element, 'name') === 'description';

/** Every text of a page, in its elements and in the attributes that are read to people. */
const saidOn = ({ elements }: Page): Said[] => [
  ...elements
    .filter(({ tagName }) => tagName === 'html')
    .flatMap((html) =>
      textNodesIn(html).flatMap((node) => {
        const element = parentOf(node);
        return element ? [{ text: node.value, element }] : [];
      }),
    ),
  ...elements.flatMap((element) =>
    element.attrs
      .filter(({ name }) => spoken.includes(name) || (name === 'content' && isDescription(element)))
      .map(({ value }) => ({ text: value, element })),
  ),
];

const isElement =
  (name: string) =>
  (element: Element): boolean =>
    element.tagName === name;

const names = languages.flatMap(({ autonym, swedishName }) => [autonym, ...autonym.split(/, /), swedishName]);

/** Texts that stand in no content file and in no interface string. */
const proper: Readonly<Record<string, (said: Said) => boolean>> = {
  'a language’s name from the table of languages': ({ text }) =>
    names.includes(text.replaceAll(/^\(|[),]$|[\d–]/g, '').trim()),
  'a place in a string, on the sheet where strings are reviewed': ({ text }) =>
    /^(?:\{\{\w+\}\}\s*)+$/.test(text),
  'a date in the form of its language': ({ text, element }) => {
    const date = attribute(element, 'datetime') ?? '';
    return element.tagName === 'time' && languageKeys.some((key) => formatDate(date, key) === text);
  },
  'the address that its link leads to': ({ text, element }) => {
    const link = closest(element, isElement('a'));
    return link !== undefined && (attribute(link, 'href') ?? '').includes(text);
  },
  'an address of the site, written out to be passed on': ({ text }) =>
    /^(?:https:\/\/)?(?:liten\.example)?(?:\/[\w-]+)*\/?$/.test(text),
  'an address and the version of its text, on the sheet where texts are reviewed': ({ text }) =>
    /^(?:\/[\w-]+)*\/ [0-9a-f]{12}$/.test(text),
  'a period between two dates': ({ text }) => /^\d{1,2} \p{Ll}+ \d{4}–\d{1,2} \p{Ll}+ \d{4}$/u.test(text),
  'the name of the format that its link leads to': ({ text, element }) =>
    (attribute(element, 'href') ?? '').endsWith(`.${text.toLowerCase()}`),
  'the kind, size and length of a recording': ({ text }) =>
    /^(?:MP3, 5\u00A0kB)?\s*(?:\(1\u00A0s\))?$/.test(text),
  'the kind and size of a document': ({ text }) => /^PDF, 1\u00A0kB,?$/.test(text),
  'the places where the search puts numbers': ({ text }) => /^%[nm](?:\s+%[nm])*$/.test(text),
};

const bracketed = /⟦(\w+) ([\w-]+)[^⟦⟧]*⟧/g;

const isProper = (said: Said): boolean => Object.values(proper).some((rule) => rule(said));

/** What of a text is neither from the content nor from the interface strings. */
function hardCoded({ text, element }: Said): string | undefined {
  const rest = text.replaceAll(bracketed, ' ').trim();
  return hasLetters(rest) && !isProper({ text: rest, element }) ? rest : undefined;
}

/**
 * The language that a text says it is in, where the page says another. Names from the settings that are put into a
 * sentence or after a title follow its language, and examples of needs are easy Swedish as they are.
 */
function mistaken({ text, element }: Said): string | undefined {
  const [first, ...others] = text.matchAll(bracketed);
  const known = first ? [first, ...others.filter(([, , what]) => what !== 'settings')] : [];
  const said = known.filter(([, , what]) => what !== 'finder' || languageAt(element) !== tagOf(easyLanguage));
  const tags = said.flatMap(([, key = '']) => (isLanguageKey(key) ? [tagOf(key)] : []));
  return tags.find((tag) => tag !== languageAt(element));
}

async function buildPages(): Promise<Page[]> {
  const folder = temporaryFolder();
  const sound = join(folder, pseudoSound);
  mkdirSync(dirname(sound), { recursive: true });
  writeFileSync(sound, silentMp3(1));
  writeFileSync(join(folder, pseudoDocument), '%PDF-1.4');
  const files = await filesBuiltFrom(pseudoContent(), { PUBLIC_DIR: folder });
  return htmlPaths(files)
    .map((path) => readPage(path, textOf(files, path)))
    .filter(({ kind }) => kind !== 'admin');
}

let built: Promise<Page[]> | undefined;

/** Built once; the pages stay when their files are gone. */
const builtPages = (): Promise<Page[]> => (built ??= buildPages());

it('makes content without faults', () => {
  expect(formatFindings(checkContent(pseudoContent(), { parseBody }))).toBe('');
});

it(
  'says nothing that no editor can change, and each text in the language it is marked with',
  { timeout: 180_000 },
  async () => {
    const texts = (await builtPages()).flatMap((page) =>
      saidOn(page).map((said) => ({ ...said, path: page.path })),
    );
    expect(texts.length).toBeGreaterThan(10_000);

    const fixed = Map.groupBy(texts, (said) => hardCoded(said) ?? '');
    fixed.delete('');
    expect([...fixed].map(([text, [first]]) => `${text} (${first?.path ?? ''})`)).toEqual([]);

    const wrong = Map.groupBy(texts, (said) => (mistaken(said) === undefined ? '' : said.text));
    wrong.delete('');
    expect(
      [...wrong].map(
        ([text, [first]]) =>
          `${text} is under lang="${first ? languageAt(first.element) : ''}" (${first?.path ?? ''})`,
      ),
    ).toEqual([]);
  },
);

it(
  'plays a recording only when asked, under its own language, with what it says beside it',
  { timeout: 180_000 },
  async () => {
    const players = (await builtPages()).flatMap((page) =>
      page.elements
        .filter(isElement('audio'))
        .map((audio) => ({ page, audio, section: closest(audio, isElement('section')) })),
    );
    const wrong = players.filter(({ page, audio, section }) => {
      const [, key = ''] = section ? ([...textIn(section).matchAll(bracketed)].at(-1) ?? []) : [];
      const { src, preload, controls } = Object.fromEntries(
        audio.attrs.map(({ name, value }) => [name, value]),
      );
      const isQuiet = preload === 'none' && controls === '' && attribute(audio, 'autoplay') === undefined;
      // In the glossary a word is itself what is said.
      const isWord = page.path.includes('ordlista/');
      const isBeside = isWord || (isLanguageKey(key) && tagOf(key) === languageAt(audio));
      return !isQuiet || src !== pseudoSound || !isBeside;
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
    const languagesOf = (path: string): string[] =>
      players.filter(({ page }) => page.path === path).map(({ audio }) => languageAt(audio));
    expect(languagesOf('kontakter/whole/index.html')).toEqual(['sv']);
    expect(languagesOf('arli/kontakter/whole/index.html')).toEqual(['rmn']);
    expect(languagesOf('kale/kontakter/whole/index.html')).toEqual([]);
    expect(languagesOf('kontakter/whole/dela/index.html')).toEqual([]);
    expect(languagesOf('kale/index.html')).toEqual(['sv', 'rmn']);
  },
);
