import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSounds, type Sounds } from './sounds.ts';
import { uploadedFiles } from './uploads.ts';

/** Every sound file that editors have uploaded. `directory` is the public folder. */
export const uploadedSounds = (directory: string): Promise<Sounds> =>
  readSounds(uploadedFiles(directory), (address) => readFileSync(join(directory, address)));
