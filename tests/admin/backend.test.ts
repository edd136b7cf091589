import { describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../admin/backend/backend.ts';
import { careful } from '../../admin/backend/carefulBackend.ts';
import type { Change } from '../../admin/saving/change.ts';
import type { Judges } from '../../admin/backend/judgement.ts';
import type { JudgedChange } from '../../admin/saving/judgedChange.ts';

const term = 'swedish: adress\nenglish: address\n';

/** A backend that only remembers what it is asked to write. */
const written: unknown[] = [];

class Memory implements Backend {
  entriesByFolder(folder: string): ReturnType<Backend['entriesByFolder']> {
    const paths = [`${folder}/adress.yaml`, `${folder}/README.md`];
    return Promise.resolve(paths.map((path) => ({ data: term, file: { path } })));
  }

  getEntry(path: string): ReturnType<Backend['getEntry']> {
    return path.endsWith('adress.yaml')
      ? Promise.resolve({ data: term, file: { path } })
      : Promise.resolve({ data: null, file: { path } });
  }

  getMedia(folder: string): ReturnType<Backend['getMedia']> {
    return Promise.resolve([{ path: `${folder}/rost.mp3` }]);
  }

  persistMedia({ path }: { readonly path: string }): Promise<unknown> {
    written.push(path);
    return Promise.resolve();
  }

  persistEntry(draft: unknown): Promise<unknown> {
    written.push(draft);
    return Promise.resolve();
  }

  deleteFiles(paths: readonly string[]): Promise<unknown> {
    written.push(paths);
    return Promise.resolve();
  }
}

const right: JudgedChange = { problems: [], questions: [], texts: new Map() };

/** A desk of which the whole content says this of every change. */
function desk(judged: Partial<JudgedChange> = {}, answer = true, { knowsAll = true, Base = Memory } = {}) {
  written.length = 0;
  const onRefused = vi.fn();
  const onAsked = vi.fn(() => Promise.resolve(answer));
  const learn = vi.fn<(change: Change) => void>();
  const onPublished = vi.fn<(change: Change) => void>();
  const judge = vi.fn<Judges['judge']>(() => Promise.resolve({ ...right, ...judged }));
  const folders = { folder: 'content', mediaFolder: 'public/media' };
  const learnMedia = vi.fn<(addresses: readonly string[]) => void>();
  const told = { judge, learn, learnMedia, onPublished, onRefused, onAsked };
  const Careful = careful(Base, { ...folders, ...told, knowsAll });
  return { backend: new Careful({}, {}), ...told };
}

const draft = (path: string, raw: string): Parameters<Backend['persistEntry']>[0] => ({
  dataFiles: [{ path, slug: 'x', raw }],
  assets: [],
});

describe('the careful backend', () => {
  it('lists content files only', async () => {
    const files = await desk().backend.entriesByFolder('content/terms', 'yaml', 1);
    expect(files.map(({ file }) => file.path)).toEqual(['content/terms/adress.yaml']);
  });

  it('writes what is tidy and right', async () => {
    const { backend, onRefused } = desk();
    await backend.persistEntry(
      draft('content/terms/ord.yaml', 'swedish: ord\nenglish: word\ndefinition: null\n'),
      { newEntry: true },
    );
    expect(written).toEqual([draft('content/terms/ord.yaml', 'swedish: ord\nenglish: word\n')]);
    expect(onRefused).not.toHaveBeenCalled();
  });

  it('writes nothing that is wrong, and says why', async () => {
    const { backend, onRefused } = desk();
    await expect(
      backend.persistEntry(draft('content/terms/adress.yaml', 'swedish: adress\n'), {}),
    ).rejects.toThrow('Engelska');
    expect(written).toEqual([]);
    expect(onRefused).toHaveBeenCalledExactlyOnceWith([expect.stringContaining('Engelska')]);
  });

  it('writes nothing that the whole content does not allow, and says why', async () => {
    const { backend, onRefused } = desk({ problems: ['Ett fel.', 'Ett till.'] });
    await expect(backend.persistEntry(draft('content/terms/adress.yaml', term), {})).rejects.toThrow(
      'Ett fel.',
    );
    await expect(backend.deleteFiles(['content/terms/adress.yaml'], '')).rejects.toThrow('Ett fel.');
    expect(written).toEqual([]);
    expect(onRefused).toHaveBeenCalledTimes(2);
    expect(onRefused).toHaveBeenCalledWith(['Ett fel.', 'Ett till.']);
  });

  it('judges a change by paths below the content folder, and what is uploaded with it by its address', async () => {
    const { backend, judge } = desk();
    const sound = { path: 'public/media/rost.mp3', fileObj: new Blob(['ljud']) };
    await backend.persistEntry({ ...draft('content/terms/adress.yaml', term), assets: [sound] }, {});
    expect(judge).toHaveBeenCalledExactlyOnceWith(
      new Map([['terms/adress.yaml', term]]),
      new Map([['/media/rost.mp3', new TextEncoder().encode('ljud')]]),
      expect.anything(),
    );
  });

  it.each([{ useWorkflow: true }, {}])(
    'judges a change with the texts that it replaces, which may be a draft’s or not lie open (%o)',
    async (saving) => {
      const { backend, judge } = desk();
      const path = 'content/terms/adress.yaml';
      await backend.persistEntry(draft(path, term), saving);
      const { data } = await backend.getEntry(path);
      expect(judge.mock.calls[0]?.[2]).toEqual(new Map([['terms/adress.yaml', data]]));
    },
  );

  it('keeps what nobody has changed letter by letter, also where the file has the line ends of Windows', async () => {
    const path = 'content/news/a.sv.md';
    const text =
      '---\ntitle: "A"\ndescription: B\ndate: 2026-01-01\n---\n\nEtt\nstycke.\n\n- ett\n- två\n\nSlut.\n';
    const Base = class extends Memory {
      override getEntry(): ReturnType<Backend['getEntry']> {
        return Promise.resolve({ data: text.replaceAll('\n', '\r\n'), file: { path } });
      }
    };
    const { backend, judge } = desk({}, true, { Base });
    const raw = text.replace('"A"', 'A').replace('- ett\n- två', '* ett\n* två').replace('Slut.', 'Sist.');
    await backend.persistEntry(draft(path, raw), {});
    expect(written).toEqual([draft(path, text.replace('Slut.', 'Sist.'))]);
    expect(judge.mock.calls[0]?.[2]).toEqual(new Map([['news/a.sv.md', text]]));
  });

  it('writes over nothing that could not be read', async () => {
    const Base = class extends Memory {
      override getEntry(): ReturnType<Backend['getEntry']> {
        return Promise.reject(new Error('timed out'));
      }
    };
    const { backend } = desk({}, true, { Base });
    await expect(backend.persistEntry(draft('content/terms/adress.yaml', term), {})).rejects.toThrow(
      'timed out',
    );
    expect(written).toEqual([]);
  });

  it('judges an empty upload but never writes it', async () => {
    const { backend, judge } = desk();
    const sound = { path: 'public/media/tom.mp3', fileObj: new Blob() };
    await backend.persistEntry({ ...draft('content/terms/adress.yaml', term), assets: [sound] }, {});
    expect(judge.mock.calls[0]?.[1]).toEqual(new Map([['/media/tom.mp3', new Uint8Array()]]));
    expect(written).toEqual([draft('content/terms/adress.yaml', term)]);
  });

  it('writes what keeps translations in step, remembers it, and tells what has been published', async () => {
    const stamped = `${term}sv: x\n`;
    const { backend, learn, onPublished } = desk({ texts: new Map([['terms/adress.yaml', stamped]]) });
    await backend.persistEntry(draft('content/terms/adress.yaml', term), {});
    expect(written).toEqual([draft('content/terms/adress.yaml', stamped)]);
    const change = new Map([['terms/adress.yaml', stamped]]);
    expect(learn).toHaveBeenLastCalledWith(change, new Map());
    expect(onPublished).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('remembers a draft as nothing that is published', async () => {
    const { backend, learn, onPublished } = desk();
    await backend.persistEntry(draft('content/terms/adress.yaml', term), { useWorkflow: true });
    expect(learn).not.toHaveBeenCalled();
    expect(onPublished).not.toHaveBeenCalled();
  });

  it('asks what no rule can know, and writes only after a yes', async () => {
    const questions = ['Är det här ett namn på en person?'];
    const no = desk({ questions }, false);
    await expect(no.backend.persistEntry(draft('content/terms/adress.yaml', term), {})).rejects.toThrow();
    expect(no.onAsked).toHaveBeenCalledExactlyOnceWith(questions);
    expect(no.onRefused).not.toHaveBeenCalled();
    expect(written).toEqual([]);

    await desk({ questions }).backend.persistEntry(draft('content/terms/adress.yaml', term), {});
    expect(written).toHaveLength(1);
  });

  it('tells of no publishing when only uploaded files go', async () => {
    const { backend, onPublished } = desk();
    await backend.deleteFiles(['public/media/rost.mp3'], 'Ta bort');
    expect(onPublished).not.toHaveBeenCalled();
  });

  it('has saved what it has saved, also where nobody could be told', async () => {
    const { backend, onPublished } = desk();
    const log = vi.spyOn(console, 'error').mockReturnValue();
    onPublished.mockImplementation(() => {
      throw new Error('the storage is full');
    });
    await backend.persistEntry(draft('content/terms/adress.yaml', term), {});
    await backend.deleteFiles(['content/terms/adress.yaml'], 'Ta bort');
    expect(onPublished).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledTimes(2);
    expect(written).toHaveLength(2);
    log.mockRestore();
  });

  it('uploads what is right, and remembers it', async () => {
    const { backend, judge, learn, onPublished } = desk();
    const file = { path: 'public/media/rost.mp3', fileObj: new Blob(['ljud']) };
    const uploads = new Map([['/media/rost.mp3', new TextEncoder().encode('ljud')]]);
    await backend.persistMedia(file, {});
    expect(judge).toHaveBeenCalledExactlyOnceWith(new Map(), uploads);
    expect(learn).toHaveBeenCalledExactlyOnceWith(new Map(), uploads);
    expect(onPublished).not.toHaveBeenCalled();
    expect(written).toEqual([file.path]);
  });

  it('neither uploads nor removes a file that the whole content does not allow, and says why', async () => {
    const { backend, learn, onRefused } = desk({ problems: ['Nyheter, a: Filen används här.'] });
    await expect(backend.persistMedia({ path: 'public/media/a.png' }, {})).rejects.toThrow();
    await expect(backend.deleteFiles(['public/media/a.png'], '')).rejects.toThrow();
    expect(onRefused).toHaveBeenCalledTimes(2);
    expect(onRefused).toHaveBeenLastCalledWith(['Nyheter, a: Filen används här.']);
    expect(written).toEqual([]);
    expect(learn).not.toHaveBeenCalled();
  });

  it('remembers the addresses of the files that it lists', async () => {
    const { backend, learnMedia } = desk();
    await backend.getMedia('public/media');
    expect(learnMedia).toHaveBeenCalledExactlyOnceWith(['/media/rost.mp3']);
  });

  it('removes what nothing depends on', async () => {
    const { backend, judge, learn, onPublished } = desk();
    const paths = ['content/terms/adress.yaml', 'public/media/rost.mp3'];
    await backend.deleteFiles(paths, 'Ta bort');
    const change = new Map([['terms/adress.yaml', undefined]]);
    const uploads = new Map([['/media/rost.mp3', undefined]]);
    expect(judge).toHaveBeenCalledExactlyOnceWith(change, uploads);
    expect(learn).toHaveBeenCalledExactlyOnceWith(change, uploads);
    expect(onPublished).toHaveBeenCalledExactlyOnceWith(change);
    expect(written).toEqual([paths]);
  });
});

describe('a desk that knows only what lies open', () => {
  /** A meeting whose minutes are not approved, and what is said of a link to it while nobody knows it. */
  const Base = class extends Memory {
    override entriesByFolder(folder: string): ReturnType<Backend['entriesByFolder']> {
      return Promise.resolve([{ data: 'möte', file: { path: `${folder}/mote.sv.md` } }]);
    }
  };
  const saving = draft('content/terms/adress.yaml', term);

  /** A desk that refuses a change until the meeting is known, and for ever where `isWrong`. */
  function partly({ isWrong = false, knowsAll = false } = {}) {
    const made = desk({}, true, { knowsAll, Base });
    made.judge.mockImplementation(() => {
      const isKnown = made.learn.mock.calls.some(([change]) => change.has('meetings/mote.sv.md'));
      return Promise.resolve({ ...right, problems: isKnown && !isWrong ? [] : ['Sidan finns inte.'] });
    });
    return made;
  }

  it('reads what does not before it refuses, and refuses nothing that is right', async () => {
    const { backend, learnMedia, onRefused } = partly();
    await backend.persistEntry(saving, {});
    expect(written).toEqual([saving]);
    expect(onRefused).not.toHaveBeenCalled();
    expect(learnMedia).toHaveBeenCalledExactlyOnceWith(['/media/rost.mp3']);
  });

  it('reads it once, and refuses what is wrong all the same', async () => {
    const { backend, judge, learn, onRefused } = partly({ isWrong: true });
    await expect(backend.persistEntry(saving, {})).rejects.toThrow();
    await expect(backend.persistEntry(saving, {})).rejects.toThrow();
    expect(onRefused).toHaveBeenCalledTimes(2);
    expect(judge).toHaveBeenCalledTimes(3);
    expect(learn).toHaveBeenCalledTimes(1);
  });

  it('reads it before anything is removed, for it may be used there', async () => {
    const { backend, judge, learn } = partly();
    await backend.deleteFiles(['public/media/a.png'], 'Ta bort');
    expect(judge).toHaveBeenCalledTimes(1);
    expect(learn.mock.calls[0]?.[0]).toEqual(new Map([['meetings/mote.sv.md', 'möte']]));
  });

  it('is not read where all is known', async () => {
    const { backend, learn } = partly({ knowsAll: true });
    await expect(backend.persistEntry(saving, {})).rejects.toThrow();
    expect(learn).not.toHaveBeenCalled();
  });
});
