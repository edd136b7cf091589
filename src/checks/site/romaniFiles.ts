import { languages, type LanguageKey } from '../../i18n/languages.ts';
import type { Finding } from '../finding.ts';
import { lineAt, textOf } from './builtFiles.ts';
import { found } from './found.ts';
import { faultIn } from './romani.ts';
import type { SiteRule } from './rules.ts';
import type { SiteCheck } from './site.ts';

const varieties = new Map<string, LanguageKey>(
  languages.flatMap(({ kind, tag, key }) => (kind === 'variety' ? [[tag, key]] : [])),
);

/** A text in a file that says which variety it is in. */
interface Stated {
  readonly text: string;
  readonly language: LanguageKey;
}

/** What a record in a language says in that language. */
const worded = ['word', 'plural', 'alternatives', 'text', 'title'];

/** Every text in data whose record has `language`, in what it says itself. */
function statedIn(value: unknown, around?: LanguageKey): Stated[] {
  if (typeof value === 'string') return around === undefined ? [] : [{ text: value, language: around }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => statedIn(item, around));
  const { language } = value as { readonly language?: unknown };
  const own = (typeof language === 'string' ? varieties.get(language) : undefined) ?? around;
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'object' || worded.includes(name)
      ? statedIn(part, worded.includes(name) ? own : undefined)
      : [],
  );
}

/** A line of a vCard whose text has a language. */
const vcardLine = /^[\w-]+;[^:\n]*LANGUAGE=([\w-]+)[^:\n]*:(.*)$/gim;

const statedInVcard = (text: string): Stated[] =>
  [...text.matchAll(vcardLine)].flatMap(([, tag = '', value = '']) => {
    const language = varieties.get(tag);
    return language === undefined ? [] : [{ text: value.trim(), language }];
  });

/** Data and cards hold to the same as pages, where they say which language a text is in. */
export const romaniFiles: SiteCheck = (site) => {
  const { files, known } = site;
  if (!known) return [];
  const inFile = (path: string, stated: (text: string) => Stated[]): Finding<SiteRule>[] => {
    const text = textOf(files, path);
    return stated(text).flatMap((said) => {
      const fault = faultIn(said.text, said.language, known);
      return fault
        ? [found('romani', { path }, site, { at: lineAt(text, text.indexOf(said.text)), ...fault })]
        : [];
    });
  };
  return [...files.keys()].flatMap((path) => {
    if (path.startsWith('data/') && path.endsWith('.json'))
      return inFile(path, (text) => statedIn(JSON.parse(text)));
    return path.endsWith('.vcf') ? inFile(path, statedInVcard) : [];
  });
};
