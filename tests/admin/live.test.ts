import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitedChange, type Awaited } from '../../admin/live/awaited.ts';
import { keptAwaited } from '../../admin/live/keptAwaited.ts';
import { liveWatch, type LiveWatchOptions, type Watched } from '../../admin/live/liveWatch.ts';
import { said } from '../../admin/live/said.ts';
import type { State } from '../../admin/live/state.ts';
import { typeNames } from '../../src/model/contentTypes.ts';
import { contentHash, contentHashes, type ContentHashes } from '../../src/store/contentHashes.ts';
import { smallSite } from '../support/smallSite.ts';
import { memoryStorage } from '../support/memoryStorage.ts';

const noon = new Date('2026-06-01T10:00:00Z');
const day = '2026-06-01';

const news = (title: string): string =>
  `---\ntitle: ${title}\ndescription: Om det.\ndate: 2026-05-01\n---\n\nText.\n`;
const meeting = (state: string): string =>
  `---\ntitle: Vårmötet\ndescription: Ett möte.\ndate: 2026-05-01\nstate: ${state}\n---\n`;

const path = 'news/prov.sv.md';
const mote = 'meetings/mote.sv.md';

/** What there is to wait for after a change of the small site. */
function after(
  change: Readonly<Record<string, string | undefined>>,
  before: Readonly<Record<string, string>> = {},
): Awaited {
  const awaited = awaitedChange(smallSite(before), new Map(Object.entries(change)), noon);
  if (!awaited) throw new Error('Nothing is waited for.');
  return awaited;
}

describe('what is waited for', () => {
  it('is the open form of each file that was published, and that cleared ones go', () => {
    const easy = 'news/prov.lattlast.md';
    expect(after({ [path]: news('Prov'), [easy]: '\n' }, { [easy]: news('Lätt') })).toEqual({
      type: 'news',
      key: 'prov',
      title: 'Prov',
      files: { [path]: contentHash(news('Prov')), [easy]: null },
      end: 'shown',
      since: noon.getTime(),
    });
  });

  it('is nothing to see of a meeting whose minutes are not approved, also of its translation alone', () => {
    expect(after({ [mote]: meeting('ej-justerat') })).toMatchObject({
      files: { [mote]: null },
      end: 'hidden',
    });
    const translation = 'meetings/mote.lattlast.md';
    const text = '---\ntitle: Mötet\ndescription: Om mötet.\n---\n';
    expect(after({ [translation]: text }, { [mote]: meeting('kallat') }).end).toBe('hidden');
    expect(after({ [translation]: text }, { [mote]: meeting('justerat') })).toMatchObject({
      title: 'Vårmötet',
      files: { [translation]: contentHash(text) },
      end: 'shown',
    });
  });

  it('is that a deleted entry goes, by the name that it had, where anyone could see it', () => {
    expect(after({ [path]: undefined }, { [path]: news('Prov') })).toMatchObject({
      title: 'Prov',
      files: { [path]: null },
      end: 'gone',
    });
    expect(after({ [path]: '\n' }, { [path]: news('Prov') }).end).toBe('gone');
    expect(after({ [mote]: undefined }, { [mote]: meeting('kallat') }).end).toBe('removed');
  });

  it('is what a build of the same content says of itself', () => {
    const files = smallSite({ [path]: news('Prov') });
    expect(contentHashes(files, day)).toMatchObject(after({ [path]: news('Prov') }).files);
  });

  it('is nothing for what is no content', () => {
    expect(awaitedChange([], new Map(), noon)).toBeUndefined();
    expect(awaitedChange([], new Map([['README.md', 'x']]), noon)).toBeUndefined();
  });
});

const prov = after({ [path]: news('Prov') });
const other = after({ 'news/annan.sv.md': news('Annan') });

describe('what is kept in the browser', () => {
  it('is there at the next visit, the latest of each entry, until it is taken away', () => {
    const place = memoryStorage();
    const kept = keptAwaited(place);
    kept.add(prov);
    kept.add(other);
    const later = { ...after({ [path]: news('Nytt prov') }), since: prov.since + 1 };
    kept.add(later);
    expect(keptAwaited(place).all()).toEqual([other, later]);
    kept.remove(prov);
    expect(kept.all()).toEqual([other, later]);
    kept.remove(later);
    kept.remove(other);
    expect(place.getItem('desk-awaited')).toBeNull();
  });

  it.each([
    '',
    '{',
    '{}',
    '[{"type":"news"}]',
    '[{"type":"__proto__","key":"a","files":{},"end":"shown","since":1}]',
  ])('counts as nothing when it cannot be read: %s', (broken) => {
    const place = memoryStorage();
    place.setItem('desk-awaited', broken);
    const kept = keptAwaited(place);
    expect(kept.all()).toEqual([]);
    kept.add(prov);
    expect(kept.all()).toEqual([prov]);
  });
});

