import { describe, expect, it } from 'vitest';
import { rawEntry } from '../../src/store/rawEntry.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import type { Sounds } from '../../src/store/sounds.ts';
import { canBeSpoken } from '../../src/view/canBeSpoken.ts';
import { findRoute } from '../../src/view/findRoute.ts';
import { greetings } from '../../src/view/greetings.ts';
import { recordingOf } from '../../src/view/recording.ts';
import { smallSite } from '../support/smallSite.ts';

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

const recording = (audio: string, transcript = 'Hej.'): string =>
  `recording:\n  audio: /media/${audio}\n  transcript: ${JSON.stringify(transcript)}\n`;

const swedishPath = 'bridge-builders/skola.sv.md';
const swedish = (lines: string): Record<string, string> => ({
  [swedishPath]: textOf(swedishPath).replace('---\n', `---\n${lines}`),
});
const arli = (lines: string): Record<string, string> => ({
  'bridge-builders/skola.arli.md': `---\ntitle: "[x]"\ndescription: "[y]"\n${lines}---\n`,
});

const sounds: Sounds = new Map([
  ['/media/sv.mp3', { bytes: 411_800, isSound: true, seconds: 72 }],
  ['/media/arli.opus', { bytes: 1_200_000, isSound: true, seconds: 72 }],
  ['/media/utan-langd.ogg', { bytes: 900, isSound: true, seconds: undefined }],
]);

const storeWith = (files: Readonly<Record<string, string>>): Store =>
  createStore(
    smallSite(files).flatMap((file) => rawEntry(file) ?? []),
    { today: '2026-06-01', changedOn: new Map(), sounds },
  );

const of = (store: Store, language: 'sv' | 'lattlast' | 'arli' | 'kale'): ReturnType<typeof recordingOf> =>
  recordingOf(store, findRoute(store, { kind: 'entry', type: 'bridge-builders', key: 'skola' }), language);

const plain = (shown: ReturnType<typeof of>): string | undefined =>
  shown && [shown.sound.file.text, shown.sound.length ?? ''].join(' | ').replaceAll('\u00A0', ' ');

describe('a page’s recording', () => {
  const both = storeWith({
    ...swedish(recording('sv.mp3')),
    ...arli(recording('arli.opus', '[z]\n\n[w]')),
  });

  it('is that of the language that is read, with what it says in the same', () => {
    expect(of(both, 'sv')?.sound).toMatchObject({ src: '/media/sv.mp3', lang: 'sv' });
    expect(of(both, 'arli')?.sound).toMatchObject({ src: '/media/arli.opus', lang: 'arli' });
    expect(of(both, 'arli')?.transcript).toEqual([
      { text: '[z]', lang: 'arli' },
      { text: '[w]', lang: 'arli' },
    ]);
  });

  it('is never that of another language, whether the page is translated or not', () => {
    const onlySwedish = storeWith({ ...swedish(recording('sv.mp3')), ...arli('') });
    expect([of(onlySwedish, 'arli'), of(onlySwedish, 'lattlast'), of(onlySwedish, 'kale')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const onlyArli = storeWith(arli(recording('arli.opus')));
    expect(of(onlyArli, 'sv')).toBeUndefined();
    expect(of(onlyArli, 'arli')).toBeDefined();
  });

  it('makes no translation outdated when the Swedish one is changed', () => {
    const state = (audio: string): string =>
      storeWith({ ...swedish(recording(audio)), ...arli('') })
        .existing('bridge-builders', 'skola')
        .state('arli');
    expect(state('sv.mp3')).toBe(state('utan-langd.ogg'));
  });

  it('says its kind, its size and its length, in the way of its language', () => {
    expect(plain(of(both, 'sv'))).toBe('MP3, 412 kB | 1 min 12 s');
    expect(plain(of(both, 'arli'))).toBe('Opus, 1,2 MB | 1:12');
    expect(of(both, 'arli')?.sound.file.lang, 'no unit is Romani').toBe('sv');
  });

  it('says no more than the file tells', () => {
    const facts = (audio: string): string | undefined =>
      plain(of(storeWith(swedish(recording(audio))), 'sv'));
    expect(facts('utan-langd.ogg')).toBe('Ogg, 1 kB | ');
    expect(facts('borta.mp3')).toBe('MP3 | ');
  });

  it('has its text folded where it is long', () => {
    const isLong = (text: string): boolean | undefined =>
      of(storeWith(swedish(recording('sv.mp3', text))), 'sv')?.isLong;
    expect(isLong('Hej.')).toBe(false);
    expect(isLong('Ett ord till. '.repeat(20))).toBe(true);
  });

  it('is not on the page that passes it on', () => {
    const route = findRoute(both, { kind: 'passOn', type: 'bridge-builders', key: 'skola' });
    expect(recordingOf(both, route, 'sv')).toBeUndefined();
  });
});

describe('the greetings', () => {
  const settings = 'settings/settings.yaml';
  const greeting = (language: string, audio: string): string =>
    `  - language: ${language}\n    audio: /media/${audio}\n    transcript: "Hej."\n`;

  it('come in the picker’s order, each with the way to the site in its language', () => {
    const lines = `greetings:\n${greeting('kale', 'borta.mp3')}${greeting('arli', 'arli.opus')}`;
    const shown = greetings(storeWith({ [settings]: textOf(settings) + lines }));
    expect(shown.map(({ language, link }) => [language, link.href, link.text.lang])).toEqual([
      ['arli', '/arli/', 'arli'],
      ['kale', '/kale/', 'kale'],
    ]);
    expect(plain(shown[0]?.recording)).toBe('Opus, 1,2 MB | 1:12');
  });

  it('are none where nobody has recorded any', () => {
    expect(greetings(storeWith({}))).toEqual([]);
  });
});

describe('the device’s own voice', () => {
  it('is offered for Swedish and easy Swedish, and for no variety', () => {
    expect(
      (['sv', 'lattlast', 'arli', 'kelderash', 'lovari', 'kale', 'resande'] as const).filter((lang) =>
        canBeSpoken('/stod/', lang),
      ),
    ).toEqual(['sv', 'lattlast']);
  });

  it('is not offered where there is no room for it or nothing to read', () => {
    const addresses = [
      '/brobyggare/',
      '/brobyggare/skola/',
      '/kontakter/polisen/dela/',
      '/sok/',
      '/om/oversattningar/arli/',
      '/om/oversattningar/arli/granska/2/',
      '/kontakter/polisen/',
      '/',
    ];
    expect(addresses.filter((address) => canBeSpoken(address, 'sv'))).toEqual(['/kontakter/polisen/', '/']);
  });
});
