import { describe, expect, it } from 'vitest';
import { valueProblem } from '../../admin/form/checkedControl.ts';
import { keyFrom, keyProblem } from '../../admin/saving/key.ts';
import { askedPage, previewPath, publicAddress } from '../../admin/preview/publicAddress.ts';

describe('the key of a new entry', () => {
  it.each([
    ['Så söker du vård', 'sa-soker-du-vard'],
    ['  Möte 1/2026 – extra! ', 'mote-1-2026-extra'],
    ['2026', '2026'],
    ['čhib', 'chib'],
    ['Ærø ß Łódź', 'aero-ss-lodz'],
    ['Đorđe, Þór, Œuvre, Ðað, Kırk', 'dorde-thor-oeuvre-dad-kirk'],
  ])('is made from %s', (title, key) => {
    expect(keyFrom(title)).toBe(key);
    expect(keyProblem(key)).toBeUndefined();
  });

  it.each(['', 'Halsa', 'hälsa', 'a b', '-a', 'a--b', 'a.sv'])('is not %s', (key) => {
    expect(keyProblem(key)).toContain('små bokstäver');
  });
});

describe('the page that shows an entry', () => {
  it.each([
    ['pages', 'om-integritet', '/om/integritet/'],
    ['pages', 'start', '/'],
    ['contacts', 'polisen', '/kontakter/polisen/'],
    ['terms', 'adress', '/ordlista/'],
    ['settings', 'settings', '/'],
  ])('is found for %s %s', (type, key, address) => {
    expect(publicAddress(type, key)).toBe(address);
    expect(askedPage(previewPath(type).replace('admin/', '').replace('{{slug}}', key))).toBe(address);
  });

  it('is asked for by that link only', () => {
    expect(askedPage('')).toBeUndefined();
    expect(askedPage('?visa=')).toBeUndefined();
  });
});

describe('a value while it is written', () => {
  it('is told to be wrong in the words of the model', () => {
    expect(valueProblem('contacts.phone', 'abc')).toContain('riktnummer');
    expect(valueProblem('meetings.start', '25:00')).toContain('TT:MM');
    expect(valueProblem('news.sources.url', 'exempel.se')).toContain('https://');
  });

  it('is right when it is right, empty or not of the model', () => {
    expect(valueProblem('contacts.phone', '031-390 06 01')).toBeUndefined();
    expect(valueProblem('contacts.phone', ' ')).toBeUndefined();
    expect(valueProblem('undefined', 'x')).toBeUndefined();
  });
});
