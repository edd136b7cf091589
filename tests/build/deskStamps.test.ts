import { describe, expect, it } from 'vitest';
import { renewedTranslations } from '../../src/build/deskStamps.ts';
import { stampTranslations } from '../../src/store/stampTranslations.ts';
import { smallSite } from '../support/smallSite.ts';

const path = 'pages/start.lattlast.mdx';
const swedishPath = 'pages/start.sv.mdx';
const files = smallSite();
const textOf = (wanted: string): string => files.find((file) => file.path === wanted)?.text ?? '';
const stamped = new Map(stampTranslations(files).stamped.map((file) => [file.path, file.text]));
const today = files.map((file) => ({ ...file, text: stamped.get(file.path) ?? file.text }));
const easy = stamped.get(path) ?? '';
const swedish = textOf(swedishPath).replace('Sidan start', 'En ny start');

describe('a change made in the desk', () => {
  it('notes in a translation written anew which Swedish it follows', () => {
    const renewed = renewedTranslations(
      today,
      new Map([
        [swedishPath, swedish],
        [path, easy.replace('Kort', 'Ny')],
      ]),
    );
    const before = /title: ([\da-f]{12})/.exec(easy)?.[1];
    expect([...renewed.keys()]).toEqual([path]);
    expect(renewed.get(path)).toContain('Ny text.');
    expect(before).toBeDefined();
    expect(renewed.get(path)).not.toContain(before);
  });

  it('leaves a translation alone that is only sent along, so that it turns outdated', () => {
    expect([
      ...renewedTranslations(
        today,
        new Map([
          [swedishPath, swedish],
          [path, easy],
        ]),
      ),
    ]).toEqual([]);
  });

  it('adds nothing to a Swedish file, a cleared translation or one that is deleted', () => {
    expect([...renewedTranslations(today, new Map([[swedishPath, swedish]]))]).toEqual([]);
    expect([...renewedTranslations(today, new Map([[path, '\n']]))]).toEqual([]);
    expect([...renewedTranslations(today, new Map([[path, undefined]]))]).toEqual([]);
  });
});
