import { join } from 'node:path';
import { openDeskClone, OtherClone, wantedClone, type DeskClone } from './deskClone.ts';
import { GitError } from './git.ts';

/** The desk's clone, with the site set to show what is published in it. Ends the process when Git cannot give it. */
export async function startClone(): Promise<DeskClone> {
  try {
    const clone = await openDeskClone(await wantedClone());
    process.env['CONTENT_DIR'] = join(clone.site, 'content');
    process.env['PUBLIC_DIR'] = join(clone.site, 'public');
    return clone;
  } catch (error) {
    if (error instanceof OtherClone) console.error(error.message);
    else if (error instanceof GitError)
      console.error(`Arbetsflödet behöver ett Git-förråd med grenen main. Git svarade: ${error.reason}`);
    else throw error;
    process.exit(1);
  }
}