const site = { address: 'https://webbplats.example', isLocal: false };
const build = { reason: 'Rubriken saknas.', address: 'https://bygge.example/7' };

describe('what the editor is told', () => {
  it.each<[State, string]>([
    [
      { kind: 'waiting' },
      'Du har publicerat nyheten ”Prov”. Det syns på webbplatsen när den är byggd, oftast inom några minuter.',
    ],
    [{ kind: 'reached' }, 'Nyheten ”Prov” syns nu på webbplatsen.'],
    [
      { kind: 'refused', build },
      'Webbplatsen kunde inte byggas efter ändringen av nyheten ”Prov”, så den gamla visas fortfarande. Säg till den som sköter webbplatsen. Bygget svarade: ”Rubriken saknas.”',
    ],
    [
      { kind: 'late' },
      'Du har publicerat nyheten ”Prov”. Det har gått mer än en timme, men webbplatsen visar det inte. Säg till den som sköter webbplatsen. Har någon annan ändrat samma sak sedan dess är det som det ska.',
    ],
  ])('of $kind', (state, text) => {
    expect(said(prov, state, site).text).toBe(text);
  });

  it('leads to the page that is shown, and to the build that failed', () => {
    expect(said(prov, { kind: 'reached' }, site).link).toEqual({
      text: 'Visa sidan',
      address: 'https://webbplats.example/nyheter/prov/',
    });
    expect(said(prov, { kind: 'refused', build }, site).link?.address).toBe(build.address);
  });

  it.each<[Awaited['end'], string]>([
    ['gone', 'Mötet ”mote” är borta från webbplatsen.'],
    ['removed', 'Du har tagit bort mötet ”mote”. Det försvinner från webbplatsen när den är byggd.'],
    [
      'hidden',
      'Du har publicerat mötet ”mote”. Protokollet visas inte på webbplatsen förrän det är justerat.',
    ],
  ])('of an entry that is %s, which has no page to look at', (end, text) => {
    const awaited: Awaited = { type: 'meetings', key: 'mote', files: {}, end, since: 0 };
    expect(said(awaited, { kind: 'reached' }, site)).toEqual({ text });
  });

  it('names only this computer’s site where the site runs on it', () => {
    const local = { ...site, isLocal: true };
    expect(said(prov, { kind: 'waiting' }, local).text).toContain(
      'Det syns strax på den här datorns webbplats.',
    );
    expect(said(prov, { kind: 'reached' }, local).text).toContain('syns nu på den här datorns webbplats.');
  });

  it.each(typeNames)('is a sentence also of %s', (type) => {
    const awaited: Awaited = { type, key: 'a', files: {}, end: 'shown', since: 0 };
    expect(said(awaited, { kind: 'reached' }, site).text).toMatch(/^[A-ZÅÄÖ].* syns nu på webbplatsen\.$/);
  });
});

/** What the site and the host answer next, and a watch that asks them. */
function watching(options: Partial<LiveWatchOptions> = {}) {
  const world = {
    site: undefined as ContentHashes | undefined,
    build: undefined as typeof build | undefined,
    isAway: false,
    shown: [] as readonly Watched[],
    asked: 0,
  };
  const kept = keptAwaited(memoryStorage());
  const start = () =>
    liveWatch({
      kept,
      askSite: () => {
        world.asked += 1;
        return Promise.resolve(world.site);
      },
      askBuild: () => Promise.resolve(world.build),
      show: (watched) => (world.shown = watched),
      isAway: () => world.isAway,
      ...options,
    });
  const kinds = (): string[] => world.shown.map(({ awaited, state }) => `${awaited.key} ${state.kind}`);
  return { world, kept, start, kinds };
}

const old: ContentHashes = { [path]: contentHash(news('Gammal')) };
const reached: ContentHashes = prov.files as ContentHashes;

