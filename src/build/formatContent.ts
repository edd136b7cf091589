import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';
import { formattedFiles } from './tools/formattedFiles.ts';

/* The last part of `npm run format`: the texts of `content/` in the form that the editor's desk writes them. */

const directory = contentDirectory();
for (const { path, text } of formattedFiles(readContentFiles(directory))) {
  writeFileSync(join(directory, path), text);
  console.log(`${directory}/${path} är skriven i husets form.`);
}
