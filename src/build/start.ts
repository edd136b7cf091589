import './site/quietAstro.ts';
import { resolve } from 'node:path';
import { dev } from 'astro';
import { contentDirectory } from '../store/contentFiles.ts';
import { commandLine, portFrom } from './tools/commandLine.ts';
import { deskSettings } from './desk/deskSettings.ts';
import { endOnSignal } from './tools/endOnSignal.ts';
import { removeOwnRootAtEnd } from './tools/folders.ts';
import { announcedPort } from './tools/freePort.ts';
import { site } from './site.ts';
import { startClone } from './desk/startClone.ts';

/*
 * `npm start`: the site, the editors' desk and search, all at one local address. With `--workflow` the desk keeps drafts,
 * in a Git clone of its own, and the site shows what is published there.
 */

const { values } = commandLine({ port: { type: 'string' }, workflow: { type: 'boolean' } });
const port = await announcedPort(portFrom(values.port, 4321));

const clone = values.workflow ? await startClone() : undefined;
removeOwnRootAtEnd();

const config = site(deskSettings(), clone);
const starting = dev({
  ...config,
  configFile: false,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port },
  vite: { ...config.vite, server: { fs: { allow: [resolve('.'), resolve(contentDirectory())] } } },
});
endOnSignal(async () => (await starting).stop());

const { address } = await starting;
const home = `http://localhost:${String(address.port)}`;
console.log(`
Webbplatsen:         ${home}/
Redigera innehållet: ${home}/admin/
Sök:                 ${home}/sok/${clone ? `\nPublicerar i:        ${clone.repository}` : ''}

Avsluta med Ctrl-C.`);
