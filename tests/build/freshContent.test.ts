import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createServer,
  isRunnableDevEnvironment,
  type RunnableDevEnvironment,
  type ViteDevServer,
} from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepContentFresh } from '../../src/build/site/freshContent.ts';

let root: string;
let server: ViteDevServer;
let ssr: RunnableDevEnvironment;
/** What the content says, and what its reader waits for once it has read. */
let content: { text: string; isRead: () => void; goesOn: Promise<void> };

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  content = { text: 'Före', isRead: () => undefined, goesOn: Promise.resolve() };
  writeFileSync(join(root, 'page.css'), 'p { color: red }');
  writeFileSync(
    join(root, 'page.js'),
    `import './page.css';\nexport const read = async () => (await import('./store.js')).read();`,
  );
  // As Astro does: what has been read is kept in a module of its own, and is made anew with that.
  writeFileSync(
    join(root, 'store.js'),
    `let kept;\nexport const read = () => (kept ??= import('virtual:content').then(({ text }) => text));`,
  );
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null },
    plugins: [
      {
        name: 'content',
        resolveId: (id) => (id === 'virtual:content' ? '\0content' : undefined),
        load: async (id) => {
          if (id !== '\0content') return undefined;
          const { text, isRead, goesOn } = content;
          isRead();
          await goesOn;
          return `export const text = '${text}';`;
        },
      },
    ],
  });
  const environment = server.environments.ssr;
  if (!isRunnableDevEnvironment(environment)) throw new Error('Nothing runs the pages.');
  ssr = environment;
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

async function shown(): Promise<string> {
  const page = await ssr.runner.import<{ readonly read: () => Promise<string> }>('/page.js');
  return page.read();
}

/** As Astro tells of a change. */
function change(text: string): void {
  content = { ...content, text };
  const timestamp = Date.now();
  const module = ssr.moduleGraph.getModuleById('\0content');
  if (module) ssr.moduleGraph.invalidateModule(module, undefined, timestamp, true);
  const run = ssr.runner.evaluatedModules.getModuleById('\0content');
  if (run) ssr.runner.evaluatedModules.invalidateModule(run);
}

/** As Astro collects a page's styles. */
async function collectStyles(): Promise<void> {
  for (const id of [join(root, 'store.js'), '\0content']) await ssr.fetchModule(id);
}

/**
 * Changes the content once somebody has read what it said and has not yet handed it on.
 * @param meanwhile - what others do before it is handed on
 */
async function changeWhileRead(
  text: string,
  read: () => Promise<unknown>,
  meanwhile = (): Promise<unknown> => Promise.resolve(),
): Promise<void> {
  let goOn = (): void => undefined;
  const goesOn = new Promise<void>((resolve) => (goOn = resolve));
  const isRead = new Promise<void>((resolve) => (content = { ...content, isRead: resolve, goesOn }));
  const reading = read();
  await isRead;
  content = { ...content, isRead: () => undefined, goesOn: Promise.resolve() };
  change(text);
  await meanwhile();
  goOn();
  await reading;
}

test('a page shows what its content says, also when its styles are collected just after a change', async () => {
  keepContentFresh(server);
  expect(await shown()).toBe('Före');
  for (const text of ['Efter', 'Sist']) {
    change(text);
    await collectStyles();
    expect(await shown()).toBe(text);
  }
});

test('a page shows what its content says, also when it was being read when it changed', async () => {
  keepContentFresh(server);
  await changeWhileRead('Efter', shown);
  expect(await shown()).toBe('Efter');
  change('Mellan');
  await changeWhileRead('Sist', collectStyles);
  expect(await shown()).toBe('Sist');
});

test('who asks after a change is not given what was being read before it', async () => {
  keepContentFresh(server);
  let asked: Promise<string> | undefined;
  await changeWhileRead('Efter', shown, async () => {
    const store = await ssr.runner.import<{ readonly read: () => Promise<string> }>('/store.js');
    asked = store.read();
  });
  expect(await asked).toBe('Efter');
  expect(await shown()).toBe('Efter');
});

test('Vite by itself shows the old text then; when it no longer does, keepContentFresh can go', async () => {
  expect(await shown()).toBe('Före');
  change('Efter');
  await collectStyles();
  expect(await shown()).toBe('Före');
  change('Mellan');
  await changeWhileRead('Sist', shown);
  expect(await shown()).toBe('Mellan');
});

test('what has not been run, and a style, is fetched as before', async () => {
  keepContentFresh(server);
  expect(await ssr.fetchModule(join(root, 'store.js'))).toHaveProperty('code');
  await shown();
  const style = join(root, 'page.css');
  for (const module of ssr.moduleGraph.getModulesByFile(style) ?? [])
    ssr.moduleGraph.invalidateModule(module);
  expect(await ssr.fetchModule(style)).toHaveProperty('code');
});
