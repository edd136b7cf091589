import { existsSync } from 'node:fs';
import { commandLine, portFrom } from './tools/commandLine.ts';
import { endOnSignal } from './tools/endOnSignal.ts';
import { outputDirectory } from './tools/folders.ts';
import { announcedPort } from './tools/freePort.ts';
import { listen, previewServer } from './site/previewServer.ts';

/* `npm run preview`: the built site as a host would serve it. */

const { values } = commandLine({ port: { type: 'string' } });
const wanted = portFrom(values.port, 4321);
const directory = outputDirectory();
if (!existsSync(directory)) {
  console.error(`Mappen ${directory}/ finns inte. Bygg webbplatsen först: npm run build`);
  process.exit(1);
}

const server = previewServer(directory);
endOnSignal(() => {
  server.closeAllConnections();
  server.close();
});
const port = await announcedPort(wanted);
await listen(server, port);
console.log(`${directory}/ visas på http://localhost:${String(port)}/\nAvsluta med Ctrl-C.`);
