import type { CMS, EditorComponentOptions } from 'decap-cms-core';
import { blocks, type BlockName } from '../../src/model/blocks.ts';
import { blockLabels } from '../../src/model/labels.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** Where an attribute takes one of a known set of values. */
export type AttributeOptions = Readonly<
  Record<string, readonly { readonly value: string; readonly label: string }[]>
>;

const attributes = String.raw`((?:\s+[a-z]+="[^"]*")*)\s*`;

/** How a block stands in a text: on lines of its own, with its attributes in quotes. */
const patternOf = (name: BlockName): RegExp =>
  blocks[name].children
    ? new RegExp(String.raw`^<${name}${attributes}>\s*([\s\S]*?)\s*</${name}>`)
    : new RegExp(`^<${name}${attributes}/>`);

const readAttributes = (text: string): Values =>
  Object.fromEntries([...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value]));

/** A straight quotation mark would end the attribute. */
const writeAttributes = (name: BlockName, values: Values): string =>
  Object.keys(blocks[name].attributes)
    .filter((attribute) => values[attribute])
    .map((attribute) => ` ${attribute}="${(values[attribute] ?? '').replaceAll('"', '”').trim()}"`)
    .join('');

/** A block of the model as something the text editor can insert, show as a form, and write back. */
export function editorBlock(name: BlockName, options: AttributeOptions = {}): EditorComponentOptions {
  const { label, attributes: names } = blockLabels[name];
  return {
    id: name,
    label,
    pattern: patternOf(name),
    fields: [
      ...Object.entries(blocks[name].attributes).map(([attribute, need]) => ({
        name: attribute,
        label: names[attribute] ?? attribute,
        required: need === 'required',
        ...(options[attribute] ? { widget: 'select', options: options[attribute] } : { widget: 'string' }),
      })),
      ...(blocks[name].children
        ? [{ name: 'text', label: 'Text', widget: 'markdown', ...innerText(name) }]
        : []),
    ],
    fromBlock: ([, written = '', text]: RegExpMatchArray): Values => ({
      ...readAttributes(written),
      ...(text !== undefined && { text }),
    }),
    toBlock: (values: Values): string => {
      const tag = `${name}${writeAttributes(name, values)}`;
      return blocks[name].children
        ? `<${tag}>\n\n${(values['text'] ?? '').trim()}\n\n</${name}>`
        : `<${tag} />`;
    },
    toPreview: () => label,
  };
}

/** A block may hold others, but never one of its own kind: its end would be taken for the outer one's. */
const innerText = (outer: BlockName): object => ({
  editor_components: Object.keys(blocks).filter((name) => name !== outer && name !== 'Step'),
  buttons: ['bold', 'italic', 'link', 'heading-three', 'bulleted-list', 'numbered-list'],
  modes: ['rich_text'],
  minimal: true,
});

export function registerBlocks(
  cms: CMS,
  contacts: readonly { readonly key: string; readonly title: string }[],
): void {
  const id = contacts.map(({ key, title }) => ({ value: key, label: title }));
  for (const name of Object.keys(blocks) as BlockName[]) {
    cms.registerEditorComponent(editorBlock(name, name === 'ContactCard' ? { id } : {}));
  }
}
