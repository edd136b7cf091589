import { expect } from 'vitest';
import { textOf as fileOf } from '../../src/checks/site/builtFiles.ts';
import { attribute, elementsIn, textIn, type Element } from '../../src/checks/site/html.ts';
import { readPage } from '../../src/checks/site/page.ts';
import { edited } from '../support/edited.ts';
import { readQr } from '../support/readQr.ts';
import type { Change } from './change.ts';

const written = '031-390 06 55';
const dialled = '+46313900655';

/** An editor changes one line: the number of one contact. */
export const changedNumber: Change = {
  sentence: 'every form of a contact follows when its number is changed in its one record',
  change: (files) =>
    edited(files, 'contacts/exempelmyndigheten.sv.md', (text) =>
      text.replace(/phone: .*/, `phone: "${written}"\nsms: true`),
    ),
  holds: (site) => {
    const file = (path: string): string => fileOf(site, path);
    const elements = (path: string): readonly Element[] => readPage(path, file(path)).elements;
    const hrefs = (path: string): string[] =>
      elements(path).flatMap((element) => attribute(element, 'href') ?? []);
    const textOf = (path: string, is: (element: Element) => boolean): string =>
      elements(path).filter(is).map(textIn).join(' ');
    const hasId = (id: string) => (element: Element) => attribute(element, 'id') === id;

    const old = [...site.keys()].filter((path) =>
      /031-390 06 01|\+?46313900601|3 9 0 0 6 0 1/.test(file(path)),
    );
    expect(old).toEqual([]);

    const forwarded = encodeURIComponent(written);
    for (const language of ['', 'arli/']) {
      const page = `${language}kontakter/exempelmyndigheten/index.html`;
      expect(textOf(page, ({ tagName }) => tagName === 'main')).toContain(written);
      expect(hrefs(page)).toContain(`tel:${dialled}`);
      expect(hrefs(page)).toContain(`sms:${dialled}`);
      expect(hrefs(page).join()).toContain(forwarded);
      expect(file(page)).toContain(`"telephone":"${dialled}"`);

      const toPassOn = `${language}kontakter/exempelmyndigheten/dela/index.html`;
      expect(textOf(toPassOn, (element) => attribute(element, 'data-message') !== undefined)).toContain(
        written,
      );
      expect(hrefs(toPassOn).join()).toContain(forwarded);
      expect(textOf(toPassOn, hasId('affisch'))).toContain(written);
      expect(textOf(toPassOn, hasId('kort'))).toContain(written);
      const codes = elements(toPassOn)
        .filter((element) => attribute(element, 'class') === 'qr-code')
        .map((svg) => {
          const [, , size = '0'] = (attribute(svg, 'viewBox') ?? attribute(svg, 'viewbox') ?? '').split(' ');
          const path = elementsIn(svg).flatMap((inner) => attribute(inner, 'd') ?? [])[0] ?? '';
          return readQr({ size: Number(size), path });
        });
      expect(codes[0]).toContain(`TEL:${dialled}\r\n`);
      expect(codes.slice(1)).toEqual(
        Array.from({ length: 2 }, () => `https://liten.example/${language}kontakter/exempelmyndigheten/`),
      );

      expect(hrefs(`${language}kontakter/alla-kontakter.html`)).toContain(`tel:${dialled}`);
      expect(hrefs(`${language}brobyggare/index.html`)).toContain(`tel:${dialled}`);
    }
    expect(file('kontakter/exempelmyndigheten.vcf')).toContain(`:tel:${dialled}\r\n`);
    expect(file('kontakter.vcf')).toContain(`:tel:${dialled}\r\n`);
    expect(file('data/contacts.json')).toContain(`"tel:${dialled}"`);
  },
};
