import { describe, expect, it } from 'vitest';
import type { Change } from '../../admin/saving/change.ts';
import { judgedChange, type JudgedChange } from '../../admin/saving/judgedChange.ts';
import { parseInBrowser } from '../../src/checks/content/parseInBrowser.ts';
import { silentMp3 } from '../support/silence.ts';
import { smallSite } from '../support/smallSite.ts';

const about = (body: string): string => `---\ntitle: "Om"\ndescription: "Om sidan."\n---\n\n${body}\n`;

const judging = {
  known: { files: smallSite(), mediaFiles: new Set<string>(), sounds: new Map() },
  uploads: new Map(),
  parseBody: parseInBrowser,
  today: '2026-06-01',
};

const judge = (
  change: Readonly<Record<string, string | undefined>>,
  uploads: Readonly<Record<string, Uint8Array>> = {},
): Promise<JudgedChange> =>
  judgedChange({
    ...judging,
    change: new Map(Object.entries(change)),
    uploads: new Map(Object.entries(uploads)),
  });

describe('what the whole content says of a change', () => {
  it('is nothing when the change is right', async () => {
    expect(await judge({ 'pages/om.sv.mdx': about('Text.') })).toMatchObject({ problems: [], questions: [] });
  });

  it('is what would be wrong, in every language that the change touches', async () => {
    const { problems } = await judge({
      'pages/om.sv.mdx': about('Text { kod }.'),
      'pages/om.lattlast.mdx': about('[En sida](/finns-inte/)'),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^Lättläst svenska.*\/finns-inte\//),
      expect.stringContaining('klamrar'),
    ]);
  });

  it('asks whether a name is a person’s, and does not call it wrong', async () => {
    const { problems, questions } = await judge({
      'pages/om.sv.mdx': about('Vi tackar Exempla Påhittsson för hjälpen.'),
    });
    expect(problems).toEqual([]);
    expect(questions).toEqual([expect.stringContaining('Exempla Påhittsson')]);
  });

  it('notes which Swedish text a new translation follows', async () => {
    const { problems, texts } = await judge({
      'pages/om.sv.mdx': about('Text.'),
      'pages/om.lattlast.mdx': '---\ntitle: Om oss\ndescription: Om sidan.\n---\n',
    });
    expect(problems).toEqual([]);
    expect(texts.get('pages/om.lattlast.mdx')).toMatch(
      /^---\ntitle: Om oss\ndescription: Om sidan.\nsource:\n {2}title: [\da-f]{12}\n {2}description: [\da-f]{12}\n---\n$/,
    );
  });

  it('counts a sound that comes with the change as there, and hears whether it is sound', async () => {
    const recorded = {
      'pages/om.sv.mdx': about('Text.').replace(
        '---\n\n',
        'recording:\n  audio: /media/rost.mp3\n  transcript: Det som sägs.\n---\n\n',
      ),
    };
    expect((await judge(recorded)).problems).toEqual([expect.stringContaining('/media/rost.mp3 finns inte')]);
    expect((await judge(recorded, { '/media/rost.mp3': new Uint8Array() })).problems).toContainEqual(
      expect.stringContaining('/media/rost.mp3 är tom'),
    );
    expect((await judge(recorded, { '/media/rost.mp3': silentMp3(1) })).problems).toEqual([]);
  });

  it('refuses a new file whose name or kind may not be, also when it comes alone', async () => {
    // The specimen of the Swedish Tax Agency, put together here so that it stands in no file.
    const specimen = ['19', '12'.repeat(5)].join('');
    const { problems } = await judge({}, { [`/media/${specimen}.png`]: new Uint8Array([1]) });
    expect(problems).toEqual([expect.stringContaining('innehåller ett personnummer')]);
    expect((await judge({}, { '/media/a.exe': new Uint8Array([1]) })).problems).toHaveLength(1);
    expect(await judge({}, { '/media/a.png': new Uint8Array([1]) })).toMatchObject({ problems: [] });
  });

  it('refuses to remove a file as long as it is used, and says where', async () => {
    const picture = '/media/stadshuset.png';
    const files = smallSite({
      'pages/om.sv.mdx': about(`![Stadshuset](${picture})\n\n![Huset](${picture})`),
    });
    const known = { files, mediaFiles: new Set([picture]), sounds: new Map() };
    const ground = { known, parseBody: parseInBrowser, today: '2026-06-01' };
    const removed = (change: Map<string, string>) =>
      judgedChange({ ...ground, change, uploads: new Map([[picture, undefined]]) });
    expect((await removed(new Map())).problems).toEqual([
      `Sidor, om: Filen ${picture} används här. Byt eller ta bort den här först.`,
    ]);
    expect((await removed(new Map([['pages/om.sv.mdx', about('Text.')]]))).problems).toEqual([]);
  });

  it('refuses to call a change minor that changes nothing', async () => {
    const path = 'pages/om.sv.mdx';
    const before = smallSite().find((file) => file.path === path)?.text ?? '';
    const { problems } = await judge({ [path]: before.replace('---\n', '---\nsameMeaning: true\n') });
    expect(problems).toEqual([expect.stringContaining('Det finns ingen ändring att märka.')]);
  });

  describe('in a draft', () => {
    const swedish = 'pages/om.sv.mdx';
    const easy = 'pages/om.lattlast.mdx';
    /** Saves as the desk does: over the texts of the draft, judged with what is published. */
    const saved = async (draft: Change, change: Readonly<Record<string, string>>): Promise<Change> => {
      const asked = new Map(Object.entries(change));
      const { problems, texts } = await judgedChange({ ...judging, change: asked, replaced: draft });
      expect(problems).toEqual([]);
      return new Map([...draft, ...asked, ...texts]);
    };
    const textOf = (draft: Change, path: string): string => draft.get(path) ?? '';
    const translation = '---\ntitle: Om oss\ndescription: Om sidan.\n---\n\nTexten.\n';

    it('a translation that nobody has changed does not follow the Swedish that is changed beside it', async () => {
      const first = await saved(new Map(), { [swedish]: about('Text.'), [easy]: translation });
      const second = await saved(first, {
        [swedish]: textOf(first, swedish).replace('title: "Om"', 'title: "Något annat"'),
        [easy]: textOf(first, easy),
      });
      expect(textOf(second, easy)).toBe(textOf(first, easy));
    });

    it('a review does not follow a later change of the text', async () => {
      const review = 'review:\n  reviewedBy: sprakvard\n  reviewedOn: 2026-05-01\n';
      const first = await saved(new Map(), {
        [swedish]: about('Text.'),
        [easy]: translation.replace('---\n\n', `${review}---\n\n`),
      });
      const hash = /reviewedText: \S+/.exec(textOf(first, easy))?.[0];
      expect(hash).toBeDefined();
      const second = await saved(first, {
        [swedish]: textOf(first, swedish),
        [easy]: textOf(first, easy).replace('Texten.', 'En helt annan text.'),
      });
      expect(textOf(second, easy)).toContain(hash);
    });
  });
});
