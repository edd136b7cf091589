import type { BlockEditorComponentOptions } from 'decap-cms-core';
import { describe, expect, it } from 'vitest';
import { editorBlock } from '../../admin/blocks/editorBlocks.ts';
import type { BlockName } from '../../src/model/blocks.ts';

const blockOf = (name: BlockName): BlockEditorComponentOptions =>
  editorBlock(name) as BlockEditorComponentOptions;

function rewritten(name: BlockName, text: string): string {
  const { pattern, fromBlock, toBlock } = blockOf(name);
  const match = pattern.exec(text);
  return match ? toBlock(fromBlock(match)) + text.slice(match[0].length) : 'no match';
}

describe('the blocks in the text editor', () => {
  it.each<[BlockName, string]>([
    ['ContactCard', '<ContactCard id="polisen" />'],
    ['Note', '<Note>\n\nEn **upplysning**.\n\n* ett\n* två\n\n</Note>'],
    [
      'Step',
      '<Step number="1" name="Samtal" pictogram="samtal">\n\n<Unconfirmed>\n\nText.\n\n</Unconfirmed>\n\n</Step>',
    ],
    [
      'Step',
      '<Step number="2" name="Plan">\n\nText.\n\n</Step>\n\n<Step number="3" name="Mer">\n\nText.\n\n</Step>',
    ],
    ['Unconfirmed', '<Unconfirmed>\n\nText.\n\n</Unconfirmed>\n\nEfter.'],
  ])('writes %s as it was read', (name, text) => {
    expect(rewritten(name, text)).toBe(text);
  });

  it('takes no other text for a block', () => {
    expect(rewritten('Note', 'Före <Note>\n\nText.\n\n</Note>')).toBe('no match');
    expect(rewritten('Note', '<Notering>\n\nText.\n\n</Notering>')).toBe('no match');
    expect(rewritten('ContactCard', '<ContactCard id={polisen} />')).toBe('no match');
  });

  it('keeps a quotation mark from ending an attribute, and leaves out an empty one', () => {
    const written: string = blockOf('Step').toBlock({
      number: '1',
      name: 'Ett "samtal"',
      pictogram: '',
      text: ' Text. ',
    });
    expect(written).toBe('<Step number="1" name="Ett ”samtal”">\n\nText.\n\n</Step>');
  });

  it('offers no block within one of its own kind', () => {
    for (const name of ['Note', 'Unconfirmed', 'Step'] as const) {
      const text = blockOf(name).fields?.find((field) => 'name' in field && field.name === 'text');
      expect(text).toHaveProperty('editor_components', expect.not.arrayContaining([name]));
    }
  });
});
