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
      : Promise.reject(new Error());
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
function desk(judged: Partial<JudgedChange> = {}, answer = true) {
  written.length = 0;
  const onRefused = vi.fn();
  const onAsked = vi.fn(() => Promise.resolve(answer));
  const learn = vi.fn<(change: Change) => void>();
  const onPublished = vi.fn<(change: Change) => void>();
  const judge = vi.fn<Judges['judge']>(() => Promise.resolve({ ...right, ...judged }));
  const folders = { folder: 'content', mediaFolder: 'public/media' };
  const Careful = careful(Memory, { ...folders, judge, learn, onPublished, onRefused, onAsked });
  return { backend: new Careful({}, {}), judge, learn, onPublished, onRefused, onAsked };
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
      undefined,
    );
  });

  it('judges a change of a draft with the texts that the draft has', async () => {
    const { backend, judge } = desk();
    const path = 'content/terms/adress.yaml';
    await backend.persistEntry(draft(path, term), { useWorkflow: true });
    const { data } = await backend.getEntry(path);
    expect(judge.mock.calls[0]?.[2]).toEqual(new Map([['terms/adress.yaml', data]]));
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

  it('removes what nothing depends on', async () => {
    const { backend, judge, learn, onPublished } = desk();
    const paths = ['content/terms/adress.yaml', 'public/media/rost.mp3'];
    await backend.deleteFiles(paths, 'Ta bort');
    const change = new Map([['terms/adress.yaml', undefined]]);
    expect(judge).toHaveBeenCalledExactlyOnceWith(change, new Map());
    expect(learn).toHaveBeenCalledExactlyOnceWith(change);
    expect(onPublished).toHaveBeenCalledExactlyOnceWith(change);
    expect(written).toEqual([paths]);
  });
});
