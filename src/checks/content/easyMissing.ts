import { languages, sourceLanguage, type LanguageKey } from '../../i18n/languages.ts';
import { translationFields } from '../../model/contentType.ts';
import type { Fields } from '../../model/field.ts';
import { residentTypes } from '../../model/residentTypes.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry } from './content.ts';
import { tooLong } from './easySwedish.ts';
import type { ContentRule } from './rules.ts';

type Data = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The translated fields that Swedish has filled in and the other has not, items of lists by their key. */
function leftOut(fields: Fields, swedish: Data, own: Data, path: Path = []): Path[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = [...path, name];
    if (field.translated) return isFilled(swedish[name]) && !isFilled(own[name]) ? [at] : [];
    const { children, itemKey } = field;
    if (!children || swedish[name] === undefined) return [];
    if (!itemKey) return leftOut(children, swedish[name] as Data, (own[name] ?? {}) as Data, at);
    const others = (own[name] ?? []) as Data[];
    return (swedish[name] as Data[]).flatMap((item) => {
      const match = others.find((other) => other[itemKey] === item[itemKey]);
      return leftOut(children, item, match ?? {}, [...at, String(item[itemKey])]);
    });
  });
}

const hasBody = ({ body }: CheckedEntry): boolean =>
  body !== undefined && 'tree' in body && 'children' in body.tree && body.tree.children.length > 0;

/** Easy Swedish takes over those of the site's own words that are easy enough as they are. */
const isTakenOver = (swedish: Data, [section = '', name = '']: Path): boolean =>
  tooLong(String((swedish[section] as Data)[name])).length === 0;

function inEasy(swedish: CheckedEntry, easy: CheckedEntry | undefined, language: LanguageKey): Finding<ContentRule>[] {
  const file = swedish.file.replace(`.${sourceLanguage}.`, `.${language}.`);
  const finding = (cause: string, mend: string, field?: string): Finding<ContentRule> => ({
    rule: 'easy-missing',
    file,
    line: 1,
    ...(field !== undefined && { field }),
    cause,
    mend,
  });
  if (!easy) return [finding('Sidan finns inte på lättläst.', `Skriv ${file}, efter ${swedish.file}.`)];
  const paths = leftOut(translationFields(swedish.definition), swedish.data, easy.data).filter(
    (path) => swedish.type !== 'interface' || !isTakenOver(swedish.data, path),
  );
  return [
    ...paths.map((path) =>
      finding(
        `Fältet "${path.join('.')}" saknas på lättläst, så läsaren möter den vanliga svenskan.`,
        'Skriv fältet på lättläst, med samma innehåll som på svenska.',
        path.join('.'),
      ),
    ),
    ...(hasBody(swedish) && !hasBody(easy)
      ? [finding('Texten under fälten saknas på lättläst.', 'Skriv texten på lättläst, under fälten.')]
      : []),
  ];
}

/** What residents read in Swedish and not in easy Swedish: whole pages, fields, and the site's own words. */
export const easyMissing: Check = ({ entries, named }) => {
  const easy = languages.filter(({ kind }) => kind === 'easy');
  const existing = new Set(named.map(({ file }) => file));
  return entries
    .filter(({ type, language }) => language === sourceLanguage && [...residentTypes, 'interface'].includes(type))
    .flatMap((swedish) =>
      easy.flatMap(({ key }) => {
        const own = entries.find((other) => other.language === key && other.type === swedish.type && other.key === swedish.key);
        const isBroken = !own && existing.has(swedish.file.replace(`.${sourceLanguage}.`, `.${key}.`));
        return isBroken ? [] : inEasy(swedish, own, key);
      }),
    );
};
