/** The components that an editor may put in a page's body, and the attributes each takes. All are plain text. */
export const blocks = {
  ContactCard: { attributes: { id: 'required' }, children: false },
  Step: {
    attributes: { number: 'required', name: 'required', pictogram: 'optional', term: 'optional' },
    children: true,
  },
  Note: { attributes: {}, children: true },
  Unconfirmed: { attributes: {}, children: true },
} as const satisfies Record<
  string,
  { attributes: Readonly<Record<string, 'required' | 'optional'>>; children: boolean }
>;

export type BlockName = keyof typeof blocks;

export const isBlockName = (name: string): name is BlockName => Object.hasOwn(blocks, name);

/** The level of the heading that a block writes above its content. */
export const blockHeadings: Readonly<Partial<Record<BlockName, number>>> = { Step: 2 };
