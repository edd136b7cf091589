import type { MdastNode } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import { oncePer } from '../../model/oncePer.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

interface Image {
  readonly line: number;
  readonly address: string;
  /** What is read aloud in its place. */
  readonly text: string;
}

/** The pictures of a text, also those whose address stands in a definition elsewhere in it. */
export const imagesIn = oncePer((tree: MdastNode): readonly Image[] => {
  const nodes = [...nodesOf(tree)];
  const definitions = nodes.filter((node) => node.type === 'definition');
  const addressOf = (identifier: string): string =>
    definitions.find((definition) => definition.identifier === identifier)?.url ?? '';
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [{ line: lineOfNode(node), address: node.url, text: node.alt ?? '' }];
    if (node.type !== 'imageReference') return [];
    return [{ line: lineOfNode(node), address: addressOf(node.identifier), text: node.alt ?? '' }];
  });
});

const mediaAddress = /^\/media\/(?!.*\.\.)[\w./-]+$/;

/** Pictures from elsewhere. A relative address is worse than broken: Astro would run what it names as part of the page. */
export const foreignImagesIn = (tree: MdastNode): Problem[] =>
  imagesIn(tree)
    .filter(({ address }) => !mediaAddress.test(address))
    .map(({ line, address }) => ({
      line,
      cause: `Bildens adress "${address}" leder inte till en fil under /media/.`,
      mend: 'Ladda upp bilden och skriv dess adress, till exempel /media/bild.jpg. Filnamnet får bara ha a–z, 0–9, punkt, _ och -.',
      formMend: 'Ladda upp bilden och välj den. Filens namn får bara ha a–z, 0–9, punkt, _ och -.',
    }));

export const imageAddresses: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) =>
    foreignImagesIn(tree).map((problem) => ({ rule: 'image-address', file, ...problem })),
  );

/** Every picture has a text that is read aloud in its place. */
export const imageTexts: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) =>
    imagesIn(tree)
      .filter(({ text }) => text.trim() === '')
      .map(({ line }) => ({
        rule: 'image-text',
        file,
        line,
        cause: 'Bilden saknar en text för den som inte ser den.',
        mend: 'Skriv inom hakparenteserna vad bilden visar: ![vad bilden visar](/media/bild.jpg).',
        formMend: 'Skriv vad bilden visar, för den som inte ser den.',
      })),
  );
