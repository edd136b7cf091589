import { describe, expect, it, vi } from 'vitest';
import type { Draft, LoadedFile } from '../../admin/backend/backend.ts';
import type { DraftingBackend, UnpublishedEntry, User } from '../../admin/backend/draftingBackend.ts';
import { sparing } from '../../admin/backend/sparingBackend.ts';
import { workflow } from '../../admin/backend/workflowBackend.ts';
import { publishing } from '../../admin/backend/publishingBackend.ts';
import { seenTexts } from '../../admin/backend/seenTexts.ts';
import type { JudgedChange } from '../../admin/saving/judgedChange.ts';
import { memoryStorage } from '../support/memoryStorage.ts';

const swedish = 'content/news/prov.sv.md';
const easy = 'content/news/prov.lattlast.md';

/** What is published and what is in the draft, by path; and what a server would have been asked to do. */
let main: Map<string, string>;
let branch: Map<string, string> | undefined;
let asked: string[];
let failure: Error | undefined;

const missing = (): Error => Object.assign(new Error('Not Found'), { status: 404 });

class Memory implements DraftingBackend {
  entriesByFolder(): Promise<LoadedFile[]> {
    return Promise.resolve([]);
  }

  getEntry(path: string): Promise<LoadedFile> {
    const data = main.get(path);
    return data === undefined ? Promise.reject(missing()) : Promise.resolve({ data, file: { path } });
  }

  persistEntry({ dataFiles }: Draft, { useWorkflow }: { useWorkflow?: boolean }): Promise<unknown> {
    if (failure) return Promise.reject(failure);
    asked.push('persist');
    const target = useWorkflow ? (branch ??= new Map()) : main;
    for (const { path, raw } of dataFiles) target.set(path, raw);
    return Promise.resolve();
  }

  deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
    asked.push(`${message}: ${paths.join(' ')}`);
    for (const path of paths) main.delete(path);
    return Promise.resolve();
  }

  authenticate(user: unknown): Promise<User> {
    return Promise.resolve(user as User);
  }

  restoreUser(user: User): Promise<User> {
    return Promise.resolve(user);
  }

  getMedia(): Promise<{ path: string }[]> {
    return Promise.resolve([]);
  }

  persistMedia(): Promise<unknown> {
    return Promise.resolve(asked.push('media'));
  }

  unpublishedEntry(): Promise<UnpublishedEntry> {
    if (!branch) return Promise.reject(Object.assign(new Error(), { notUnderEditorialWorkflow: true }));
    const diffs = [...branch.keys()].map((path) => ({ path, id: `id of ${path}` }));
    return Promise.resolve({ collection: 'news', slug: 'prov', diffs });
  }

  unpublishedEntryDataFile(...[, , path]: [string, string, string, string]): Promise<string | null> {
    return Promise.resolve(branch?.get(path) ?? main.get(path) ?? null);
  }

  unpublishedEntryMediaFile(...[, , path]: [string, string, string, string]): Promise<{ file: Blob }> {
    return Promise.resolve({ file: new Blob([branch?.get(path) ?? '']) });
  }

  publishUnpublishedEntry(): Promise<unknown> {
    if (failure) return Promise.reject(failure);
    for (const [path, text] of branch ?? []) main.set(path, text);
    branch = undefined;
    return Promise.resolve();
  }
}

interface Desk {
  readonly backend: DraftingBackend;
  readonly told: ReturnType<typeof vi.fn>;
}

/** An editor's desk of its own on what is in memory. */
function desk(seen = seenTexts(memoryStorage())): Desk {
  const told = vi.fn();
  const folders = { folder: 'content', mediaFolder: 'public/media' };
  const Class = sparing(workflow(Memory, { ...folders, seen }), {
    folder: 'content',
    seen,
    onHindered: told,
  });
  return { backend: new Class({}, {}), told };
}

function begin(published: Readonly<Record<string, string>>, draft?: Readonly<Record<string, string>>): void {
  main = new Map(Object.entries(published));
  branch = draft && new Map(Object.entries(draft));
  asked = [];
  failure = undefined;
}

const save = (
  backend: DraftingBackend,
  texts: Readonly<Record<string, string>>,
  options: { readonly newEntry?: boolean; readonly useWorkflow?: boolean } = { useWorkflow: true },
): Promise<unknown> =>
  backend.persistEntry(
    { dataFiles: Object.entries(texts).map(([path, raw]) => ({ path, raw, slug: 'prov' })), assets: [] },
    { collectionName: 'news', ...options },
  );

