import { describe, expect, it } from 'vitest';
import { xml2js, type ElementCompact } from 'xml-js';
import { atomXml, type AtomFeed } from '../../src/feeds/atom.ts';
import { decisionsAtom, minutesAtom, newsAtom } from '../../src/feeds/atomFeeds.ts';
import { decisionsView, meetingsView, meetingView } from '../../src/view/meetings.ts';
import { newsListView, newsView } from '../../src/view/news.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const meeting = 'meetings/mote-1.sv.md';

const feed: AtomFeed = {
  title: 'Nyheter',
  subtitle: 'Om nyheter.',
  address: 'https://liten.example/nyheter/atom.xml',
  page: 'https://liten.example/nyheter/',
  language: 'sv',
  publisher: 'Exempelstad',
  today: '2026-06-01',
  entries: [],
};
const entry = {
  link: 'https://liten.example/nyheter/a/',
  title: 'A',
  summary: 'Om A.',
  published: '2026-01-01',
  updated: '2026-02-01',
};

const parse = (xml: string): ElementCompact =>
  (xml2js(xml, { compact: true }) as { feed: ElementCompact }).feed;
const entriesOf = (xml: string): ElementCompact[] => {
  const { entry: found } = parse(xml) as { entry?: ElementCompact | ElementCompact[] };
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
};

const meetings = (overrides: Parameters<typeof smallStore>[0] = {}) => {
  const store = smallStore(overrides);
  return { store, views: store.entries('meetings').map(({ key }) => meetingView(store, key, 'sv')) };
};
const minutes = (overrides?: Parameters<typeof smallStore>[0]): ElementCompact[] => {
  const { store, views } = meetings(overrides);
  return entriesOf(minutesAtom(meetingsView(store, 'sv'), views, store.today));
};
const decisions = (overrides?: Parameters<typeof smallStore>[0]): ElementCompact[] => {
  const { store, views } = meetings(overrides);
  return entriesOf(decisionsAtom(decisionsView(store, 'sv'), views, store.today));
};

describe('a feed', () => {
  it('has what RFC 4287 asks of it, and its language', () => {
    expect(parse(atomXml({ ...feed, entries: [entry] }))).toMatchObject({
      _attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' },
      id: { _text: 'tag:liten.example,2026:/nyheter/atom.xml' },
      title: { _text: 'Nyheter' },
      updated: { _text: '2026-02-01T00:00:00.000Z' },
      author: { name: { _text: 'Exempelstad' } },
      link: [
        { _attributes: { rel: 'alternate', href: 'https://liten.example/nyheter/' } },
        { _attributes: { rel: 'self', href: 'https://liten.example/nyheter/atom.xml' } },
      ],
      entry: {
        id: { _text: 'tag:liten.example,2026:/nyheter/a/' },
        title: { _cdata: 'A' },
        updated: { _text: '2026-02-01T00:00:00.000Z' },
        published: { _text: '2026-01-01T00:00:00.000Z' },
        link: { _attributes: { href: 'https://liten.example/nyheter/a/' } },
      },
    });
  });

  it('is whole without entries', () => {
    expect(parse(atomXml(feed))['updated']).toEqual({ _text: '2026-06-01T00:00:00.000Z' });
  });

  it('keeps texts as texts, whatever they hold', () => {
    for (const hostile of [
      '<script>alert(1)</script>',
      'A & B < C',
      ']]><script>alert(1)</script>',
      '&lt;b&gt;',
    ]) {
      const xml = atomXml({
        ...feed,
        title: hostile,
        subtitle: hostile,
        entries: [{ ...entry, title: hostile, summary: hostile }],
      });
      expect(xml).not.toContain('<script');
      const read = parse(xml) as {
        title: ElementCompact;
        entry: { title: ElementCompact; summary: ElementCompact };
      };
      expect(read.title['_text']).toBe(hostile);
      const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(read.entry.title['_cdata']).toBe(escaped);
      expect(read.entry.summary['_cdata']).toBe(escaped);
    }
  });
});

describe('the feed of news', () => {
  it('holds the news, the newest first', () => {
    const store = smallStore({
      'news/nyhet-2.sv.md': text('news/nyhet-1.sv.md')
        .replace('2026-02-01', '2026-03-01')
        .replace('En nyhet', 'En till'),
    });
    const news = store.entries('news').map(({ key }) => newsView(store, key, 'sv'));
    const titles = entriesOf(newsAtom(newsListView(store, 'sv'), news, store.today)).map(
      (item) => item['title'] as ElementCompact,
    );
    expect(titles.map((title) => title['_cdata'])).toEqual(['En till', 'En nyhet']);
  });
});

describe('the feeds of minutes and decisions', () => {
  it('hold approved minutes, dated when they were approved, and their decisions', () => {
    expect(minutes()).toMatchObject([
      { title: { _cdata: 'Ett möte' }, published: { _text: '2026-03-15T00:00:00.000Z' } },
    ]);
    expect(decisions()).toMatchObject([
      {
        id: { _text: 'tag:liten.example,2026:/protokoll/mote-1/#p-1' },
        summary: { _cdata: 'Ett beslut.' },
        link: { _attributes: { href: 'https://liten.example/protokoll/mote-1/#p-1' } },
      },
    ]);
  });

  it('hold nothing of minutes that are not approved', () => {
    for (const state of ['planerat', 'kallat', 'ej-justerat', 'installt']) {
      const draft = { [meeting]: text(meeting).replace('state: justerat', `state: ${state}`) };
      expect([...minutes(draft), ...decisions(draft)]).toEqual([]);
    }
  });

  it('hold no example', () => {
    const example = { [meeting]: text(meeting).replace('state:', 'example: true\nstate:') };
    expect([...minutes(example), ...decisions(example)]).toEqual([]);
  });
});
