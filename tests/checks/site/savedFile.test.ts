import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/checks/site/checkSite.ts';
import { builtFiles, examples } from '../../support/builtSite.ts';

const file = (rest: string, lang = 'sv'): string => `<!doctype html>
<html lang="${lang}" translate="${lang === 'sv' ? 'yes' : 'no'}">
<head><title>Kontakter</title><style>p { color: red }</style></head>
<body><main><h1 id="a">Kontakter</h1><p><a href="tel:112">112</a> <a href="https://liten.example/">Mer</a>
${rest}</p></main></body>
</html>
`;

const onFile = async (rest: string, path = 'kontakter/alla-kontakter.html', lang?: string) =>
  (await checkSite(builtFiles({ [path]: file(rest, lang) }), { examples })).map(
    ({ file: where, line, cause }) => `${where}:${line} ${cause}`,
  );

describe('the file that readers keep', () => {
  it('needs no frame around it, and no policy', async () => {
    expect(await onFile('<a href="#a">Upp</a>')).toEqual([]);
    expect(await onFile('', 'arli/kontakter/alla-kontakter.html', 'rmn')).toEqual([]);
  });

  it('is in the language of its address', async () => {
    expect(await onFile('', 'arli/kontakter/alla-kontakter.html')).toEqual([
      'dist/arli/kontakter/alla-kontakter.html:2 Sidans lang är "sv", men adressen hör till "rmn".',
    ]);
  });

  it('is small enough to send on', async () => {
    expect(await onFile('a '.repeat(30_000))).toEqual([
      'dist/kontakter/alla-kontakter.html:1 Filen är 60252 byte, men får vara 60000.',
    ]);
  });

  it.each([
    ['a picture', '<img src="/icon.svg" alt="">', '<img src="/icon.svg" alt>'],
    ['a link that needs the site', '<a href="/stod/">Stöd</a>', '<a href="/stod/">'],
  ])('holds no %s', async (_, element, tag) => {
    expect(await onFile(element)).toEqual([
      `dist/kontakter/alla-kontakter.html:5 ${tag} fungerar bara på webbplatsen.`,
    ]);
  });

  it('runs nothing', async () => {
    expect(await onFile('<script>a()</script>')).toEqual([
      'dist/kontakter/alla-kontakter.html:1 Filen har skript.',
    ]);
  });

  it('leads to nothing on the site that is not there', async () => {
    expect(await onFile('<a href="https://liten.example/borta/">Borta</a>')).toEqual([
      'dist/kontakter/alla-kontakter.html:5 <a href="https://liten.example/borta/">: Det finns inget på /borta/.',
    ]);
  });
});
