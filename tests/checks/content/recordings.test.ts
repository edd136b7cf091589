import { describe, expect, it } from 'vitest';
import type { Sounds } from '../../../src/store/sounds.ts';
import { findingsIn } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

const swedish = 'news/nyhet-1.sv.md';
const settings = 'settings/settings.yaml';

/** What is said of a piece of news with these lines first in it, when one good file and two bad ones are uploaded. */
function findings(lines: string, path = swedish): string {
  const sounds: Sounds = new Map([
    ['/media/bra.opus', { bytes: 900, isSound: true, seconds: 2 }],
    ['/media/tom.mp3', { bytes: 0, isSound: false, seconds: undefined }],
    ['/media/text.mp3', { bytes: 900, isSound: false, seconds: undefined }],
  ]);
  const text = textOf(path);
  const changed = path === settings ? `${text}${lines}` : text.replace('---\n', `---\n${lines}`);
  return findingsIn({ [path]: changed }, new Set(sounds.keys()), sounds);
}

const recording = (audio: string, transcript = '"Hej."'): string =>
  `recording:\n  audio: ${audio}\n  transcript: ${transcript}\n`;

describe('a recording', () => {
  it('is a sound file with what it says in writing', () => {
    expect(findings(recording('/media/bra.opus'))).toBe('');
  });

  it('is not shown without what it says in writing', () => {
    expect(findings('recording:\n  audio: /media/bra.opus\n')).toContain(
      `rad 3, fält recording.transcript: Fältet "transcript" saknas eller är tomt.
  Gör så här: Skriv ut det som sägs i ljudfilen, för den som inte hör. Eller ta bort inspelningen.
`,
    );
  });

  it('has a file, not only what it would say', () => {
    expect(findings('recording:\n  transcript: "Hej."\n')).toContain(
      `rad 3, fält recording.audio: Fältet "audio" saknas eller är tomt.
  Gör så här: Skriv adressen till en fil under /media/ som slutar på mp3, opus, ogg.
`,
    );
  });

  it.each(['/media/bra.wav', 'https://example.com/a.mp3', '/media/../a.mp3.exe'])(
    'has a file that a reader can play, unlike %s',
    (audio) => {
      expect(findings(recording(audio))).toContain(
        `rad 3, fält recording.audio: Värdet "${audio}" är inte en ljudfil.`,
      );
    },
  );

  it('has a file that is there', () => {
    expect(findings(recording('/media/borta.mp3'))).toContain(
      `rad 3, fält recording.audio: Filen /media/borta.mp3 finns inte.
  Gör så här: Ladda upp filen, eller rätta adressen. Stora och små bokstäver ska stämma.
`,
    );
  });

  it.each([
    ['/media/tom.mp3', 'är tom: den har 0 byte.'],
    ['/media/text.mp3', 'är inte ljud av den sort som namnet säger.'],
  ])('has a file with sound in it, unlike %s', (audio, cause) => {
    expect(findings(recording(audio))).toBe(`content/${swedish}
rad 3, fält recording.audio: Filen ${audio} ${cause}
  Gör så här: Spara ljudet som MP3 eller Opus, lyssna på filen och ladda upp den igen.

1 fel i 1 fil.
`);
  });

  it('is held to the same in a translation', () => {
    expect(findings(recording('/media/tom.mp3'), 'pages/start.lattlast.mdx')).toContain(
      'content/pages/start.lattlast.mdx\nrad 3, fält recording.audio: Filen /media/tom.mp3 är tom: den har 0 byte.',
    );
  });
});

describe('the greetings on the start page', () => {
  const greeting = (language: string, audio = '/media/bra.opus'): string =>
    `  - language: ${language}\n    audio: ${audio}\n    transcript: "Hej."\n`;

  it('may be in as many languages as there are', () => {
    expect(findings(`greetings:\n${greeting('arli')}${greeting('sv')}`, settings)).toBe('');
  });

  it('are one in each language', () => {
    const lines = `greetings:\n${greeting('arli')}${greeting('sv')}${greeting('arli')}`;
    expect(findings(lines, settings)).toContain(
      `fält greetings.2.language: Språket arli har redan en hälsning.
  Gör så här: Ta bort en av hälsningarna, eller välj ett annat språk.
`,
    );
  });

  it('are in languages that the site has', () => {
    expect(findings(`greetings:\n${greeting('finska')}`, settings)).toContain(
      `fält greetings.0.language: Värdet "finska" är inte ett av de värden som finns.
  Gör så här: Skriv ett av: sv, lattlast, arli, kelderash, lovari, kale, resande.
`,
    );
  });

  it('have files with sound in them', () => {
    expect(findings(`greetings:\n${greeting('arli', '/media/text.mp3')}`, settings)).toContain(
      'fält greetings.0.audio: Filen /media/text.mp3 är inte ljud av den sort som namnet säger.',
    );
  });
});
