import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';
import { start } from '../support/run.ts';
import { smallSite } from '../support/smallSite.ts';

/** A port that another program uses. */
async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it(
  'npm start takes the next port, tells its three addresses, answers there, and leaves nothing behind',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), smallSite());
    const taken = await takenPort();
    const run = start('src/build/start.ts', ['--port', String(taken)], {
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'dist'),
    });
    await run.until(/Avsluta med Ctrl-C/);
    expect(run.said()).toContain(`Port ${taken} används redan av ett annat program.`);

    const [site, desk, search] = [...run.said().matchAll(/: +(http:\/\/localhost:\d+\/\S*)/g)].map(
      ([, address]) => address ?? '',
    );
    expect([desk, search]).toEqual([`${site ?? ''}admin/`, `${site ?? ''}sok/`]);
    expect(await (await fetch(site ?? '')).text()).toContain('En liten webbplats');
    expect((await fetch(desk ?? '')).status).toBe(200);
    expect((await fetch(`${site ?? ''}data/results.json`)).status).toBe(200);

    run.child.kill('SIGTERM');
    expect(await run.exitCode).toBe(0);
    expect(run.isAlive()).toBe(false);
  },
);
