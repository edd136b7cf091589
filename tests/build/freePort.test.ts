import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../src/build/tools/freePort.ts';

/** A port that something listens to on one of the computer's own addresses. */
async function takenPort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('the port of a server', () => {
  it('is the wanted one when nothing listens there', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort(port)).toBe(port);
  });

  it('is a later one when the wanted one is taken', async () => {
    const port = await takenPort('127.0.0.1');
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it('is a later one when something listens to it on all addresses', async () => {
    const port = await takenPort('0.0.0.0');
    expect(await freePort(port)).toBeGreaterThan(port);
  });

  it('is said to be missing when there is none left', async () => {
    await expect(freePort(65_536)).rejects.toThrow('Ingen ledig port från 65536');
  });
});
