import { describe, expect, it } from 'vitest';
import { openFiles, openMedia } from '../../src/store/openFiles.ts';
import { smallSite } from '../support/smallSite.ts';

const day = '2026-06-01';

const meeting = (state: string): string =>
  `---\ntitle: Möte\ndescription: Ett möte.\ndate: 2026-05-01\nstate: ${state}\nitems:\n  - number: "1"\n    title: Hemligt än\n    text: Text.\n    agreement: antecknat\n---\n`;

const builder = (name: string): string =>
  `---\ntitle: Samordnare\ndescription: En roll.\norder: 1\n${name}lastChecked: 2026-05-01\n---\n`;

const textOf = (path: string, text: string): string | undefined =>
  openFiles(smallSite({ [path]: text }), day).find((file) => file.path === path)?.text;

describe('the content that lies open in a published site', () => {
  it('has every file that is right, unchanged', () => {
    const files = smallSite();
    const open = openFiles(files, day).map(({ path }) => path);
    expect(open.filter((path) => !path.startsWith('meetings/'))).toEqual(
      files.map(({ path }) => path).filter((path) => !path.startsWith('meetings/')),
    );
  });

  it.each(['planerat', 'kallat', 'ej-justerat', 'installt'])(
    'has nothing of a meeting that is %s',
    (state) => {
      const translated = 'meetings/mote.lattlast.md';
      const files = smallSite({
        'meetings/mote.sv.md': meeting(state),
        [translated]: '---\ntitle: Hemligt\n---\n',
      });
      expect(openFiles(files, day).filter(({ path }) => path.startsWith('meetings/mote.'))).toEqual([]);
    },
  );

  it('has a meeting whose minutes are approved', () => {
    expect(textOf('meetings/mote.sv.md', meeting('justerat'))).toContain('Hemligt än');
  });

  it('has a person’s name as long as they consent', () => {
    const path = 'bridge-builders/samordnare.sv.md';
    const name = (until: string): string => `personalName: Ett namn\nnameConsentUntil: ${until}\n`;
    expect(textOf(path, builder(name('2026-06-01')))).toContain('Ett namn');
    expect(textOf(path, builder(name('2026-05-31')))).toBe(builder(''));
  });

  it('has no file that cannot be read', () => {
    expect(textOf('news/trasig.sv.md', '---\ntitle: [\n---\nEtt namn')).toBeUndefined();
  });

  it('has no comment of the fields, and all else in them', () => {
    const path = 'bridge-builders/samordnare.sv.md';
    const name =
      '  # fråga Ett namn\npersonalName: Ett namn # Ett namn\nnameConsentUntil: 2026-05-31 # Ett namn\n';
    const about = (text: string): [string, string] => ['description: En roll.', `description: ${text}`];
    const withComments = builder(name).replace(...about('>- # Ett namn\n  En # roll.\n\n  # Två.'));
    const bare = builder('').replace(...about('>-\n  En # roll.\n\n  # Två.'));
    expect(textOf(path, withComments)).toBe(bare);
    expect(textOf(path, withComments.replaceAll('\n', '\r\n'))).toBe(bare.replaceAll('\n', '\r\n'));
    expect(textOf('terms/ord.yaml', '# Först\nswedish: "# ord"\nenglish: word #1\n#sist')).toBe(
      'swedish: "# ord"\nenglish: word\n',
    );
  });
});

describe('the uploaded files that are listed openly', () => {
  const mote = 'meetings/mote.sv.md';
  const listed = (state: string): string[] => {
    const files = smallSite({
      [mote]: `${meeting(state)}\n[Protokoll](/media/protokoll.pdf) och [karta](/media/karta.pdf)\n`,
      'news/karta.sv.md': `---\ntitle: Karta\ndescription: En karta.\ndate: 2026-05-01\n---\n\n[Karta](/media/karta.pdf)\n`,
    });
    const addresses = ['/media/karta.pdf', '/media/ny.png', '/media/protokoll.pdf'];
    return openMedia(addresses, files, openFiles(files, day));
  };

  it('are those that open files use, and those that no file uses yet', () => {
    expect(listed('ej-justerat')).toEqual(['/media/karta.pdf', '/media/ny.png']);
    expect(listed('justerat')).toEqual(['/media/karta.pdf', '/media/ny.png', '/media/protokoll.pdf']);
  });
});
