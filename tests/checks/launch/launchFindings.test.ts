import { describe, expect, it } from 'vitest';
import { formatLaunch, launchFindings } from '../../../src/checks/launch/launchFindings.ts';
import { stampTranslations } from '../../../src/store/stampTranslations.ts';
import { isStale } from '../../../src/view/freshness.ts';
import { smallSite } from '../../support/smallSite.ts';

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const settings = 'settings/settings.yaml';
const contact = 'contacts/exempelmyndigheten.sv.md';

/** The small site with everything confirmed: nothing is left before its launch. */
const ready: Record<string, string> = {
  [settings]: `${textOf(settings)
    .replace('official: false', 'official: true')
    .replace('confirmed: false', 'confirmed: true')
    .replace('showUnreviewedWords: true', 'showUnreviewedWords: false')
    .replace('https://liten.example', 'https://inkludering.exempelstad.se')}organisationNumber: "212000-1561"
feedbackService: https://exempelstad.se/brister
accessibleFormatService: https://exempelstad.se/format
securityContact: https://exempelstad.se/sakerhet
`,
  ...Object.fromEntries(stampTranslations(smallSite()).map(({ path, text }) => [path, reviewed(text)])),
};

/** The same translation, read by someone who answers for it; other files have no `source` of their own. */
function reviewed(text: string): string {
  const review = 'review:\n  reviewedBy: sprakvard\n  reviewedOn: 2026-05-01\n';
  return text.replace(/^source:/m, `${review}source:`);
}

const list = (overrides: Record<string, string> = {}, today = '2026-06-01'): string =>
  formatLaunch(launchFindings(smallSite({ ...ready, ...overrides }), { today, isStale }));
const kinds = (text: string): string[] =>
  text
    .split('\n\n')
    .slice(0, -1)
    .map((block) => block.split('\n')[0] ?? '');

