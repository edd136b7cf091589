import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { bridgeBuildersView, bridgeBuilderView } from '../../src/view/bridgeBuilders.ts';
import type { Call } from '../../src/view/call.ts';
import { contactView } from '../../src/view/contacts.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const contact = 'contacts/exempelmyndigheten.sv.md';
const bridgeBuilder = 'bridge-builders/skola.sv.md';

describe('a contact', () => {
  const call = (site: string, language: LanguageKey = 'sv'): Call | undefined =>
    contactView(smallStore({ [contact]: site }), 'exempelmyndigheten', language).card.call;

  it('is rung at its own number, which every form of it follows', () => {
    const moved = text(contact).replace('031-390 06 01', '031-390 06 55');
    const number = { display: '031-390 06 55', href: 'tel:+46313900655' };
    expect(call(moved)?.number).toMatchObject(number);
    expect(call(moved, 'kale')?.number).toMatchObject(number);
    const [group] = bridgeBuildersView(smallStore({ [contact]: moved }), 'sv').groups;
    expect(group?.first[0].call.number).toMatchObject(number);
  });

  it('has no number to dial when there is none with a source', () => {
    expect(call(text(contact).replace(/phone.*\n/g, ''))).toBeUndefined();
  });

  it('of the municipality is rung through the switchboard, which is told whom to look for', () => {
    const municipal = text(contact)
      .replace(/phone.*\n/g, '')
      .replace('kind: stat', 'kind: kommun');
    expect(call(municipal)).toMatchObject({
      number: { href: 'tel:+46313900600' },
      askFor: { text: 'Exempelmyndigheten' },
      unconfirmed: true,
    });
  });

  it('for those in danger names first who answers at any hour, unless it answers itself', () => {
    const first = (site: string) =>
      contactView(smallStore({ [contact]: site }), 'exempelmyndigheten', 'sv').first.map(
        ({ card }) => card?.key,
      );
    expect(first(text(contact))).toEqual([]);
    expect(first(text(contact).replace(/phone.*\n/g, ''))).toHaveLength(1);
  });

  it('takes text messages at its own number only', () => {
    const card = (site: string) =>
      contactView(smallStore({ [contact]: site }), 'exempelmyndigheten', 'sv').card;
    expect(card(text(contact)).sms).toBeUndefined();
    expect(card(text(contact).replace('order: 1', 'order: 1\nsms: true')).sms).toBe('sms:+46313900601');
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
    expect(view.card.call).toMatchObject({
      number: { display: '031-390 06 00' },
      askFor: { text: 'Brobyggare i skolan' },
    });
  });
});
