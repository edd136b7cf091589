import { describe, expect, it } from 'vitest';
import { languageKeys } from '../../src/i18n/languages.ts';
import { blockData } from '../../src/view/blockData.ts';
import { smallStore } from '../support/smallStore.ts';

const store = smallStore(
  {},
  {
    sounds: new Map([['/media/rost.mp3', { bytes: 411_800, isSound: true, seconds: 72 }]]),
    uploads: new Map([['/media/plan.pdf', 1_234_567]]),
  },
);

describe('a figure in a text', () => {
  const year = store.existing('results', '2025').in('sv');
  const [indicator] = year.indicators;
  const path = `2025/${indicator?.key ?? ''}`;
  const body = `<Note>\n\n<Figure of="${path}" />\n\n</Note>`;

  it('is that of the results, with its name, its year and the way to how it was counted', () => {
    expect(blockData(store, body, 'sv').figures[path]).toMatchObject({
      value: String(indicator?.value),
      name: indicator?.name,
      year: 2025,
      href: '/resultat/2025/',
    });
  });

  it('is found in every language, its words under their own', () => {
    for (const lang of languageKeys) {
      expect(blockData(store, body, lang).figures[path]?.name, lang).toEqual(
        store.existing('results', '2025').in(lang).indicators[0]?.name,
      );
    }
  });

  it('is left out where there is none', () => {
    expect(blockData(store, '<Figure of="2025/ingen" />\n\n<Figure of="x" />', 'sv').figures).toEqual({});
  });
});

describe('a document in a text', () => {
  const documentOf = (attributes: string, lang: 'sv' | 'arli' = 'sv'): unknown =>
    Object.values(blockData(store, `<Document title="Planen" ${attributes} />`, lang).documents)[0];

  it('says what it costs to get', () => {
    expect(documentOf('href="/media/plan.pdf"')).toEqual({
      href: '/media/plan.pdf',
      lang: 'sv',
      file: { text: 'PDF, 1,3\u00A0MB', lang: 'sv' },
      language: undefined,
    });
  });

  it('says its language where that is another than the text’s, in that language', () => {
    expect(documentOf('href="/media/plan.pdf" language="arli"')).toMatchObject({
      lang: 'arli',
      language: { text: 'romani čhib, arlikane', lang: 'arli' },
    });
    expect(documentOf('href="/media/plan.pdf" language="sv"', 'arli')).toMatchObject({
      lang: 'sv',
      language: { text: 'Svenska', lang: 'sv' },
    });
    expect(documentOf('href="/media/plan.pdf" language="sv"')).toMatchObject({ language: undefined });
  });

  it('says only what it is while its size is not known', () => {
    expect(documentOf('href="/media/ny.pdf"')).toMatchObject({ file: { text: 'PDF', lang: 'sv' } });
  });
});

it('has a sound in the language of the text, with what it costs to play', () => {
  const body = '<Audio src="/media/rost.mp3" title="Hälsning">\n\nHej.\n\n</Audio>';
  expect(blockData(store, body, 'lattlast').sounds['/media/rost.mp3']).toEqual({
    src: '/media/rost.mp3',
    lang: 'lattlast',
    file: { text: 'MP3, 412\u00A0kB', lang: 'sv' },
    length: '1\u00A0min 12\u00A0s',
  });
});
