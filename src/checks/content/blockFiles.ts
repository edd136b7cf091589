import type { MdastNode } from 'satteri';
import { blocks } from '../../model/blocks.ts';
import type { Finding } from '../finding.ts';
import type { ContentRule } from '../../model/contentRules.ts';
import { blocksIn, blockValues, type BlockValue } from './blockValues.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

const kinds = {
  sound: { one: 'ett ljud', ending: /\.(?:mp3|opus|ogg)$/, endings: '.mp3, .opus eller .ogg' },
  document: { one: 'ett dokument', ending: /\.pdf$/, endings: '.pdf' },
} as const;

function wrongAddress(file: string, { block, kind, value, line }: BlockValue): Finding<ContentRule>[] {
  if (kind !== 'sound' && kind !== 'document') return [];
  const { one, ending, endings } = kinds[kind];
  if (value.startsWith('/media/') && ending.test(value)) return [];
  return [
    {
      rule: 'media-file',
      file,
      line,
      cause: `Blocket <${block}> visar ${value}, som inte är ${one} på webbplatsen.`,
      mend: `Ladda upp filen och välj den i blocket. Adressen börjar med /media/ och slutar på ${endings}.`,
    },
  ];
}

const hasText = (node: MdastNode): boolean =>
  [...nodesOf(node)].some((part) => part.type === 'text' && part.value.trim() !== '');

const silent = (file: string, tree: MdastNode): Finding<ContentRule>[] =>
  blocksIn(tree)
    .filter((node) => blocks[node.name].children === 'required' && !hasText(node))
    .map((node) => ({
      rule: 'page-text',
      file,
      line: lineOfNode(node),
      cause: `Blocket <${node.name}> har ingen text, så den som inte hör får inte veta vad som sägs.`,
      mend: 'Skriv i blocket det som sägs i ljudet.',
    }));

/** Files that blocks show and that are no such files, and sound without its text. */
export const blockFiles: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) => [
    ...blockValues(tree).flatMap((value) => wrongAddress(file, value)),
    ...silent(file, tree),
  ]);
