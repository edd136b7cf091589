import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { APIRoute } from 'astro';

/** Where the pictures of the editors' help are kept. */
export const helpPictureFolder = 'admin/help';

const ending = '.webp';

/** One page for each picture that there is. */
export const getStaticPaths = (): { params: { picture: string } }[] =>
  readdirSync(helpPictureFolder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ params: { picture: basename(name, ending) } }));

/** A picture of the desk, as the help page shows it. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(helpPictureFolder, `${params['picture'] ?? ''}${ending}`)), {
    headers: { 'Content-Type': 'image/webp' },
  });
