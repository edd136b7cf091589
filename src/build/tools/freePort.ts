import { createServer } from 'node:net';

/** The computer's own addresses that a browser may try for `localhost`. */
const loopback = ['127.0.0.1', '::1'] as const;

const isFreeOn = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    // A computer without IPv6 has nothing that could listen there.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });

const isFree = async (port: number): Promise<boolean> =>
  (await Promise.all(loopback.map((host) => isFreeOn(host, port)))).every(Boolean);

/**
 * The first port from the wanted one on that nothing listens to.
 * @throws Error when a hundred ports in a row are taken.
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`Ingen ledig port från ${String(wanted)} och hundra framåt.`);
}

/** A free port, after telling when it is another than the wanted one. */
export async function announcedPort(wanted: number): Promise<number> {
  const port = await freePort(wanted);
  if (port !== wanted) {
    console.log(
      `Port ${String(wanted)} används redan av ett annat program. Använder port ${String(port)} i stället.`,
    );
  }
  return port;
}
