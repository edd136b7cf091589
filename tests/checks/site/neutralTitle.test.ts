import { describe, expect, it } from 'vitest';
import { neutralTitle } from '../../../src/checks/site/neutralTitle.ts';
import { changed, onPages } from '../../support/builtSite.ts';

const exit = [
  '<header>',
  '<aside class="exit-page"><a href="https://vader.example/">Lämna</a></aside><header>',
];
const title = ['<title>Stöd sv', '<title>Stöd mot våld'];
const description = ['content="Om Stöd sv"', 'content="För kvinnor"'];

const found = (...parts: readonly (readonly string[])[]): string[] =>
  onPages(
    neutralTitle,
    changed('stod/index.html', ...parts.map(([part = '', other = '']) => [part, other] as const)),
  );

describe('a page that can be left at once', () => {
  it('is right when it tells nothing of itself', () => {
    expect(found(exit)).toEqual([]);
  });

  it('may tell neither in its title nor in its description what it is about', () => {
    const mend = 'Skriv något som inte säger vad sidan handlar om.';
    expect(found(exit, title, description)).toEqual([
      `dist/stod/index.html:1 Titeln "Stöd mot våld" innehåller "våld", och syns för den som ser telefonen. ${mend}`,
      `dist/stod/index.html:1 Beskrivningen "För kvinnor" innehåller "kvinn", och syns för den som ser telefonen. ${mend}`,
    ]);
  });

  it('may not tell it in its address', () => {
    const page = changed('stod/index.html', ['<header>', exit[1] ?? ''])['stod/index.html'] ?? null;
    expect(onPages(neutralTitle, { 'kontakter/kvinnojour/index.html': page })).toEqual([
      'dist/kontakter/kvinnojour/index.html:1 Adressen "/kontakter/kvinnojour/" innehåller "kvinn", och syns för den som ser telefonen. Skriv något som inte säger vad sidan handlar om.',
    ]);
  });
});

describe('another page', () => {
  it('may be named by what it is about', () => {
    expect(found(title, description)).toEqual([]);
  });
});
