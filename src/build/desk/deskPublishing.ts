import { catchUp, mainBranch, push, showPublished, tidy, type DeskClone } from './deskClone.ts';
import { git, GitError, gitOr } from './git.ts';
import type { GitRequest } from './gitRequest.ts';

/** Why nothing was changed, said to the editor. */
export class Refused extends Error {}

const writes: readonly string[] = [
  'persistEntry',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
  'publishUnpublishedEntry',
];
const lists: readonly string[] = ['entriesByFolder', 'entriesByFiles', 'getEntry', 'unpublishedEntries'];

/** What the clone was before a request, to go back to. */
export interface Before {
  readonly main: string;
  readonly draft: string;
  readonly status: string;
}

/**
 * Before Decap's server works: takes in what others have published, and brings the draft up to it.
 * @throws Refused when others have changed the same.
 */
export async function prepare({ desk, ...clone }: DeskClone, request: GitRequest): Promise<Before> {
  const isWrite = writes.includes(request.action);
  const changed = isWrite || lists.includes(request.action) ? await catchUp(desk) : [];
  if (changed.length > 0) await showPublished({ desk, ...clone });
  if (isWrite && request.paths.some((path) => changed.includes(path))) throw new Refused(changedMeanwhile);
  if (request.action === 'unpublishedEntries') await removeEmptyDrafts(desk);
  const draft = await gitOr('', desk, 'rev-parse', '--verify', '--quiet', request.draft);
  const isOfDraft = request.action === 'publishUnpublishedEntry' || request.isDraft;
  if (isOfDraft && draft !== '') await rebase(desk, request.draft);
  return {
    main: await git(desk, 'rev-parse', mainBranch),
    draft,
    status: await gitOr('', desk, 'config', `branch.${request.draft}.description`),
  };
}

/** A draft without changes is what is published, and Decap's server cannot tell of it. */
async function removeEmptyDrafts(desk: string): Promise<void> {
  const format = '--format=%(refname:short)';
  const empty = await git(desk, 'branch', '--merged', mainBranch, '--list', 'cms/*', format);
  if (empty !== '') await git(desk, 'branch', '--quiet', '-D', ...empty.split('\n'));
}

async function rebase(desk: string, branch: string): Promise<void> {
  try {
    await git(desk, 'rebase', '--quiet', mainBranch, branch);
  } catch {
    throw new Refused(draftIsOld);
  } finally {
    await tidy(desk);
  }
}

/**
 * After it has worked: sends what has been published to the repository, and shows it. A request that failed leaves
 * nothing behind.
 * @throws Refused when the repository does not take it; then nothing is published and the draft is there again.
 */
export async function finish(
  clone: DeskClone,
  request: GitRequest,
  before: Before,
  succeeded: boolean,
): Promise<void> {
  const { desk } = clone;
  if (!writes.includes(request.action)) return;
  await tidy(desk);
  if (!succeeded) await goBack(desk, request, before);
  if ((await git(desk, 'rev-parse', mainBranch)) === before.main) return;
  try {
    await push(clone);
  } catch (error) {
    await goBack(desk, request, before);
    throw new Refused(whyNotTaken(error));
  }
  await showPublished(clone);
}

async function goBack(desk: string, { draft }: GitRequest, before: Before): Promise<void> {
  await git(desk, 'reset', '--quiet', '--hard', before.main);
  if (before.draft === '') {
    await gitOr('', desk, 'branch', '--quiet', '-D', draft);
    return;
  }
  await git(desk, 'branch', '--quiet', '--force', draft, before.draft);
  if (before.status !== '') await git(desk, 'config', `branch.${draft}.description`, before.status);
}

function whyNotTaken(error: unknown): string {
  const reason = error instanceof GitError ? error.reason : String(error);
  if (/unstaged changes|staged changes|untracked working tree/.test(reason)) return treeIsBusy;
  if (/fetch first|non-fast-forward/.test(reason)) return publishedMeanwhile;
  return `${notReached} Git svarade: ${reason.split('\n').at(-1) ?? ''}`;
}

const changedMeanwhile =
  'Någon annan har ändrat samma sak medan du skrev. Inget är skrivet över. Öppna den i en ny flik, se vad som är nytt och skriv in din ändring där.';
const draftIsOld =
  'Det som är publicerat har ändrats på samma ställe som i utkastet. Kopiera det du vill ha kvar, ta bort utkastet och skriv in ändringen i det som är publicerat nu.';
const treeIsBusy =
  'Inget är publicerat: i projektets mapp finns ändrade filer som inte är sparade i Git. Be den som har ändrat dem att spara dem, och publicera igen. Utkastet är kvar.';
const publishedMeanwhile = 'Någon annan publicerade i samma stund. Inget av ditt är borta. Publicera igen.';
const notReached =
  'Inget är publicerat, för det gick inte att skicka till förrådet. Utkastet är kvar. Försök igen.';
