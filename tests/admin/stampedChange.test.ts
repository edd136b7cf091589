import { describe, expect, it } from 'vitest';
import { idleRequests } from '../../admin/saving/idleRequests.ts';
import { stampedChange } from '../../admin/saving/stampedChange.ts';
import { stampTranslations } from '../../src/store/stampTranslations.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { smallSite } from '../support/smallSite.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';

const path = 'pages/start.lattlast.mdx';
const swedishPath = 'pages/start.sv.mdx';
const files = smallSite();
const stamped = new Map(stampTranslations(files).map((file) => [file.path, file.text]));
const today = files.map((file) => ({ ...file, text: stamped.get(file.path) ?? file.text }));
const textOf = (wanted: string): string => today.find((file) => file.path === wanted)?.text ?? '';
const easy = textOf(path);
const swedish = textOf(swedishPath).replace('Sidan start', 'En ny start');

/** The content after an editor has saved these files. */
function saved(before: readonly ContentFile[], change: Readonly<Record<string, string>>): ContentFile[] {
  const texts = stampedChange(before, new Map(Object.entries(change)));
  const written = { ...change, ...Object.fromEntries(texts) };
  return before.map((file) => ({ ...file, text: written[file.path] ?? file.text }));
}

const outdated = (content: readonly ContentFile[]): readonly string[] =>
  storeOf(content, { today: '2026-06-01', changedOn: new Map() })
    .existing('pages', 'start')
    .outdated('lattlast');

const asking = (text: string): string => text.replace('\n---\n', '\nsameMeaning: true\n---\n');

describe('a change made in the desk', () => {
  it('leaves a translation older when the Swedish alone was changed', () => {
    expect(outdated(saved(today, { [swedishPath]: swedish, [path]: easy }))).toEqual(['title']);
  });

  it('makes a translated text follow the Swedish when the editor writes it anew, and no other text', () => {
    const both = swedish.replace('Läs om', 'Läs mera om');
    const after = saved(today, { [swedishPath]: both, [path]: easy.replace('Kort', 'Ny') });
    expect(outdated(after)).toEqual(['title']);
  });

  it('makes a whole translation follow the Swedish when someone says that it is right', () => {
    const before = saved(today, { [swedishPath]: swedish });
    const after = saved(before, { [path]: asking(easy) });
    expect(outdated(before)).toEqual(['title']);
    expect(outdated(after)).toEqual([]);
    expect(after.find((file) => file.path === path)?.text).not.toContain('sameMeaning');
  });

  it('makes no translation older when the editor says that the Swedish means the same', () => {
    const after = saved(today, { [swedishPath]: asking(swedish) });
    expect(outdated(after)).toEqual([]);
    const written = after.find((file) => file.path === swedishPath)?.text;
    expect(written).toMatch(/minorChanges:\n {2}- field: title\n {4}from: \w+\n {4}to: \w+\n---/);
    expect(written).not.toContain('sameMeaning');
  });

  it('is told when it calls a change minor and changes nothing', () => {
    const said = (text: string): string[] => idleRequests(today, new Map([[swedishPath, asking(text)]]));
    expect(said(textOf(swedishPath))).toEqual([
      'Det finns ingen ändring att märka. Kryssa i ”Betydelsen är densamma” när du ändrar den svenska texten, och spara båda på en gång. Ta annars bort krysset.',
    ]);
    expect(said(swedish)).toEqual([]);
  });

  it('lets a later change of meaning make older what an earlier one did not', () => {
    const once = saved(today, { [swedishPath]: asking(swedish) });
    const text = once.find((file) => file.path === swedishPath)?.text ?? '';
    const twice = saved(once, { [swedishPath]: text.replace('En ny start', 'Något annat') });
    expect(outdated(twice)).toEqual(['title']);
    expect(outdated(saved(twice, { [swedishPath]: text }))).toEqual([]);
  });

  it('ties a review to the text it is of, so that a later change of the text is not reviewed', () => {
    const state = (content: readonly ContentFile[]): string =>
      storeOf(content, { today: '2026-06-01', changedOn: new Map() })
        .existing('pages', 'start')
        .state('lattlast');
    const review = 'review:\n  reviewedBy: sprakvard\n  reviewedOn: 2026-05-01\n';
    const reviewed = saved(today, { [path]: easy.replace('\nsource:', `\n${review}source:`) });
    const text = reviewed.find((file) => file.path === path)?.text ?? '';
    const changed = saved(reviewed, { [path]: text.replace('Kort', 'Ny') });
    expect([state(today), state(reviewed), state(changed)]).toEqual(['draft', 'reviewed', 'draft']);
    const again = (changed.find((file) => file.path === path)?.text ?? '').replace(
      '2026-05-01',
      '2026-05-02',
    );
    expect(state(saved(changed, { [path]: again }))).toBe('reviewed');
  });

  it('adds nothing to a Swedish file, a cleared translation or one that is deleted', () => {
    expect([...stampedChange(today, new Map([[swedishPath, swedish]]))]).toEqual([]);
    expect([...stampedChange(today, new Map([[path, '\n']]))]).toEqual([]);
    expect([...stampedChange(today, new Map([[path, undefined]]))]).toEqual([]);
  });

  it('takes a word out of use when the Swedish word changes its meaning, until someone has reviewed it', () => {
    const term = 'terms/sprak.yaml';
    const word = (content: readonly ContentFile[]) =>
      storeOf(content, { today: '2026-06-01', changedOn: new Map() }).wordOf('sprak', 'arli');
    const other = textOf(term).replace('swedish: "sprak"', 'swedish: "tungomål"');
    const after = saved(today, { [term]: other });
    expect(word(today)).toMatchObject({ state: 'attested', isShown: true });
    expect(word(after)).toMatchObject({ state: 'outdated', isShown: false });
    expect(word(saved(today, { [term]: `${other}sameMeaning: true\n` }))).toMatchObject({ isShown: true });
    const review = '  review:\n    reviewedBy: modersmalstalare\n    reviewedOn: 2026-05-01\n';
    const reviewed = saved(after, { [term]: other.replace(/^ {2}source:/m, `${review}  source:`) });
    expect(word(reviewed)).toMatchObject({ state: 'reviewed', isShown: true });
  });
});