/** Opens the entry as it is published, in the languages that it has. */
const open = (backend: DraftingBackend): Promise<unknown> =>
  Promise.all([...main.keys()].map((path) => backend.getEntry(path)));

describe('saving beside others', () => {
  it('lets an editor save again and again what nobody else has changed', async () => {
    begin({ [swedish]: 'först' });
    const { backend, told } = desk();
    await backend.getEntry(swedish);
    for (const text of ['andra', 'tredje']) await save(backend, { [swedish]: text });
    expect(branch?.get(swedish)).toBe('tredje');
    expect(told).not.toHaveBeenCalled();
  });

  it.each([{ useWorkflow: true }, { useWorkflow: false }])(
    'tells the second of two editors which languages the first has changed (%o)',
    async (options) => {
      begin({ [swedish]: 'först', [easy]: 'lätt' });
      const [first, second] = [desk(), desk()];
      for (const { backend } of [first, second]) await open(backend);
      await save(first.backend, { [swedish]: 'den förstas', [easy]: 'lätt' }, options);
      await expect(
        save(second.backend, { [swedish]: 'den andras', [easy]: 'lätt' }, options),
      ).rejects.toThrow();
      expect(second.told).toHaveBeenCalledExactlyOnceWith([
        expect.stringContaining('ändrat det här medan du skrev (svenska). Inget är skrivet över.'),
      ]);
      expect((options.useWorkflow ? branch : main)?.get(swedish)).toBe('den förstas');
    },
  );

  it('knows what was opened in a draft from what is published', async () => {
    begin({ [swedish]: 'publicerat' }, { [swedish]: 'utkast' });
    const { backend } = desk();
    await backend.unpublishedEntryDataFile('news', 'prov', swedish, '');
    main.set(swedish, 'nytt publicerat');
    await save(backend, { [swedish]: 'ändrat utkast' });
    expect(branch?.get(swedish)).toBe('ändrat utkast');
  });

  it('writes over no language that could not be read when the form was opened', async () => {
    begin({ [swedish]: 'svenska', [easy]: 'lätt' });
    const { backend, told } = desk();
    await backend.getEntry(easy);
    await expect(save(backend, { [swedish]: 'lätt', [easy]: 'lätt' }, {})).rejects.toThrow();
    expect(told).toHaveBeenCalledExactlyOnceWith([
      expect.stringContaining('Det som finns på svenska gick inte att hämta när formuläret öppnades'),
    ]);
    expect(main.get(swedish)).toBe('svenska');
  });

  describe('from a local copy', () => {
    const storage = memoryStorage();
    const isEntry = (path: string): boolean => path.startsWith('content/news/prov.');
    const change = { [swedish]: 'första, ändrad här' };

    it.each(['before', 'after'] as const)(
      'tells what others have saved since it was begun, when the yes to it comes %s the entry',
      async (when) => {
        begin({ [swedish]: 'första' });
        await desk(seenTexts(storage)).backend.getEntry(swedish);
        main.set(swedish, 'någon annans');
        const seen = seenTexts(storage);
        const { backend, told } = desk(seen);
        if (when === 'before') seen.restore(isEntry);
        await backend.getEntry(swedish);
        if (when === 'after') seen.restore(isEntry);
        await expect(save(backend, change, {})).rejects.toThrow('ändrat det här medan du skrev');
        expect(told).toHaveBeenCalledOnce();
        expect(main.get(swedish)).toBe('någon annans');
      },
    );

    it('is saved when nobody else has saved anything, again and again', async () => {
      begin({ [swedish]: 'första' });
      await desk(seenTexts(storage)).backend.getEntry(swedish);
      const seen = seenTexts(storage);
      const { backend } = desk(seen);
      await backend.getEntry(swedish);
      seen.restore(isEntry);
      await save(backend, change, {});
      await save(backend, { [swedish]: 'ändrad igen' }, {});
      expect(main.get(swedish)).toBe('ändrad igen');
    });

    it('is forgotten when the editor begins anew', async () => {
      begin({ [swedish]: 'första' });
      await desk(seenTexts(storage)).backend.getEntry(swedish);
      main.set(swedish, 'någon annans');
      const { backend } = desk(seenTexts(storage));
      await backend.getEntry(swedish);
      await save(backend, { [swedish]: 'bådas' }, {});
      expect(main.get(swedish)).toBe('bådas');
    });
  });

  it('takes no draft of a key that another draft has', async () => {
    begin({}, { [swedish]: 'någon annans' });
    const { backend, told } = desk();
    await expect(
      save(backend, { [swedish]: 'mitt' }, { newEntry: true, useWorkflow: true }),
    ).rejects.toThrow();
    expect(told).toHaveBeenCalledWith([expect.stringContaining('redan ett utkast med den nyckeln')]);
    expect(branch?.get(swedish)).toBe('någon annans');
  });

  it('refuses too large pictures and sounds, with entries and alone, says how large they may be, and refuses empty ones alone', async () => {
    begin({});
    const { backend, told } = desk();
    const file = (path: string, size: number) => ({ path, fileObj: new Blob([new Uint8Array(size)]) });
    await expect(backend.persistMedia(file('public/media/a.JPG', 20_000_000), {})).rejects.toThrow();
    expect(told).toHaveBeenLastCalledWith([
      expect.stringMatching(/a\.JPG är 20,0\sMB\. En bild får vara högst 2 MB/),
    ]);
    const assets = [file('public/media/a.mp3', 10_000_001)];
    await expect(backend.persistEntry({ dataFiles: [], assets }, {})).rejects.toThrow(/högst 10\sMB/);
    expect(asked).toEqual([]);
    await expect(backend.persistMedia(file('public/media/a.png', 0), {})).rejects.toThrow(
      'Filen a.png är tom.',
    );
    await backend.persistMedia(file('public/media/a.png', 2_000_000), {});
    expect(asked).toEqual(['media']);
  });

  it.each<[string, object, RegExp]>([
    ['the connection is lost', new TypeError('Failed to fetch'), /gick inte att nå/],
    ['the server does not answer', Object.assign(new Error('x'), { name: 'API_ERROR', status: null }), /nå/],
    ['the sign-in has run out', Object.assign(new Error('x'), { status: 401 }), /inloggad för länge/],
    ['others have published the same', Object.assign(new Error('x'), { status: 406 }), /samma ställe/],
    [
      'the site’s own server refuses',
      Object.assign(new Error('Nej.'), { api: 'Proxy', status: 409 }),
      /^Nej\.$/,
    ],
  ])('says in Swedish what is wrong when %s', async (_, error, message) => {
    begin({}, { [swedish]: 'utkast' });
    const { backend, told } = desk();
    await backend.unpublishedEntryDataFile('news', 'prov', swedish, '');
    failure = error as Error;
    await expect(save(backend, { [swedish]: 'nytt' })).rejects.toBe(error);
    await expect(backend.publishUnpublishedEntry('news', 'prov')).rejects.toBe(error);
    expect(told).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenLastCalledWith([expect.stringMatching(message)]);
  });

  it('leaves to Decap what it explains itself', async () => {
    begin({});
    const { backend, told } = desk();
    failure = Object.assign(new Error('Något annat'), { status: 500 });
    await expect(save(backend, { [swedish]: 'x' })).rejects.toThrow('Något annat');
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a language without a file', () => {
  it('is empty, published and in a draft, and another failure is none', async () => {
    class Strict extends Memory {
      override unpublishedEntryDataFile(): Promise<string | null> {
        return Promise.reject(failure ?? missing());
      }
    }
    begin({});
    const options = { folder: 'content', mediaFolder: 'public/media', seen: seenTexts(memoryStorage()) };
    const backend = new (workflow(Strict, options))({}, {});
    expect(await backend.getEntry(easy)).toEqual({ data: null, file: { path: easy } });
    expect(await backend.unpublishedEntryDataFile('news', 'prov', easy, '')).toBe(null);
    failure = new Error('Något annat');
    await expect(backend.unpublishedEntryDataFile('news', 'prov', easy, '')).rejects.toBe(failure);
  });
});

describe('the list of entries', () => {
  it('is whole, whichever way Decap asks for it', async () => {
    class Paged extends Memory {
      override entriesByFolder(): Promise<LoadedFile[]> {
        return Promise.reject(new Error('only the first twenty'));
      }

      allEntriesByFolder(): Promise<LoadedFile[]> {
        return Promise.resolve([{ data: 'alla', file: { path: swedish } }]);
      }
    }
    const options = { folder: 'content', mediaFolder: 'public/media', seen: seenTexts(memoryStorage()) };
    const backend = new (workflow(Paged, options))({}, {});
    expect(await backend.entriesByFolder('content/news', 'md', 1)).toHaveLength(1);
    expect(await backend.allEntriesByFolder?.('content/news', 'md', 1)).toHaveLength(1);
  });
});

describe('drafts', () => {
  it('hold the files of their entry and the new uploads, whatever else has been published', async () => {
    begin(
      {},
      { [swedish]: 'x', 'content/news/prov-tva.sv.md': 'x', 'package.json': 'x', 'public/media/a.png': 'x' },
    );
    const { diffs } = await desk().backend.unpublishedEntry({ collection: 'news', slug: 'prov' });
    expect(diffs.map(({ path }) => path)).toEqual([swedish, 'public/media/a.png']);
  });

  it('take the files of cleared translations away when they are published, and only then', async () => {
    begin({ [swedish]: 'sv', [easy]: 'lätt' });
    const { backend } = desk();
    await open(backend);
    await save(backend, { [swedish]: 'sv', [easy]: '\n' });
    expect(main.get(easy)).toBe('lätt');
    await backend.publishUnpublishedEntry('news', 'prov');
    expect([...main.keys()]).toEqual([swedish]);
    expect(asked).toEqual(['persist', `Ta bort översättningen ”news/prov.lattlast.md”: ${easy}`]);
  });

  it('are not needed for that where saving publishes', async () => {
    begin({ [swedish]: 'sv', [easy]: 'lätt' });
    const { backend } = desk();
    await open(backend);
    await save(backend, { [swedish]: 'sv', [easy]: '\n' }, {});
    expect([...main.keys()]).toEqual([swedish]);
  });

  it('have no say in which files are deleted: those that are there', async () => {
    begin({ [swedish]: 'sv' });
    await desk().backend.deleteFiles([swedish, easy, 'public/media/a.png'], 'Ta bort');
    expect(asked).toEqual([`Ta bort: ${swedish} public/media/a.png`]);
  });
});

describe('publishing a draft', () => {
  /** Publishes the draft where the whole content says this of it. */
  async function published(judged: Partial<JudgedChange>) {
    const judge = vi.fn(() => Promise.resolve({ problems: [], questions: [], texts: new Map(), ...judged }));
    const [learn, onPublished, onRefused] = [vi.fn(), vi.fn(), vi.fn()];
    const onAsked = vi.fn(() => Promise.resolve(false));
    const folders = { folder: 'content', mediaFolder: 'public/media' };
    const Class = publishing(workflow(Memory, { ...folders, seen: seenTexts(memoryStorage()) }), {
      ...folders,
      ...{ judge, learn, onPublished, onRefused, onAsked, learnMedia: vi.fn(), knowsAll: true },
    });
    const backend = new Class({}, {});
    const outcome = await backend.publishUnpublishedEntry('news', 'prov').then(
      () => 'published',
      () => 'refused',
    );
    return { outcome, judge, learn, onPublished, onRefused, onAsked };
  }

  const change = new Map([['news/prov.sv.md', 'x']]);
  const uploads = new Map([['/media/a.png', new TextEncoder().encode('bild')]]);

  it('asks the whole content once more, remembers what is public now, and tells of it', async () => {
    begin({}, { [swedish]: 'x', 'public/media/a.png': 'bild' });
    const { outcome, judge, learn, onPublished } = await published({});
    expect(outcome).toBe('published');
    // What is in the draft has been judged and noted as it was saved.
    expect(judge).toHaveBeenCalledExactlyOnceWith(change, uploads, change);
    expect(learn).toHaveBeenCalledExactlyOnceWith(change, uploads);
    expect(onPublished).toHaveBeenCalledExactlyOnceWith(change);
    expect(main.get(swedish)).toBe('x');
  });

  it('is refused when what it refers to has gone since, and the draft stays', async () => {
    begin({}, { [swedish]: 'x' });
    const { outcome, learn, onPublished, onRefused } = await published({ problems: ['Sidan finns inte.'] });
    expect(outcome).toBe('refused');
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(['Sidan finns inte.']);
    expect(learn).not.toHaveBeenCalled();
    expect(onPublished).not.toHaveBeenCalled();
    expect(main.size).toBe(0);
    expect(branch?.size).toBe(1);
  });

  it('waits for a yes to what only a person can know', async () => {
    begin({}, { [swedish]: 'x' });
    const { outcome, onAsked, onRefused } = await published({ questions: ['Är det ett namn?'] });
    expect(outcome).toBe('refused');
    expect(onAsked).toHaveBeenCalledExactlyOnceWith(['Är det ett namn?']);
    expect(onRefused).not.toHaveBeenCalled();
  });
});
