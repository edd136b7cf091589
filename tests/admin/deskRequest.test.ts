import { describe, expect, it } from 'vitest';
import { isOwnRequest, isWithin, pathsIn } from '../../src/build/desk/deskRequest.ts';

const own = { host: 'localhost:4321', origin: 'http://localhost:4321', remoteAddress: '127.0.0.1' };

describe("a request to the desk's backend", () => {
  it.each([
    own,
    { host: '127.0.0.1:80', origin: 'http://127.0.0.1:80', remoteAddress: '::1' },
    { ...own, remoteAddress: '::ffff:127.0.0.1' },
  ])('is its own from %o', (request) => {
    expect(isOwnRequest(request)).toBe(true);
  });

  it.each([
    { ...own, origin: 'https://annan.example' },
    { ...own, origin: 'http://localhost:8080' },
    { ...own, origin: 'null' },
    { ...own, origin: undefined },
    { ...own, host: undefined },
    { ...own, host: 'annan.example', origin: 'http://annan.example' },
    { ...own, host: 'localhost.annan.example', origin: 'http://localhost.annan.example' },
    { ...own, remoteAddress: '192.168.1.7' },
    { ...own, remoteAddress: undefined },
  ])('is refused from %o', (request) => {
    expect(isOwnRequest(request)).toBe(false);
  });

  const save = {
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ path: 'content/news/a.sv.md', newPath: 'content/news/b.sv.md', raw: 'text' }],
      assets: [{ path: 'public/media/a.mp3', content: btoa('ljud'), encoding: 'base64' }],
    },
  };

  it('is asked for every path it names', () => {
    expect(pathsIn(save)).toEqual(['content/news/a.sv.md', 'content/news/b.sv.md', 'public/media/a.mp3']);
    expect(pathsIn({ params: { paths: ['a', 'b'], folder: 'c', mediaFolder: 'd' } })).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(pathsIn(undefined)).toEqual([]);
  });

  it('reaches a folder and what is below it, by no detour', () => {
    const within = ['content', 'content/news/a.sv.md', 'content/./news', 'content/news/../pages'];
    const outside = [
      '.',
      '',
      'contents/a',
      'content/../package.json',
      '../content/a',
      '/content/a',
      'content\\..\\package.json',
    ];
    expect(within.filter((path) => !isWithin(path, ['content']))).toEqual([]);
    expect(outside.filter((path) => isWithin(path, ['content']))).toEqual([]);
  });
});
