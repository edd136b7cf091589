import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/store/contentFiles.ts';

/*
 * Every item on Borås Stad's slides from 2018, which the site was founded on, in the words it has there
 * (line breaks and misspellings mended). Each must stand somewhere in the Swedish content of its folder.
 */
const items: Readonly<Record<string, readonly string[]>> = {
  'pages/strategi': [
    'Den rom som fyller 20 år 2032 ska ha likvärdiga möjligheter i livet som den som är icke-rom',
    'utvecklingskommun',
    'projektmedel',
    'kommunbidrag',
    'styrgrupp',
    'samverkan',
    'delaktighet',
  ],
  'areas/': [
    'Utbildning',
    'Arbete',
    'Kultur/Språk',
    'Bostad',
    'Civilsamhällets organisering',
    'Hälsa',
    'Social omsorg och trygghet',
  ],
  'pages/romska-radet': [
    'delaktighet och inflytande',
    'tjänstemän',
    'Grundskoleförvaltningen',
    'Gymnasie- och vuxenutbildningsförvaltningen',
    'Kulturförvaltningen',
    'Arbetslivsförvaltningen',
    'Resande',
    'Finska romer',
    'Svenska romer',
    'Utomnordiska romer',
    'Nyanlända romer',
    'Vuxenutbildningsförvaltningen',
    'Fritid och folkhälsoförvaltningen',
    'Förskoleförvaltningen',
  ],
  'pages/minoriteter': ['romer', 'judar', 'tornedalingar', 'sverigefinnar', 'samer', 'samrådsgrupp'],
  'bridge-builders/samordnare': ['ALF', 'Skolan', 'Hälsa', 'fem'],
  'bridge-builders/': [
    'Romsk samordnare',
    'Romsk brobyggare med fokus på hälsa',
    'Romsk brobyggare med fokus på skola',
    'Romsk brobyggare med fokus på barn och unga',
  ],
  'pages/stod': [
    'Problemformulering',
    'Identifiera åtgärder',
    'Utforma handlingsplan',
    'Genomförande',
    'Uppföljning och utvärdering',
  ],
  'contacts/': [
    'Arbetsförmedlingen',
    'Försäkringskassan',
    'Polisen',
    'Migrationsverket',
    'CFL (Centrum för lärande)',
    'Vuxenutbildningen',
    'Samhall',
    'Jobb Borås',
    'Försörjningsstöd',
    'Familjerätt',
    'Relationsvåldsenheten',
    'Missbruksenheten',
    'Personligt ombud',
    'Familjecentraler',
    'Folkhälsosamordnare',
    'Föreningssamordnare',
    'Stadsbiblioteket',
    'Sverigekompassen',
    'SISU',
    'Rädda Barnen',
    'Kyrkor och församlingar',
    'Skolor i Borås',
    'Kvinnojour',
  ],
  'results/2018': [
    'Gemensamma mål för 2018',
    'Pågående enskilda stöd',
    'value: 64',
    'Avslutade enskilda stöd',
    'value: 33',
    'Gemensamma enskilda stöd',
    'value: 5',
    'Föreläsningar',
    'target: 800',
    'value: 853',
    'Antal Jobb',
    'value: 28',
  ],
  'pages/rattigheter': ['Mänskliga rättigheter'],
};

const swedish = readContentFiles('content').filter((file) => file.path.includes('.sv.'));

const flat = (value: string): string => `${value.replaceAll(/\s+/g, ' ').toLowerCase()} `;

const textBelow = (place: string): string =>
  swedish
    .filter((file) => file.path.startsWith(place))
    .map((file) => file.text)
    .join('\n');

const places = Object.entries(items).flatMap(([place, texts]) => texts.map((text) => [text, place] as const));

describe('the slides that the site was founded on', () => {
  it.each(places)('has "%s" in content/%s', (text, place) => {
    expect(flat(textBelow(place))).toContain(/^value|^target/.test(text) ? flat(text) : flat(text).trim());
  });

  it('counts 23 key contacts, and marks the ones that were added', () => {
    const contacts = swedish.filter((file) => file.path.startsWith('contacts/'));
    expect(contacts.filter((file) => file.text.includes('onSlide: true'))).toHaveLength(23);
    expect(contacts.length).toBeGreaterThan(23);
  });
});
