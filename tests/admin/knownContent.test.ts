import { describe, expect, it } from 'vitest';
import { silentMp3 } from '../support/silence.ts';
import { contentMemory, type GivenContent } from '../../admin/saving/knownContent.ts';

const given = (isLive: boolean, text = 'gammal'): GivenContent => ({
  isLive,
  files: [
    { path: 'news/a.sv.md', text },
    { path: 'news/b.sv.md', text: 'b' },
  ],
  media: ['/media/a.mp3'],
  sounds: [['/media/a.mp3', { bytes: 1, isSound: true }]],
});

const textsOf = async (memory: ReturnType<typeof contentMemory>): Promise<Record<string, string>> =>
  Object.fromEntries((await memory.known()).files.map(({ path, text }) => [path, text]));

describe('the content that the desk knows of', () => {
  it('is what a published site was built from, with what has been read and written since', async () => {
    let reads = 0;
    const memory = contentMemory(() => Promise.resolve(given(false, `läsning ${(reads += 1)}`)));
    memory.learn(
      new Map([
        ['news/b.sv.md', undefined],
        ['news/c.sv.md', 'ny'],
      ]),
    );
    const known = { 'news/a.sv.md': 'läsning 1', 'news/c.sv.md': 'ny' };
    expect(await textsOf(memory)).toEqual(known);
    expect(await textsOf(memory)).toEqual(known);
  });

  it('is read anew each time on the editor’s own computer, where nothing else is newer', async () => {
    let reads = 0;
    const memory = contentMemory(() => Promise.resolve(given(true, `läsning ${(reads += 1)}`)));
    memory.learn(new Map([['news/a.sv.md', 'äldre']]));
    expect((await textsOf(memory))['news/a.sv.md']).toBe('läsning 1');
    expect((await textsOf(memory))['news/a.sv.md']).toBe('läsning 2');
  });

  it('is the same file as before where the text is the same', async () => {
    const memory = contentMemory(() => Promise.resolve(given(true)));
    const [first] = (await memory.known()).files;
    expect((await memory.known()).files[0]).toBe(first);
  });

  it('is the very same as long as nothing that is read says anything new', async () => {
    for (const isLive of [true, false]) {
      const memory = contentMemory(() => Promise.resolve(given(isLive)));
      const known = await memory.known();
      memory.learn(new Map([['news/a.sv.md', 'gammal']]));
      expect(await memory.known()).toBe(known);
    }
    const memory = contentMemory(() => Promise.resolve(given(false)));
    const known = await memory.known();
    memory.learn(new Map([['news/b.sv.md', 'ny']]));
    expect(await memory.known()).not.toBe(known);
  });

  it('has what has been uploaded since or is listed, and not what has been removed', async () => {
    const memory = contentMemory(() => Promise.resolve(given(false)));
    memory.learnMedia(['/media/c.png', '/media/a.mp3']);
    memory.learn(
      new Map(),
      new Map([
        ['/media/b.mp3', silentMp3(1)],
        ['/media/a.mp3', undefined],
      ]),
    );
    const { mediaFiles, sounds } = await memory.known();
    expect([...mediaFiles]).toEqual(['/media/c.png', '/media/b.mp3']);
    expect([...sounds]).toEqual([['/media/b.mp3', expect.objectContaining({ isSound: true })]]);
  });

  it('is asked for again after a failure', async () => {
    let isDown = true;
    const memory = contentMemory(() =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve(given(false)),
    );
    await expect(memory.known()).rejects.toThrow('down');
    isDown = false;
    expect((await memory.known()).files).toHaveLength(2);
  });

  it('knows the uploaded files and what the sounds say of themselves', async () => {
    const { mediaFiles, sounds } = await contentMemory(() => Promise.resolve(given(false))).known();
    expect([...mediaFiles]).toEqual(['/media/a.mp3']);
    expect(sounds.get('/media/a.mp3')).toMatchObject({ bytes: 1, isSound: true });
  });
});
