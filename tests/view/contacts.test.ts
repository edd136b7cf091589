import { describe, expect, it } from 'vitest';
import { bridgeBuildersView, bridgeBuilderView } from '../../src/view/bridgeBuilders.ts';
import { contactView } from '../../src/view/contacts.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const contact = 'contacts/exempelmyndigheten.sv.md';
const bridgeBuilder = 'bridge-builders/skola.sv.md';

describe('a contact', () => {
  it('has one number, which every form of it follows', () => {
    const store = smallStore({ [contact]: text(contact).replace('031-390 06 01', '031-390 06 55') });
    const expected = { display: '031-390 06 55', href: 'tel:+46313900655' };
    expect(contactView(store, 'exempelmyndigheten', 'sv').card.phone).toEqual(expected);
    expect(contactView(store, 'exempelmyndigheten', 'kale').card.phone).toEqual(expected);
    expect(bridgeBuildersView(store, 'sv').groups[0]?.contacts[0]?.phone).toEqual(expected);
  });

  it('has no number to dial when there is none with a source', () => {
    const silent = text(contact).replace(/phone.*\n/g, '');
    expect(
      contactView(smallStore({ [contact]: silent }), 'exempelmyndigheten', 'sv').card.phone,
    ).toBeUndefined();
  });

  it('says when its facts were checked longer ago than the limit', () => {
    const stale = (today: string): boolean =>
      contactView(smallStore({}, { today }), 'exempelmyndigheten', 'sv').card.stale;
    expect([stale('2026-12-31'), stale('2027-01-01'), stale('2027-01-02')]).toEqual([false, false, true]);
  });
});

describe('a bridge-builder', () => {
  const named = text(bridgeBuilder).replace(
    'order: 1',
    'order: 1\npersonalName: "Samordnare"\nnameConsentUntil: 2026-06-30',
  );

  it('is named as long as consent lasts, and not a day longer', () => {
    const name = (today: string): string | undefined =>
      bridgeBuilderView(smallStore({ [bridgeBuilder]: named }, { today }), 'skola', 'sv').card.personalName;
    expect([name('2026-06-30'), name('2026-07-01')]).toEqual(['Samordnare', undefined]);
  });

  it('is reached through the switchboard until there is a number of their own', () => {
    const view = bridgeBuilderView(smallStore(), 'skola', 'sv');
    expect(view.card.phone).toBeUndefined();
    expect(view.shell.phone.number.display).toBe('031-390 06 00');
  });

  it('is listed under the needs they help with, before the contacts', () => {
    const groups = bridgeBuildersView(smallStore(), 'sv').groups.map((group) => [
      group.need,
      group.bridgeBuilders.map(({ key }) => key),
      group.contacts.map(({ key }) => key),
    ]);
    expect(groups).toEqual([
      ['akut', [], ['exempelmyndigheten']],
      ['skola', ['skola'], []],
    ]);
  });
});
