import type { CMS, EditorComponentField, EditorComponentOptions } from 'decap-cms-core';
import { languages } from '../../src/i18n/languages.ts';
import {
  blockAttributes,
  blockNames,
  blocks,
  type AttributeKind,
  type BlockName,
} from '../../src/model/blocks.ts';
import { blockLabels, type Label } from '../../src/model/labels.ts';
import { pictogramLabels } from '../../src/model/pictograms.ts';
import { deskMarkdown } from './deskMarkdown.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose from, for the kinds of attributes that are chosen from the site's content. */
export type Choices = Readonly<Record<'contact' | 'term' | 'figure', readonly Choice[]>>;

const pictograms = Object.entries(pictogramLabels).map(([value, label]) => ({ value, label }));

const spoken = languages
  .filter(({ kind }) => kind !== 'easy')
  .map(({ key, swedishName }) => ({ value: key, label: swedishName }));

/** How an attribute is filled in. Files are chosen and uploaded; a choice from content is made while the site is built. */
function widgetOf(kind: AttributeKind, choices: Choices): object {
  switch (kind) {
    case 'text':
      return { widget: 'string' };
    case 'sound':
    case 'document':
      return { widget: 'file', choose_url: false };
    case 'pictogram':
      return { widget: 'select', options: pictograms };
    case 'language':
      return { widget: 'select', options: spoken };
    default:
      return { widget: 'select', options: choices[kind] };
  }
}

const field = (name: string, { label, hint }: Label, rest: object): EditorComponentField =>
  ({ name, label, ...(hint !== undefined && { hint }), ...rest }) as EditorComponentField;

/** The text in a block. Blocks within it may be any but steps and its own kind, as nobody would look for them there. */
const innerText = (outer: BlockName): object => ({
  widget: 'markdown',
  required: blocks[outer].children === 'required',
  editor_components: blockNames.filter((name) => name !== outer && name !== 'Step'),
  buttons: ['bold', 'italic', 'link', 'heading-three', 'bulleted-list', 'numbered-list'],
  modes: ['rich_text'],
  minimal: true,
});

/** A block of the model as something the text editor can insert and show as a form; `deskMarkdown` reads and writes it. */
export function editorBlock(name: BlockName, choices: Choices): EditorComponentOptions {
  const { label, attributes, text } = blockLabels[name];
  return {
    id: name,
    label,
    fields: [
      ...Object.entries(blockAttributes(name)).map(([attribute, { kind, required }]) =>
        field(attribute, attributes[attribute] ?? { label: attribute }, {
          required,
          ...widgetOf(kind, choices),
        }),
      ),
      ...(text ? [field('text', text, innerText(name))] : []),
    ],
    pattern: /(?!)/,
    fromBlock: () => ({}),
    toBlock: () => '',
    toPreview: () => label,
  };
}

/** Gives Decap's text editor the site's blocks, and the house form to write them in. */
export function registerBlocks(cms: CMS, choices: Choices): void {
  cms.registerRemarkPlugin(deskMarkdown as Parameters<CMS['registerRemarkPlugin']>[0]);
  for (const name of blockNames) cms.registerEditorComponent(editorBlock(name, choices));
}
