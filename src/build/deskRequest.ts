import { posix } from 'node:path';
import type { Change } from './deskCheck.ts';

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

interface Request {
  readonly action?: string;
  readonly params?: {
    readonly path?: string;
    readonly paths?: readonly string[];
    readonly dataFiles?: readonly { readonly path: string; readonly raw: string }[];
    readonly assets?: readonly { readonly path: string; readonly content: string }[];
  };
}

/** What a request does to the files of the content folder; empty for one that only reads. */
export function changeIn(body: unknown, folder: string): Change {
  const { action, params = {} } = (body ?? {}) as Request;
  const gone =
    action === 'deleteFiles' ? (params.paths ?? []) : action === 'deleteFile' ? [params.path ?? ''] : [];
  const written = action === 'persistEntry' ? (params.dataFiles ?? []) : [];
  const all = [
    ...gone.map((path) => [path, undefined] as const),
    ...written.map(({ path, raw }) => [path, raw] as const),
  ];
  return new Map(
    all.flatMap(([path, text]) => (isWithin(path, [folder]) ? [[path.slice(folder.length + 1), text]] : [])),
  );
}

/** The request with other texts for some of the files it writes, by path below the content folder. */
export function withTexts(body: unknown, folder: string, texts: ReadonlyMap<string, string>): unknown {
  const request = body as Request;
  const dataFiles = request.params?.dataFiles?.map((file) => ({
    ...file,
    raw: texts.get(file.path.slice(folder.length + 1)) ?? file.raw,
  }));
  return dataFiles ? { ...request, params: { ...request.params, dataFiles } } : body;
}

/** The files that a request uploads together with an entry, by path. Decap writes them in Base64. */
export const uploadsIn = (body: unknown): ReadonlyMap<string, Uint8Array> =>
  new Map(
    ((body as Request).params?.assets ?? []).map(({ path, content }) => [
      path,
      Buffer.from(content, 'base64'),
    ]),
  );

/** The request without empty files, which no entry may use and which Decap's server answers in English. */
export function withoutEmptyUploads(body: unknown): unknown {
  const request = body as Request;
  const assets = request.params?.assets?.filter(({ content }) => content !== '');
  return assets ? { ...request, params: { ...request.params, assets } } : body;
}
