import type { APIRoute } from 'astro';
import { contentDirectory, readContentFiles } from '../../store/contentFiles.ts';
import { contentHashes } from '../../store/contentHashes.ts';
import { today } from '../../store/today.ts';

export const GET: APIRoute = () =>
  Response.json(contentHashes(readContentFiles(contentDirectory()), today()));
