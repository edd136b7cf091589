import { interfaceStrings, type InterfaceString } from '../../i18n/interfaceStrings.ts';
import type { CheckedEntry } from './content.ts';

/** What a file itself calls something that has a term. */
export interface OwnWord {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly term: string;
  /** What the Swedish file calls it. */
  readonly swedish: string;
}

type Data = Readonly<Record<string, unknown>>;

const textAt = (data: unknown, name: string): string | undefined => {
  const value = typeof data === 'object' && data !== null ? (data as Data)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The interface strings of a file, each with the term that would stand in for it. */
const ownStrings = (data: Data, swedish: Data): OwnWord[] =>
  Object.entries<Readonly<Record<string, InterfaceString>>>(interfaceStrings).flatMap(([section, names]) =>
    Object.entries(names).flatMap(([name, { term }]) => {
      const [text, source] = [data, swedish].map((all) => textAt(all[section], name));
      return term === undefined || text === undefined || source === undefined
        ? []
        : [{ text, path: [section, name], term, swedish: source }];
    }),
  );

/** The fields that name what an entry's, or a list item's, field `term` helps to understand. */
const names = ['title', 'name'];

function ownNames(data: Data, swedish: Data, path: OwnWord['path']): OwnWord[] {
  const term = textAt(swedish, 'term');
  return names.flatMap((name) => {
    const [text, source] = [data, swedish].map((all) => textAt(all, name));
    return term === undefined || text === undefined || source === undefined
      ? []
      : [{ text, path: [...path, name], term, swedish: source }];
  });
}

/** The names of a list's items, which meet across languages by their key. */
const ownItems = (list: unknown, swedish: unknown, path: string): OwnWord[] =>
  !Array.isArray(list) || !Array.isArray(swedish)
    ? []
    : (list as Data[]).flatMap((item, index) => {
        const source = (swedish as Data[]).find((other) => other['key'] === item['key']);
        return source ? ownNames(item, source, [path, index]) : [];
      });

/** All that a translation calls in its own words what has a term. */
export const ownWords = ({ type, data }: CheckedEntry, swedish: CheckedEntry): OwnWord[] =>
  type === 'interface'
    ? ownStrings(data, swedish.data)
    : [
        ...ownNames(data, swedish.data, []),
        ...Object.entries(data).flatMap(([name, value]) => ownItems(value, swedish.data[name], name)),
      ];
