import { posix } from 'node:path';

/** Where a request to the desk's backend comes from. */
export interface Origin {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly remoteAddress: string | undefined;
}

const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const loopbackAddress = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * Whether a request was made by the desk's own page on this computer. The backend writes files and asks for no
 * password, so another site open in the same browser, a name that leads here and another computer are all refused.
 */
export const isOwnRequest = ({ host, origin, remoteAddress }: Origin): boolean =>
  host !== undefined &&
  loopbackHost.test(host) &&
  origin === `http://${host}` &&
  remoteAddress !== undefined &&
  loopbackAddress.test(remoteAddress);

/** The paths that a request to the backend names, wherever in it they stand. */
export function pathsIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    if (typeof value === 'string') return /^(?:path|newPath|folder|mediaFolder)$/.test(name) ? [value] : [];
    if (name === 'paths' && Array.isArray(value)) return value.map(String);
    return pathsIn(value);
  });
}

/** Whether a path leads to one of the folders or below it. */
export function isWithin(path: string, folders: readonly string[]): boolean {
  const plain = posix.normalize(path.replaceAll('\\', '/'));
  return folders.some((folder) => plain === folder || plain.startsWith(`${folder}/`));
}