describe('watching for what has been published', () => {
  beforeEach(() => vi.useFakeTimers({ now: noon }));
  afterEach(() => vi.useRealTimers());
  const wait = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1_000);

  it('says that it waits, then that the site has it, and asks no more', async () => {
    const { world, kept, start, kinds } = watching();
    world.site = old;
    start().expect(prov);
    expect(kinds()).toEqual(['prov waiting']);
    await wait(60);
    expect(kinds()).toEqual(['prov waiting']);
    world.site = reached;
    await wait(31);
    expect(kinds()).toEqual(['prov reached']);
    expect(kept.all()).toEqual([]);
    const { asked } = world;
    await wait(3_600);
    expect(world.asked).toBe(asked);
  });

  it('waits for every file of a change', async () => {
    const { world, start, kinds } = watching();
    const easy = 'news/prov.lattlast.md';
    const both = after({ [path]: news('Prov'), [easy]: '\n' });
    world.site = { ...reached, [easy]: contentHash(news('Lätt')) };
    start().expect(both);
    await wait(3);
    expect(kinds()).toEqual(['prov waiting']);
  });

  it('says nothing of what was published while the site was asked', async () => {
    let answer: (site: ContentHashes) => void = () => undefined;
    const { world, start, kinds } = watching({ askSite: () => new Promise((found) => (answer = found)) });
    world.build = build;
    const watch = start();
    watch.expect(prov);
    await wait(3);
    watch.expect(other);
    answer(old);
    await wait(0);
    expect(kinds()).toEqual(['prov refused', 'annan waiting']);
  });

  it('asks after two seconds, and never less often than each half minute', async () => {
    const { world, start } = watching();
    world.site = old;
    start().expect(prov);
    await wait(1.9);
    expect(world.asked).toBe(0);
    await wait(0.2);
    expect(world.asked).toBe(1);
    await wait(600);
    const before = world.asked;
    await wait(60);
    expect(world.asked).toBe(before + 2);
  });

  it('says why the build failed, and takes it back when a later one did not', async () => {
    const { world, start, kinds } = watching();
    Object.assign(world, { site: old, build });
    start().expect(prov);
    await wait(3);
    expect(world.shown).toEqual([{ awaited: prov, state: { kind: 'refused', build } }]);
    world.build = undefined;
    await wait(40);
    expect(kinds()).toEqual(['prov waiting']);
  });

  it('says after an hour that something may be wrong, and goes on', async () => {
    const { world, start, kinds } = watching();
    world.site = old;
    start().expect(prov);
    await wait(3_570);
    expect(kinds()).toEqual(['prov waiting']);
    await wait(70);
    expect(kinds()).toEqual(['prov late']);
    world.site = reached;
    await wait(31);
    expect(kinds()).toEqual(['prov reached']);
  });

  it('says nothing new while the site does not answer', async () => {
    const { world, start, kinds } = watching();
    world.build = build;
    start().expect(prov);
    await wait(7_200);
    expect(kinds()).toEqual(['prov waiting']);
  });

  it('asks nothing while the editor is away, and at once when they are back', async () => {
    const { world, start, kinds } = watching();
    Object.assign(world, { site: reached, isAway: true });
    const watch = start();
    watch.expect(prov);
    await wait(600);
    expect(world.asked).toBe(0);
    world.isAway = false;
    watch.wake();
    await wait(0);
    expect(kinds()).toEqual(['prov reached']);
  });

  it('goes on at the next visit, and is silent until it knows', async () => {
    const { world, kept, start, kinds } = watching();
    kept.add(prov);
    const watch = start();
    watch.wake();
    await wait(60);
    expect(kinds()).toEqual([]);
    world.site = reached;
    await wait(31);
    expect(kinds()).toEqual(['prov reached']);
  });

  it('says no more of what is dismissed', async () => {
    const { world, kept, start, kinds } = watching();
    world.site = old;
    const watch = start();
    watch.expect(prov);
    watch.expect(other);
    watch.dismiss(prov);
    await wait(10);
    expect(kinds()).toEqual(['annan waiting']);
    expect(kept.all()).toEqual([other]);
  });

  it('has told what is done when something else is published, and waits for the latest of an entry', async () => {
    const { world, start, kinds } = watching();
    world.site = reached;
    const watch = start();
    watch.expect(prov);
    await wait(3);
    watch.expect(other);
    expect(kinds()).toEqual(['annan waiting']);
    watch.expect({ ...other, since: other.since + 1 });
    expect(kinds()).toEqual(['annan waiting']);
  });

  it('never says that a text is there when the site has another, whatever is answered and done', async () => {
    const texts = [undefined, 'a', 'b', 'c'].map((text) => text && news(text));
    const hashesOf = (text: string | undefined): ContentHashes =>
      text === undefined ? {} : { [path]: contentHash(text) };
    const step = fc.record({
      published: fc.option(fc.constantFrom(...texts), { nil: null }),
      site: fc.option(fc.constantFrom(...texts), { nil: null }),
      fails: fc.boolean(),
      seconds: fc.integer({ min: 0, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const answered: ContentHashes[] = [];
        const { world, start } = watching({
          show: (watched) => {
            for (const { awaited, state } of watched) {
              const isThere = answered.some((hashes) => (hashes[path] ?? null) === awaited.files[path]);
              if (state.kind === 'reached') expect(isThere).toBe(true);
            }
          },
          askSite: () => {
            if (world.site) answered.push(world.site);
            return Promise.resolve(world.site);
          },
        });
        const watch = start();
        for (const { published, site: made, fails, seconds } of steps) {
          world.site = made === null ? undefined : hashesOf(made);
          world.build = fails ? build : undefined;
          if (published !== null) {
            answered.length = 0;
            watch.expect(after({ [path]: published }, { [path]: news('Gammal') }));
          }
          await wait(seconds);
        }
        vi.clearAllTimers();
      }),
      { numRuns: 50 },
    );
  });
});