describe('the list before launch', () => {
  it('is empty when everything is confirmed', () => {
    expect(list()).toBe('Inget är kvar att bekräfta före lansering.\n');
  });

  it('names a number that nobody has confirmed', () => {
    const unsure = textOf(contact).replace('phoneSource', 'phoneUnconfirmed: true\nphoneSource');
    expect(list({ [contact]: unsure })).toContain(
      'Nummer som inte är bekräftade (1)\n  content/contacts/exempelmyndigheten.sv.md, rad 7: Exempelmyndigheten: numret 031-390 06 01 är inte bekräftat.',
    );
  });

  it('says what the settings lack', () => {
    const text = list({
      [settings]: textOf(settings).replace('showUnreviewedWords: true', 'showUnreviewedWords: false'),
    });
    expect(kinds(text)).toEqual([
      'Webbplatsen är ett prov (1)',
      'Webbplatsens adress (1)',
      'Växelns nummer (1)',
      'Inställningar som saknas (4)',
    ]);
    expect(text).toContain('content/settings/settings.yaml, rad 3: Varje sida säger');
    expect(text).toContain('031-390 06 00');
    for (const name of [
      'organisationNumber',
      'feedbackService',
      'accessibleFormatService',
      'securityContact',
    ]) {
      expect(text).toContain(`"${name}" saknas.`);
    }
    expect(text).toContain('7 saker är kvar före lansering.');
  });

  it('names every page and line that waits for confirmation', () => {
    const text = list({
      'pages/om.sv.mdx': `---
title: "Om"
description: "Om sidan."
toConfirm:
  - what: "Vem som ansvarar"
  - what: "Att texten får visas"
---

Text.

<Unconfirmed>

Nämnden ansvarar.

</Unconfirmed>
`,
    });
    expect(kinds(text)).toEqual(['Att bekräfta, enligt sidan (2)', 'Texter märkta som obekräftade (1)']);
    expect(text).toContain('content/pages/om.sv.mdx, rad 5: Vem som ansvarar');
    expect(text).toContain('content/pages/om.sv.mdx, rad 6: Att texten får visas');
    expect(text).toContain('content/pages/om.sv.mdx, rad 11: Nämnden ansvarar.');
  });

  it('finds texts that say that the city is to confirm them, also across lines, but not the words for saying so', () => {
    const news = 'news/nyhet-1.sv.md';
    const text = list({
      [news]: textOf(news).replace('Det hände något.', 'Det hände något (ska bekräftas\nav Borås Stad).'),
    });
    expect(kinds(text)).toEqual(['Texter som säger att något ska bekräftas av Borås Stad (1)']);
    expect(text).toContain(`content/${news}, rad 8: Det hände något (ska bekräftas`);
    const strings = 'interface/strings.sv.yaml';
    expect(
      list({ [strings]: textOf(strings).replace('"page.unconfirmed"', '"Ska bekräftas av Borås Stad"') }),
    ).toContain('Inget är kvar');
  });

  it('names the contacts of the municipality that nobody can ring', () => {
    const silent = textOf(contact).replace(/phone.*\n/g, '');
    expect(list({ [contact]: silent })).toContain('Inget är kvar');
    expect(list({ [contact]: silent.replace('kind: stat', 'kind: kommun') })).toContain(
      'Exempelmyndigheten: nummer saknas.',
    );
  });

  it('names what nobody has looked at for longer than the settings allow', () => {
    const text = list({}, '2027-03-01');
    expect(kinds(text)).toEqual(['Uppgifter som kontrollerades för länge sedan (2)']);
    expect(text).toContain('Exempelmyndigheten: uppgifterna kontrollerades senast 2026-01-01.');
  });

  it('names what is said to be checked on a day that has not been', () => {
    const text = list({ [contact]: textOf(contact).replace('2026-01-01', '2026-06-02') });
    expect(kinds(text)).toEqual(['Kontroller med ett datum som inte har varit (1)']);
    expect(text).toContain(
      'Exempelmyndigheten: uppgifterna står som kontrollerade 2026-06-02. Dagen har inte varit.',
    );
  });

  it('names closed days that have been, and leaves those to come', () => {
    const days = `closedDays:
  - from: 2026-05-01
  - from: 2026-05-30
    to: 2026-06-01
onSlide`;
    const text = list({ [contact]: textOf(contact).replace('onSlide', days) });
    expect(kinds(text)).toEqual(['Stängda dagar som har varit (1)']);
    expect(text).toContain(
      'content/contacts/exempelmyndigheten.sv.md, rad 9: Exempelmyndigheten: stängt 2026-05-01. Dagen har varit.',
    );
  });

  it('names meetings that are made up', () => {
    const meeting = 'meetings/mote-1.sv.md';
    const text = list({ [meeting]: textOf(meeting).replace('state:', 'example: true\nstate:') });
    expect(kinds(text)).toEqual(['Påhittade möten (1)']);
  });

  it('counts the words that are shown and that nobody has reviewed, in each language', () => {
    const shown = {
      [settings]: (ready[settings] ?? '').replace('showUnreviewedWords: false', 'showUnreviewedWords: true'),
    };
    const count = (text: string): number => Number(/arli: (\d+) ord/.exec(text)?.[1] ?? 0);
    const all = smallSite().filter(({ path }) => path.startsWith('terms/'));
    expect(count(list(shown))).toBe(all.length);
    const [first] = all;
    const reviewed = {
      [first?.path ?? '']:
        `${first?.text ?? ''}  review:\n    reviewedBy: sprakvard\n    reviewedOn: 2026-05-01\n`,
    };
    expect(count(list({ ...shown, ...reviewed }))).toBe(all.length - 1);
    const weak = {
      [first?.path ?? '']: `${first?.text ?? ''}  weakness: ordlista\n`,
    };
    expect(count(list({ ...shown, ...weak }))).toBe(all.length - 1);
  });

  it('counts the texts in each language that nobody has reviewed', () => {
    const page = 'pages/start.lattlast.mdx';
    const draft = { [page]: (ready[page] ?? '').replace(/review:\n(?: .*\n)+/, '') };
    expect(list(draft)).toContain(
      'content/pages/start.lattlast.mdx, rad 2: lättläst svenska: 1 texter är inte granskade. Den första står här.',
    );
  });

  it('names translations that are older than the Swedish, and what has changed', () => {
    const swedish = 'pages/start.sv.mdx';
    expect(list({ [swedish]: textOf(swedish).replace('Sidan start', 'En ny start') })).toContain(
      'content/pages/start.lattlast.mdx, rad 1: Ändrat på svenska: Rubrik.',
    );
  });

  it('does not take a file that cannot be read for one in which nothing is left', () => {
    expect(kinds(list({ 'pages/om.sv.mdx': '---\ntitle: [\n---\n' }))).toEqual([
      'Filer som inte går att läsa (1)',
    ]);
  });
});
