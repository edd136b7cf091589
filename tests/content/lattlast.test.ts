import { expect, it } from 'vitest';
import { residentTypes } from '../../src/model/residentTypes.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { rawEntry } from '../../src/store/rawEntry.ts';
import { createStore } from '../../src/store/store.ts';

const store = createStore(
  readContentFiles(contentDirectory()).flatMap((file) => rawEntry(file) ?? []),
  { today: '2026-11-22', changedOn: new Map() },
);

it('has no page for residents that shows ordinary Swedish to who reads easy Swedish', () => {
  const pages = store.routes.filter(({ entry }) => entry !== undefined && residentTypes.includes(entry.type));
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((page) => !page.isIn('lattlast')).map(({ address }) => address)).toEqual([]);
  expect(pages.filter((page) => page.title('lattlast').lang !== 'lattlast').map(({ address }) => address)).toEqual([]);
});
