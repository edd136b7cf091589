import { describe, expect, it } from 'vitest';
import { languageKeys, type LanguageKey } from '../../src/i18n/languages.ts';
import { reachableTypes } from '../../src/model/addresses.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import type { Store } from '../../src/store/store.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { passOnLinks } from '../../src/view/passOn.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const contact = 'contacts/exempelmyndigheten.sv.md';
const bridgeBuilder = 'bridge-builders/skola.sv.md';
const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

const messages = (store: Store): string[] =>
  reachableTypes.flatMap((type) =>
    store
      .entries(type)
      .flatMap((entry) =>
        languageKeys.map((lang) => passOnLinks(store, entry, { language: lang, lang }).message.text),
      ),
  );

const messageAbout = (key: string, lang: LanguageKey, store = smallStore()) =>
  passOnLinks(store, store.existing(key === 'skola' ? 'bridge-builders' : 'contacts', key), {
    language: lang,
    lang,
  }).message;

describe('the message to send on', () => {
  it('has at most 600 characters for everyone in every language', () => {
    const store = storeOf(readContentFiles(contentDirectory()), {
      today: '2026-11-22',
      changedOn: new Map(),
    });
    const lengths = messages(store).map((message) => message.length);
    expect(lengths.length).toBeGreaterThan(200);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
  });

  it('has at most 600 characters for names of 80 in every language and hours that fill a page', () => {
    const hours = `\nhoursNote: "${'Öppet ibland. '.repeat(40)}"\norder:`;
    const long = (language: string): string =>
      text(bridgeBuilder).replace(/title: .*/, `title: "${language.padEnd(80, 'å')}"`);
    const store = smallStore({
      [bridgeBuilder]: long('sv').replace('\norder:', hours),
      ...Object.fromEntries(
        languageKeys
          .filter((key) => key !== 'sv')
          .map((key) => [
            `bridge-builders/skola.${key}.md`,
            `---\ntitle: "${key.padEnd(80, 'å')}"\ndescription: "Stöd."\n---\n`,
          ]),
      ),
    });
    const all = messages(store).filter((message) => message.includes('åååå'));
    expect(all).toHaveLength(languageKeys.length);
    expect(Math.max(...all.map((message) => message.length))).toBeLessThanOrEqual(600);
    for (const message of all) expect(message).toContain('031-390 06 00');
  });

  it('says whom, the number, whose it is, whom to ask for and where to read more', () => {
    expect(messageAbout('skola', 'sv').text.split('\n')).toEqual([
      'Brobyggare i skolan',
      'passOn.phone: 031-390 06 00 (Exempelstad)',
      'phone.unconfirmed',
      'passOn.askWhom: Brobyggare i skolan',
      'https://liten.example/brobyggare/skola/',
      'site.preview',
    ]);
  });

  it('has the labels in the reader’s own words too, each part in its own language', () => {
    const { lines, text: whole } = messageAbout('exempelmyndigheten', 'arli');
    expect(whole).toContain('passOn.phone / arli:telefon: 031-390 06 01');
    expect(whole).toContain('https://liten.example/arli/kontakter/exempelmyndigheten/');
    expect([lines[1]?.label?.text.lang, lines[1]?.label?.beside?.lang]).toEqual(['sv', 'arli']);
  });

  it('opens as a text message, with the same text', () => {
    const { href, text: whole } = messageAbout('skola', 'arli');
    expect(href.startsWith('sms:?&body=')).toBe(true);
    expect(decodeURIComponent(href.replace('sms:?&body=', ''))).toBe(whole);
  });

  it('about someone whose name could tell on a reader says neither the name nor whom to ask for', () => {
    const discreet = text(contact)
      .replace('order: 1', 'order: 1\nsensitive: true\nneutralTitle: "Ett samtal"')
      .replace('kind: stat', 'kind: kommun')
      .replace(/phone.*\n/g, '');
    const store = smallStore({ [contact]: discreet });
    for (const lang of languageKeys) {
      const message = messageAbout('exempelmyndigheten', lang, store).text;
      expect(message).toContain('Ett samtal');
      expect(message).toContain('031-390 06 00');
      expect(message).toContain('finder.anyone');
      expect(message).not.toMatch(/Exempelmyndigheten|En myndighet/);
    }
  });

  it('says of someone without a number that the number is another’s, and whose', () => {
    const silent = smallStore({ [contact]: text(contact).replace(/phone.*\n/g, '') });
    const [, none, number, , askFor] = messageAbout('exempelmyndigheten', 'sv', silent).text.split('\n');
    expect([none, number, askFor]).toEqual([
      'phone.none',
      'passOn.phone: 031-390 06 00 (Exempelstad)',
      'passOn.askWhom: finder.anyone',
    ]);
  });

  it('says whom to ask for where others answer the same number, and that nobody has confirmed it', () => {
    const shared = text(contact).replace(
      'phoneSource',
      'askFor: "Jouren"\nphoneUnconfirmed: true\nphoneSource',
    );
    const message = messageAbout('exempelmyndigheten', 'sv', smallStore({ [contact]: shared })).text;
    expect(message).toContain('031-390 06 01\nphone.unconfirmed\npassOn.askWhom: Jouren\n');
  });

  it('says how old the facts are', () => {
    const old = text(contact).replace('order: 1', 'order: 1\nasOf: "Uppgifter från 2018"');
    expect(messageAbout('exempelmyndigheten', 'kale', smallStore({ [contact]: old })).text).toContain(
      '\nUppgifter från 2018\n',
    );
  });

  it('carries the name that tells nobody who a role is for', () => {
    const neutral = text(bridgeBuilder).replace('order: 1', 'order: 1\nneutralTitle: "Brobyggare, skola"');
    const [name] = messageAbout('skola', 'sv', smallStore({ [bridgeBuilder]: neutral })).text.split('\n');
    expect(name).toBe('Brobyggare, skola');
  });

  it('leads to the web page of someone whom no number leads to', () => {
    const silent = text(contact)
      .replace(/phone.*\n/g, '')
      .replace('order: 1', 'order: 1\nweb: https://myndigheten.example/');
    expect(messageAbout('exempelmyndigheten', 'sv', smallStore({ [contact]: silent })).text).toContain(
      '\nhttps://myndigheten.example/\n',
    );
  });
});
