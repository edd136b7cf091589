import { describe, expect, it } from 'vitest';
import { needKeys } from '../../src/model/needs.ts';
import { bridgeBuildersView } from '../../src/view/bridgeBuilders.ts';
import { contactsView } from '../../src/view/contacts.ts';
import type { NeedGroup } from '../../src/view/finder.ts';
import { startView } from '../../src/view/start.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const table = 'finder/finder.yaml';
const contact = 'contacts/exempelmyndigheten.sv.md';
const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

/** The group for one need, whose row in the table is given. */
function group(row: string, files: Readonly<Record<string, string>> = {}): NeedGroup | undefined {
  const rows = text(table).replace(/(- need: trygghet\n)[^\n]*\n/, `$1${row}`);
  const store = smallStore({ [table]: rows, ...files });
  return bridgeBuildersView(store, 'sv').groups.find(({ need }) => need === 'trygghet');
}

const keys = (found: NeedGroup | undefined) => ({
  first: found?.first.map(({ card }) => card?.key),
  next: found?.next.map(({ key }) => key),
  whenClosed: found?.whenClosed?.key,
});

describe('the finder', () => {
  it('has an answer for every need, on its own page and from the start page', () => {
    const store = smallStore();
    expect(bridgeBuildersView(store, 'sv').groups.map(({ need }) => need)).toEqual(needKeys);
    expect(startView(store, 'kale').needs.map(({ href }) => href)).toEqual(
      needKeys.map((need) => `/kale/brobyggare/#${need}`),
    );
  });

  it('puts the bridge-builder first, then the contacts in the table’s order', () => {
    expect(keys(group('    bridgeBuilder: skola\n    next: [exempelmyndigheten]\n'))).toEqual({
      first: ['skola'],
      next: ['exempelmyndigheten'],
      whenClosed: undefined,
    });
  });

  it('puts those before the bridge-builder who answer when someone is in danger', () => {
    const danger =
      '    first: [exempelmyndigheten]\n    bridgeBuilder: skola\n    whenClosed: exempelmyndigheten\n';
    expect(keys(group(danger))).toEqual({
      first: ['exempelmyndigheten'],
      next: ['skola'],
      whenClosed: 'exempelmyndigheten',
    });
  });

  it('leads to a person through the switchboard where the first has no number', () => {
    const silent = { [contact]: text(contact).replace(/phone.*\n/g, '') };
    const [first] = group('    next: [exempelmyndigheten]\n', silent)?.first ?? [];
    expect(first?.card?.key).toBe('exempelmyndigheten');
    expect(first?.call).toMatchObject({
      number: { href: 'tel:+46313900600' },
      askFor: { text: 'finder.anyone', lang: 'sv' },
    });
  });

  it('leads to a person where there is no table, or it names somebody who is gone', () => {
    const store = smallStore({ [table]: null });
    for (const { first } of bridgeBuildersView(store, 'arli').groups) {
      expect(first[0]).toMatchObject({ card: undefined, call: { number: { href: 'tel:+46313900600' } } });
    }
    expect(group('    next: [borta]\n')?.first[0].call.number.href).toBe('tel:+46313900600');
  });

  it('says what residents say as easy Swedish too, for it is easy', () => {
    const rows = text(table).replace('need: trygghet\n', 'need: trygghet\n    examples: "Rädd"\n');
    const said = (language: 'sv' | 'lattlast') =>
      startView(smallStore({ [table]: rows }), language).needs.find(({ need }) => need === 'trygghet')
        ?.examples;
    expect(said('sv')).toEqual({ text: 'Rädd', lang: 'sv' });
    expect(said('lattlast')).toEqual({ text: 'Rädd', lang: 'lattlast' });
  });

  it('is the only place that says what a role helps with', () => {
    const view = bridgeBuildersView(smallStore(), 'sv');
    expect(view.team[0]?.needs.map(({ need }) => need)).toEqual(['skola']);
  });
});

describe('the list of contacts', () => {
  it('has each contact under every need that it is named for, and the rest last', () => {
    const other = text(contact).replace('Exempelmyndigheten', 'Den andra');
    const view = contactsView(smallStore({ 'contacts/andra.sv.md': other }), 'sv');
    const listed = view.groups.map(({ need, contacts }) => [need, contacts.map(({ key }) => key)]);
    expect(listed).toContainEqual(['akut', ['exempelmyndigheten']]);
    expect(listed.some(([need]) => need === 'skola')).toBe(false);
    expect(listed.at(-1)).toEqual([undefined, ['andra']]);
  });
});
