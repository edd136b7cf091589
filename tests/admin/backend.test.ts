import { describe, expect, it, vi } from 'vitest';
import { careful, type Backend } from '../../admin/backend/carefulBackend.ts';

const term = 'swedish: adress\nenglish: address\n';

/** A backend that only remembers what it is asked to write. */
const written: unknown[] = [];
let refusal: Error | undefined;

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
    return refusal ? Promise.reject(refusal) : Promise.resolve();
  }
}

function desk(): { readonly backend: Backend; readonly onRefused: ReturnType<typeof vi.fn> } {
  written.length = 0;
  refusal = undefined;
  const onRefused = vi.fn();
  const Careful = careful(Memory, { folder: 'content', onRefused });
  return { backend: new Careful({}, {}), onRefused };
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

  it('says what the server refused', async () => {
    const { backend, onRefused } = desk();
    refusal = Object.assign(new Error('Ett fel.\nEtt till.'), { status: 409 });
    await expect(backend.persistEntry(draft('content/terms/adress.yaml', term), {})).rejects.toThrow(
      'Ett fel.',
    );
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(['Ett fel.', 'Ett till.']);
  });
});
