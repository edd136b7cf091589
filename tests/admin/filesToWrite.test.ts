import { describe, expect, it } from 'vitest';
import { filesToWrite, SaveRefused, type DataFile } from '../../admin/saving/filesToWrite.ts';

const swedish = `---
title: "Polisen"
description: "Ring vid brott."
kind: stat
lastChecked: 2026-11-22
order: 30
onSlide: false
sources:
  - title: "Källa"
---
`;

const easy = `---
title: "Polisen"
description: "Ring polisen."
source:
  title: 0123456789ab
---

Ring 114 14.
`;

const path = (language: string): string => `content/contacts/polisen.${language}.md`;

const fileOf = (language: string, raw: string): DataFile => ({ path: path(language), slug: 'polisen', raw });

const save = (
  files: readonly DataFile[],
  there: Readonly<Record<string, string>> = {},
  isNew = false,
): Promise<DataFile[]> =>
  filesToWrite(files, { folder: 'content', isNew, textOf: (file) => Promise.resolve(there[file] ?? '') });

const refusalOf = async (saved: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await saved.catch((thrown: unknown) => thrown);
  if (!(error instanceof SaveRefused)) throw new Error('Nothing was refused.');
  return error.problems;
};

describe('the files that the desk writes', () => {
  it('are none for a language without content', async () => {
    const written = await save([
      fileOf('sv', swedish),
      fileOf('lattlast', '\n'),
      fileOf('arli', '---\ntitle: ""\nsources: [{ title: Källa }]\n---\n'),
    ]);
    expect(written.map((file) => file.path)).toEqual([path('sv')]);
  });

  it('are blank for a translation that has lost its content, whatever hashes it keeps', async () => {
    const cleared = '---\ntitle: ""\ndescription: null\nsource:\n  title: 0123456789ab\n---\n';
    const written = await save([fileOf('sv', swedish), fileOf('lattlast', cleared)], {
      [path('lattlast')]: easy,
    });
    expect(written.at(-1)).toEqual(fileOf('lattlast', '\n'));
  });

  it('keep the hashes of what a translation was made from', async () => {
    const changed = easy.replace('Ring polisen.', 'Ring till polisen.');
    const written = await save([fileOf('sv', swedish), fileOf('lattlast', changed)], {
      [path('lattlast')]: easy,
    });
    expect(written.at(-1)?.raw).toBe(changed);
  });

  it('hold only what the language has fields for, and nothing empty', async () => {
    const copied =
      '---\ntitle: "Polisen"\ndescription: "Ring."\nwhenToContact: ""\nsources: [{ title: Källa }]\norder: 30\nkey: x\n---\n';
    const written = await save([
      fileOf('sv', swedish.replace('onSlide:', 'web: null\nonSlide:')),
      fileOf('arli', copied),
    ]);
    expect(written.map((file) => file.raw)).toEqual([
      swedish.replaceAll('"', ''),
      '---\ntitle: Polisen\ndescription: Ring.\n---\n',
    ]);
  });

  it('leave out a translated row that holds its key alone', async () => {
    const result = (rows: string): string =>
      `---\ntitle: A\ndescription: B\nheading: C\nindicators:\n${rows}---\n`;
    const easyRows = result(
      '  - key: jobb\n    name: Jobb\n    unit: jobb\n    doesNotSay: Inget.\n  - key: tomt\n    value: 3\n',
    );
    const [written] = await save([{ path: 'content/results/2018.arli.md', slug: '2018', raw: easyRows }]);
    expect(written?.raw).not.toContain('tomt');
  });

  it('are refused in the words of the form', async () => {
    const dialable = swedish.replace('onSlide', 'phone: 031-390 06 01\nonSlide');
    expect(
      await refusalOf(save([fileOf('sv', dialable), fileOf('lattlast', '---\ntitle: Polisen\n---\n')])),
    ).toEqual([
      'Telefonnummer: Telefonnumret saknar källa, och ett nummer utan källa får inte gå att ringa. Skriv i fältet ”Källa till numret” var numret är hämtat, eller ta bort numret.',
      'Lättläst svenska, Kort beskrivning: Fältet ”Kort beskrivning” saknas eller är tomt. Skriv en eller flera meningar.',
    ]);
  });

  it('are refused when the file that stands there cannot be read, so that nothing in it is lost', async () => {
    const problems = await refusalOf(
      save([fileOf('sv', swedish)], { [path('sv')]: '---\ntitle: [\n---\nText' }),
    );
    expect(problems).toEqual([expect.stringContaining('är trasig')]);
  });

  it('are refused for a new entry whose key is taken or no key', async () => {
    expect(await refusalOf(save([fileOf('sv', swedish)], { [path('sv')]: swedish }, true))).toEqual([
      'Nyckeln ”polisen” är redan tagen. Skriv en annan.',
    ]);
    const numbered = {
      ...fileOf('sv', swedish.replace('title', 'key: polisen\ntitle')),
      path: 'content/contacts/polisen-1.sv.md',
    };
    expect(await refusalOf(save([numbered], {}, true))).toEqual([
      'Nyckeln ”polisen” är redan tagen. Skriv en annan.',
    ]);
    expect(
      await refusalOf(save([{ ...fileOf('sv', swedish), path: 'content/contacts/Polisen.sv.md' }], {}, true)),
    ).toHaveLength(1);
  });
});
