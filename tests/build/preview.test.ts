import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';
import { start, startProgram } from '../support/run.ts';

/** The least that a built site is. */
const built = [
  { path: 'index.html', text: 'Hej' },
  { path: '_headers', text: '' },
];

describe('npm run preview', () => {
  it('serves the built site and ends on Ctrl-C', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, built);
    const run = start('src/build/preview.ts', ['--port', '4471'], { OUT_DIR: folder });
    await run.until(/Avsluta med Ctrl-C/);
    const address = /http:\/\/localhost:\d+\//.exec(run.said())?.[0] ?? '';
    expect(await (await fetch(address)).text()).toBe('Hej');
    run.child.kill('SIGINT');
    expect(await run.exitCode).toBe(0);
    expect(run.isAlive()).toBe(false);
  });

  it('ends when the shell that npm started it through is ended', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, built);
    const shell = startProgram('sh', ['-c', `"${process.execPath}" src/build/preview.ts --port 4481; true`], {
      OUT_DIR: folder,
      npm_lifecycle_event: 'preview',
    });
    await shell.until(/Avsluta med Ctrl-C/);
    shell.child.kill('SIGTERM');
    await expect.poll(shell.isAlive, { timeout: 10_000 }).toBe(false);
  });

  it('says what to do when nothing is built', async () => {
    const run = start('src/build/preview.ts', [], { OUT_DIR: join(temporaryFolder(), 'dist') });
    expect(await run.exitCode).toBe(1);
    expect(run.said()).toContain('Bygg webbplatsen först: npm run build');
  });

  it('says what a port looks like when it was given none', async () => {
    const run = start('src/build/preview.ts', ['--port', 'fyra']);
    expect(await run.exitCode).toBe(2);
    expect(run.said()).toContain('"fyra" är inget portnummer.');
  });

  it('says which options there are when it was given another', async () => {
    const run = start('src/build/preview.ts', ['--prot', '4400']);
    expect(await run.exitCode).toBe(2);
    expect(run.said()).toContain('Val som finns: --port');
  });
});
