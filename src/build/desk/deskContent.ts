import type { APIRoute } from 'astro';
import type { GivenContent } from '../../../admin/saving/knownContent.ts';
import { join } from 'node:path';
import { contentDirectory, readContentFiles } from '../../store/contentFiles.ts';
import { openFiles, openMedia } from '../../store/openFiles.ts';
import { today } from '../../store/today.ts';
import { uploadedSounds } from '../../store/uploadedSounds.ts';
import { publicDirectory, uploadedFiles } from '../../store/uploads.ts';
import { deskPaths } from './deskPaths.ts';

/**
 * The content for the desk, which judges each change against all of it. On the editor's own computer everything, as it
 * is at that moment; in a published site only what anyone may read, because the address is open.
 */
export const GET: APIRoute = async () => {
  const files = readContentFiles(contentDirectory());
  const isLive = import.meta.env.DEV;
  const directory = isLive ? join(deskPaths().root, 'public') : publicDirectory();
  const open = isLive ? files : openFiles(files, today());
  const media = openMedia(uploadedFiles(directory), files, open);
  const content: GivenContent = {
    isLive,
    files: open,
    media,
    sounds: [...(await uploadedSounds(directory))].filter(([address]) => media.includes(address)),
  };
  return Response.json(content);
};
