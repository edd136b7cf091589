import './quietAstro.ts';
import { resolve } from 'node:path';
import { dev } from 'astro';
import { contentDirectory } from '../store/contentFiles.ts';
import { commandLine, portFrom } from './commandLine.ts';
import { endOnSignal } from './endOnSignal.ts';
import { removeOwnRootAtEnd } from './folders.ts';
import { announcedPort } from './freePort.ts';
import { site } from './site.ts';

/* `npm start`: the site, the editors' desk and search, all at one local address. */

const { values } = commandLine({ port: { type: 'string' } });
const port = await announcedPort(portFrom(values.port, 4321));
removeOwnRootAtEnd();

const config = site();
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
Sök:                 ${home}/sok/

Avsluta med Ctrl-C.`);
