import type { MdastNode } from 'satteri';

/** What a reader sees or hears of a part of a text, without its markup: of a link its text, of an image its description. */
export const nodeText = (node: MdastNode): string => {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(nodeText).join('');
  return 'value' in node ? node.value : '';
};
