import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of files that pages get as they are: `public/`, or another one for a test site. */
export const publicDirectory = (): string => process.env['PUBLIC_DIR'] ?? 'public';

/** The addresses of the files that editors have uploaded, in a fixed order. */
export function uploadedFiles(directory: string): Set<string> {
  const media = join(directory, 'media');
  if (!existsSync(media)) return new Set();
  return new Set(
    readdirSync(media, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => `/${relative(directory, join(file.parentPath, file.name)).replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** How large each of them is, in bytes. */
export const uploadedBytes = (directory: string): Map<string, number> =>
  new Map([...uploadedFiles(directory)].map((address) => [address, statSync(join(directory, address)).size]));
