import type { BlockEditorComponentOptions } from 'decap-cms-core';
import { describe, expect, it } from 'vitest';
import { editorBlock, type Choices } from '../../admin/blocks/editorBlocks.ts';
import { blockNames, type BlockName } from '../../src/model/blocks.ts';
import { blocksOf, blockText, type Block } from '../../src/model/blockText.ts';
import { houseForm } from '../../src/model/houseForm.ts';
import { blockChoices } from '../../src/build/desk/blockChoices.ts';
import { smallSite } from '../support/smallSite.ts';

const choices: Choices = {
  contact: [{ value: 'polisen', label: 'Polisen' }],
  term: [{ value: 'plan', label: 'plan' }],
  figure: [{ value: '2025/stod', label: '2025: Enskilda stöd' }],
};

interface Field {
  readonly name: string;
  readonly [setting: string]: unknown;
}

const fieldsOf = (name: BlockName): readonly Field[] =>
  (editorBlock(name, choices) as BlockEditorComponentOptions).fields as unknown as readonly Field[];

const read = (body: string): Block | undefined => blocksOf(body)[0];

describe('a block in a text', () => {
  it.each([
    '<ContactCard id="polisen" />',
    '<Note>\n\nEn **upplysning**.\n\n* ett\n* två\n\n</Note>',
    '<Step number="1" name="Samtal" pictogram="samtal">\n\n<Unconfirmed>\n\nText.\n\n</Unconfirmed>\n\n</Step>',
    '<Step number="2" name="Plan">\n\nText.\n\n</Step>\n\n<Step number="3" name="Mer">\n\nText.\n\n</Step>',
    '<Note>\n\n<Note>\n\nInnerst.\n\n</Note>\n\n</Note>\n\nEfter.',
    '<FactBox heading="Mått &amp;amp; &quot;vikt&quot; <3 å">\n\nText.\n\n</FactBox>',
    '<Figure of="2025/stod" />',
    '<Audio src="/media/a.mp3" title="Hälsning">\n\nDet som sägs.\n\n</Audio>',
    '<Document href="/media/plan.pdf" title="Planen" language="arli" />',
    '```\n<Note>\n```\n\n<Note>\n\nText.\n\n</Note>',
    '<Note>\n\n```\n</Note>\n```\n\n</Note>',
  ])('is written as it was read: %s', (body) => {
    expect(houseForm(body)).toBe(body);
  });

  it('says what was written in it, quotation marks and all', () => {
    expect(read('<FactBox heading=\'Ett "mått"\'>\nText.\n</FactBox>')).toEqual({
      name: 'FactBox',
      attributes: { heading: 'Ett "mått"' },
      text: 'Text.',
    });
    const heading = '"a" & b &amp; <c> {d} å';
    const block: Block = { name: 'FactBox', attributes: { heading }, text: 'Text.' };
    expect(read(blockText(block))).toEqual(block);
  });

  it('is found within another, and by its own end', () => {
    expect(
      blocksOf('<Step number="1" name="Ett">\n\n<Note>\n\na\n\n</Note>\n\n</Step>\n\n<Note>\n\nb\n\n</Note>'),
    ).toEqual([
      { name: 'Step', attributes: { number: '1', name: 'Ett' }, text: '<Note>\n\na\n\n</Note>' },
      { name: 'Note', attributes: {}, text: 'a' },
      { name: 'Note', attributes: {}, text: 'b' },
    ]);
  });

  it('is no block within a line, with a name of another, with code, or without an end', () => {
    for (const body of [
      'Före <Note>\n\nText.\n\n</Note>',
      '<Notering>\n\nText.\n\n</Notering>',
      '<ContactCard id={polisen} />',
      '<Note>\n\nText.',
    ]) {
      expect(blocksOf(body), body).toEqual([]);
    }
  });

  it('leaves out what has not been filled in', () => {
    const attributes = { number: '1', name: ' Ett\nsamtal ', pictogram: '' };
    expect(blockText({ name: 'Step', attributes, text: '' })).toBe(
      '<Step number="1" name="Ett samtal">\n\n</Step>',
    );
  });
});

describe('the form of a block', () => {
  it('asks for what the block takes, and chooses from what there is', () => {
    expect(fieldsOf('ContactCard')).toEqual([
      { name: 'id', label: 'Kontakt', required: true, widget: 'select', options: choices.contact },
    ]);
    expect(fieldsOf('Figure')).toMatchObject([{ name: 'of', widget: 'select', options: choices.figure }]);
    expect(fieldsOf('Step')).toMatchObject([
      { name: 'number', required: true },
      { name: 'name', required: true },
      {
        name: 'pictogram',
        required: false,
        widget: 'select',
        options: expect.arrayContaining([{ value: 'samtal', label: 'Samtal' }]) as unknown,
      },
      { name: 'term', widget: 'select', options: choices.term },
      { name: 'text', widget: 'markdown' },
    ]);
    expect(fieldsOf('Document')).toMatchObject([
      { name: 'href', widget: 'file', choose_url: false },
      { name: 'title', widget: 'string' },
      {
        name: 'language',
        required: false,
        options: expect.not.arrayContaining([{ value: 'lattlast', label: 'lättläst svenska' }]) as unknown,
      },
    ]);
    expect(fieldsOf('Audio').at(-1)).toMatchObject({ label: 'Det som sägs', required: true });
  });

  it('offers no block within one of its own kind, and steps nowhere', () => {
    for (const name of blockNames) {
      const text = fieldsOf(name).find((field) => field.name === 'text');
      if (!text) continue;
      expect(text['editor_components'], name).not.toContain(name);
      expect(text['editor_components'], name).not.toContain('Step');
    }
  });

  it('has its choices from the Swedish content, by title', () => {
    const { contact, term, figure } = blockChoices(smallSite());
    expect(contact.map(({ label }) => label)).toEqual(contact.map(({ label }) => label).toSorted());
    expect(contact).toContainEqual({ value: 'exempelmyndigheten', label: 'Exempelmyndigheten' });
    expect(term.length).toBeGreaterThan(0);
    expect(figure[0]?.label).toMatch(/^\d{4}: /);
  });
});
