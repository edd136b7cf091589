import type { MdastNode } from 'satteri';
import { languageMarked } from '../i18n/languageMark.ts';

/** Reads a part of a text without its markup; what becomes of a link is said by its text and address. */
const textWith = (linkText: (text: string, address: string) => string): ((node: MdastNode) => string) => {
  const read = (node: MdastNode): string => {
    if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
    if (node.type === 'break') return ' ';
    if (!('children' in node)) return 'value' in node ? node.value : '';
    const text = node.children.map(read).join('');
    return node.type === 'link' ? linkText(text, node.url) : text;
  };
  return read;
};

/** What a reader sees or hears of a part of a text, without its markup: of a link its text, of an image its description. */
export const nodeText = textWith((text) => text);

/** The same as a field would have it: marks on words in another language are kept. */
export const writtenText = textWith((text, address) =>
  languageMarked(address) === undefined ? text : `[${text}](${address})`,
);
