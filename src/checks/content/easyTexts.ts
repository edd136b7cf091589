import type { MdastNode } from 'satteri';
import { unmarked } from '../../i18n/languageMark.ts';
import { languageOf, sourceLanguage } from '../../i18n/languages.ts';
import { nodeText } from '../../model/nodeText.ts';
import type { CheckedEntry } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { lineOfNode } from './nodes.ts';

/** A text that is read by itself: a field, a heading, a paragraph, an item of a list, a cell of a table. */
export interface EasyText {
  readonly text: string;
  readonly line: number;
  readonly field?: string;
}

/** The parts of a body that are read one by one. What stands as a quotation is someone else's words. */
function blocksIn(node: MdastNode): EasyText[] {
  if (node.type === 'blockquote' || !('children' in node)) return [];
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    ? [{ text: nodeText(node), line: lineOfNode(node) }]
    : node.children.flatMap(blocksIn);
}

/** Swedish texts that stand on easy pages as they are: all languages have them in one file. */
const shared: Readonly<Record<string, string>> = { terms: 'definition', finder: 'examples' };

const isEasy = ({ language }: CheckedEntry): boolean => languageOf(language).kind === 'easy';

/** The texts of an entry that readers of easy Swedish meet: all of a file in easy Swedish, and a few of shared files. */
export const easyTexts = (entry: CheckedEntry): EasyText[] => [
  ...fieldValues(entry).flatMap(({ field, value, path }) => {
    const isRead = isEasy(entry)
      ? field.translated
      : entry.language === sourceLanguage && path.at(-1) === shared[entry.type];
    return isRead && typeof value === 'string'
      ? [{ text: unmarked(value), line: entry.lineOf(path), field: path.join('.') }]
      : [];
  }),
  ...(isEasy(entry) && entry.body && 'tree' in entry.body ? blocksIn(entry.body.tree) : []),
];
