import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSound } from '../../src/store/sounds.ts';
import { uploadedSounds } from '../../src/store/uploadedSounds.ts';
import { temporaryFolder } from '../support/folder.ts';
import { silentMp3, silentOpus } from '../support/silence.ts';

describe('a sound file', () => {
  it.each([
    ['a.mp3', silentMp3(2), 2],
    ['a.opus', silentOpus(3), 3],
    ['a.ogg', silentOpus(1), 1],
  ])('tells its size and its length: %s', async (name, data, seconds) => {
    const { bytes, isSound, seconds: read } = await readSound(name, data);
    expect({ bytes, isSound }).toEqual({ bytes: data.length, isSound: true });
    expect(read).toBeCloseTo(seconds, 1);
    expect(await readSound(name, data)).toEqual({ bytes, isSound, seconds: read });
  });

  it('that was cut off before its first sound is one without a length', async () => {
    const sound = await readSound('a.opus', silentOpus(1).slice(0, 100));
    expect(sound).toEqual({ bytes: 100, isSound: true, seconds: undefined });
  });

  it.each([
    ['empty', 'a.mp3', new Uint8Array()],
    ['a text', 'a.ogg', new TextEncoder().encode('Det här är ingen röst. '.repeat(100))],
    ['a text named MP3', 'a.mp3', new TextEncoder().encode('Det här är ingen röst. '.repeat(100))],
    ['of another kind than its name says', 'a.mp3', silentOpus(1)],
  ])('that is %s is no sound', async (_, name, data) => {
    expect(await readSound(name, data)).toEqual({ bytes: data.length, isSound: false, seconds: undefined });
  });

  it('is found by its address among the uploaded files', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'media/arli'), { recursive: true });
    writeFileSync(join(folder, 'media/arli/a.opus'), silentOpus(1));
    writeFileSync(join(folder, 'media/bild.jpg'), 'en bild');
    expect([...(await uploadedSounds(folder)).keys()]).toEqual(['/media/arli/a.opus']);
    expect(await uploadedSounds(join(folder, 'ingen'))).toEqual(new Map());
  });
});
