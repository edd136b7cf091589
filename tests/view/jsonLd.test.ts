import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { bridgeBuilderView } from '../../src/view/bridgeBuilders.ts';
import { contactView } from '../../src/view/contacts.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const contact = 'contacts/exempelmyndigheten.sv.md';
const bridgeBuilder = 'bridge-builders/skola.sv.md';
const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

const contactData = (change: (text: string) => string, language: LanguageKey = 'sv') =>
  contactView(smallStore({ [contact]: change(text(contact)) }), 'exempelmyndigheten', language).jsonLd;

describe('what machines are told of someone', () => {
  it('is who answers at which number, and where that is said', () => {
    expect(contactData((same) => same)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Exempelmyndigheten',
      description: 'En myndighet.',
      url: 'https://liten.example/kontakter/exempelmyndigheten/',
      mainEntityOfPage: 'https://liten.example/kontakter/exempelmyndigheten/',
      contactPoint: { '@type': 'ContactPoint', telephone: '+46313900601' },
    });
  });

  it('has a bridge-builder as a service of the municipality, reached through its switchboard', () => {
    const spoken = text(bridgeBuilder).replace(
      'order: 1',
      'order: 1\nlanguagesSpoken:\n  - language: svenska',
    );
    const { jsonLd } = bridgeBuilderView(smallStore({ [bridgeBuilder]: spoken }), 'skola', 'sv');
    expect(jsonLd).toMatchObject({
      '@type': 'GovernmentService',
      name: 'Brobyggare i skolan',
      provider: {
        '@type': 'GovernmentOrganization',
        name: 'Exempelstad',
        contactPoint: { telephone: '+46313900600', availableLanguage: ['svenska'] },
      },
    });
  });

  it.each([
    ['112', 'kind: stat', 'EmergencyService'],
    ['031-390 06 01', 'kind: civilsamhalle', 'Organization'],
    ['031-390 06 01', 'kind: oklar', 'Organization'],
  ])('says of %s and "%s" that it is %s', (phone, kind, type) => {
    const data = contactData((all) => all.replace('031-390 06 01', phone).replace('kind: stat', kind));
    expect(data?.['@type']).toBe(type);
  });

  it('has the hours in schema.org’s own form, where a day ends a minute before midnight', () => {
    const data = contactData((all) =>
      all.replace(
        'order: 1',
        'order: 1\nhours:\n  - days: [mandag, sondag]\n    opens: "09:00"\n    closes: "24:00"',
      ),
    );
    expect(data).toMatchObject({
      contactPoint: {
        hoursAvailable: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: ['Monday', 'Sunday'],
            opens: '09:00',
            closes: '23:59',
          },
        ],
      },
    });
  });

  it('leads to the contact’s own web page, and says nothing of a number that it does not have', () => {
    const data = contactData((all) =>
      all.replace(/phone.*\n/g, '').replace('order: 1', 'order: 1\nweb: https://myndigheten.example/'),
    );
    expect(data).toMatchObject({ url: 'https://myndigheten.example/' });
    expect(data).not.toHaveProperty('contactPoint');
  });

  it('is nothing of a contact that others should not see', () => {
    const discreet = (all: string): string =>
      all.replace('order: 1', 'order: 1\nsensitive: true\nneutralTitle: "Ett samtal"');
    expect(contactData(discreet)).toBeUndefined();
  });
});
