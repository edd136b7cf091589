/** What an attribute of a block says; all but `text` is chosen from what there is. */
export type AttributeKind =
  | 'text'
  | 'contact'
  | 'term'
  /** A year's results and one of its figures. @example '2025/stod' */
  | 'figure'
  | 'pictogram'
  | 'language'
  /** The address of an uploaded file. */
  | 'sound'
  | 'document';

export interface BlockAttribute {
  readonly kind: AttributeKind;
  readonly required: boolean;
}

interface BlockDefinition {
  readonly attributes: Readonly<Record<string, BlockAttribute>>;
  /** Whether it holds text; `required` where it says nothing without. */
  readonly children: boolean | 'required';
}

const required = (kind: AttributeKind): BlockAttribute => ({ kind, required: true });
const optional = (kind: AttributeKind): BlockAttribute => ({ kind, required: false });

/** The components that an editor may put in a page's body, and the attributes each takes. All are plain text. */
export const blocks = {
  ContactCard: { attributes: { id: required('contact') }, children: false },
  Step: {
    attributes: {
      number: required('text'),
      name: required('text'),
      pictogram: optional('pictogram'),
      term: optional('term'),
    },
    children: true,
  },
  Note: { attributes: {}, children: true },
  FactBox: { attributes: { heading: required('text') }, children: true },
  Figure: { attributes: { of: required('figure') }, children: false },
  // Its text is what is said in it, in the language of the text around it.
  Audio: { attributes: { src: required('sound'), title: required('text') }, children: 'required' },
  Document: {
    attributes: { href: required('document'), title: required('text'), language: optional('language') },
    children: false,
  },
  Unconfirmed: { attributes: {}, children: true },
} as const satisfies Record<string, BlockDefinition>;

export type BlockName = keyof typeof blocks;

export const blockNames = Object.keys(blocks) as BlockName[];

export const isBlockName = (name: string): name is BlockName => Object.hasOwn(blocks, name);

export const blockAttributes = (name: BlockName): Readonly<Record<string, BlockAttribute>> =>
  blocks[name].attributes;

/** The level of the heading that a block writes above its content. */
export const blockHeadings: Readonly<Partial<Record<BlockName, number>>> = { Step: 2 };
