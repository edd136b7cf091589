import { describe, expect, it } from 'vitest';
import { contactView } from '../../src/view/contacts.ts';
import { pageView } from '../../src/view/page.ts';
import { searchView } from '../../src/view/search.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const store = smallStore({
  'contacts/samtal.sv.md': `---
title: "Hjälp mot våld"
neutralTitle: "Samtal"
description: "Om våld."
order: 2
kind: stat
sensitive: true
onSlide: false
lastChecked: 2026-01-01
---
`,
});

describe('a sensitive contact', () => {
  const { shell } = contactView(store, 'samtal', 'arli');

  it('keeps its name in the heading and tells nothing where others may look', () => {
    expect(shell.title).toEqual({ text: 'Hjälp mot våld', lang: 'sv' });
    expect(shell.documentTitle).toEqual({ text: 'Samtal', lang: 'sv' });
    expect(shell.description).toEqual({ text: 'contact.neutralDescription', lang: 'sv' });
  });

  it('can be left at once, and says in the reader’s language what that cannot hide', () => {
    expect(shell.exit).toEqual({
      href: 'https://vader.example/',
      name: { text: 'Vädret', lang: 'sv' },
      more: '/arli/om/integritet/',
      isLate: false,
    });
  });
});

describe('another contact', () => {
  it('goes by its own name and has no way off', () => {
    const { shell } = contactView(store, 'exempelmyndigheten', 'sv');
    expect(shell.documentTitle).toEqual(shell.title);
    expect(shell.description.text).toBe('En myndighet.');
    expect(shell.exit).toBeUndefined();
  });
});

describe('the search page', () => {
  it('can be left at once when what it has found asks for it', () => {
    expect(searchView(store, 'sv').shell.exit?.isLate).toBe(true);
  });
});

describe('a page', () => {
  it('can be left at once when it is marked as sensitive', () => {
    const path = 'pages/stod.sv.mdx';
    const text = smallSite().find((file) => file.path === path)?.text ?? '';
    const marked = smallStore({ [path]: text.replace('\n---\n', '\nsensitive: true\n---\n') });
    expect(pageView(marked, 'stod', 'sv').shell.exit?.href).toBe('https://vader.example/');
    expect(pageView(store, 'stod', 'sv').shell.exit).toBeUndefined();
  });
});
