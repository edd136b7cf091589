import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openDeskClone, wantedClone, type DeskClone } from '../../src/build/desk/deskClone.ts';
import { finish, prepare } from '../../src/build/desk/deskPublishing.ts';
import { gitRequest, withIdentifier } from '../../src/build/desk/gitRequest.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Prov', '-c', 'user.email=prov@localhost', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function commit(folder: string, path: string, text: string): void {
  writeFiles(folder, [{ path, text }]);
  git(folder, 'add', path);
  git(folder, 'commit', '--quiet', '-m', text);
}

const texts = (folder: string): string => readFileSync(join(folder, 'content/a.md'), 'utf8');

interface Place {
  readonly folder: string;
  readonly repository: string;
  readonly clone: DeskClone;
}

async function place(): Promise<Place> {
  const folder = temporaryFolder();
  const repository = join(folder, 'förråd');
  writeFiles(repository, [{ path: 'content/a.md', text: 'först' }]);
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  commit(repository, 'content/a.md', 'först');
  return { folder, repository, clone: await openDeskClone({ repository, folder: join(folder, 'klon') }) };
}

const draft = 'cms/news/prov';
const saving = gitRequest({
  action: 'persistEntry',
  params: {
    dataFiles: [{ path: 'content/a.md', slug: 'prov' }],
    assets: [],
    options: { collectionName: 'news', useWorkflow: true },
  },
});
const publishing = gitRequest({
  action: 'publishUnpublishedEntry',
  params: { collection: 'news', slug: 'prov' },
});

/** Makes a draft as Decap's server does. */
function saveDraft({ desk }: DeskClone, text: string): void {
  git(desk, 'checkout', '--quiet', '-b', draft);
  commit(desk, 'content/a.md', text);
  git(desk, 'config', `branch.${draft}.description`, 'decap-cms/pending_publish');
  git(desk, 'checkout', '--quiet', 'main');
}

/** Publishes the draft as Decap's server does, between the two that stand around it. */
async function publish(clone: DeskClone): Promise<void> {
  const before = await prepare(clone, publishing);
  git(clone.desk, 'merge', '--quiet', draft);
  git(clone.desk, 'branch', '--quiet', '-D', draft);
  await finish(clone, publishing, before, true);
}

describe('the desk’s clone', { timeout: 30_000 }, () => {
  it('keeps what is published apart from drafts, and comes back to both', async () => {
    const { clone, repository, folder } = await place();
    expect([texts(clone.desk), texts(clone.site)]).toEqual(['först', 'först']);
    saveDraft(clone, 'utkast');
    commit(repository, 'content/b.md', 'av någon annan');
    writeFileSync(join(clone.desk, 'content/a.md'), 'avbrutet');
    const again = await openDeskClone({ repository, folder: join(folder, 'klon') });
    expect(again).toEqual(clone);
    expect(texts(clone.desk)).toBe('först');
    expect(existsSync(join(clone.site, 'content/b.md'))).toBe(true);
    expect(git(clone.desk, 'show', `${draft}:content/a.md`)).toBe('utkast');
  });

  it('publishes to the repository, in its folder too, and lets the site show it', async () => {
    const { clone, repository } = await place();
    saveDraft(clone, 'nytt');
    commit(repository, 'content/b.md', 'av någon annan');
    await publish(clone);
    expect([texts(repository), texts(clone.site)]).toEqual(['nytt', 'nytt']);
    expect(git(repository, 'log', '--format=%s')).toBe('nytt\nav någon annan\nförst');
    expect(git(repository, 'status', '--short')).toBe('');
  });

  it('publishes to a bare repository', async () => {
    const { folder, repository } = await place();
    const bare = join(folder, 'bart');
    git(folder, 'clone', '--quiet', '--bare', repository, bare);
    const clone = await openDeskClone({ repository: bare, folder: join(folder, 'annan') });
    saveDraft(clone, 'nytt');
    await publish(clone);
    expect(git(bare, 'show', 'main:content/a.md')).toBe('nytt');
  });

  it('publishes nothing over uncommitted changes, and has the draft with its status left', async () => {
    const { clone, repository } = await place();
    saveDraft(clone, 'nytt');
    writeFileSync(join(repository, 'content/a.md'), 'under arbete');
    await expect(publish(clone)).rejects.toThrow('ändrade filer som inte är sparade i Git');
    expect([texts(repository), texts(clone.desk), texts(clone.site)]).toEqual([
      'under arbete',
      'först',
      'först',
    ]);
    expect(git(clone.desk, 'show', `${draft}:content/a.md`)).toBe('nytt');
    expect(git(clone.desk, 'config', `branch.${draft}.description`)).toBe('decap-cms/pending_publish');
  });

  it('says so when the repository cannot be reached, and publishes nothing', async () => {
    const { clone, repository } = await place();
    saveDraft(clone, 'nytt');
    const before = await prepare(clone, publishing);
    git(clone.desk, 'merge', '--quiet', draft);
    git(clone.desk, 'branch', '--quiet', '-D', draft);
    rmSync(repository, { recursive: true });
    await expect(finish(clone, publishing, before, true)).rejects.toThrow('gick inte att skicka');
    expect(texts(clone.desk)).toBe('först');
  });

  it('refuses a draft of what others have changed at the same place, and stands ready again', async () => {
    const { clone, repository } = await place();
    saveDraft(clone, 'mitt');
    commit(repository, 'content/a.md', 'deras');
    await expect(publish(clone)).rejects.toThrow('ändrats på samma ställe som i utkastet');
    expect(git(clone.desk, 'status', '--short', '--branch')).toBe('## main...origin/main');
    expect(git(clone.desk, 'show', `${draft}:content/a.md`)).toBe('mitt');
    expect(texts(clone.site)).toBe('deras');
  });

  it('refuses to save what others have published in that moment', async () => {
    const { clone, repository } = await place();
    commit(repository, 'content/a.md', 'deras');
    await expect(prepare(clone, saving)).rejects.toThrow('Inget är skrivet över');
  });

  it('leaves nothing of a save that failed', async () => {
    const { clone } = await place();
    const before = await prepare(clone, saving);
    git(clone.desk, 'checkout', '--quiet', '-b', draft);
    writeFileSync(join(clone.desk, 'content/a.md'), 'halvt');
    await finish(clone, saving, before, false);
    expect(git(clone.desk, 'branch', '--format=%(refname:short)')).toBe('main');
    expect(texts(clone.desk)).toBe('först');
  });

  it('forgets drafts without changes, which Decap’s server cannot tell of', async () => {
    const { clone } = await place();
    git(clone.desk, 'branch', draft);
    await prepare(clone, gitRequest({ action: 'unpublishedEntries', params: {} }));
    expect(git(clone.desk, 'branch', '--format=%(refname:short)')).toBe('main');
  });

  it('sends what it was stopped from sending, beside what others have published since', async () => {
    const { clone, repository, folder } = await place();
    commit(clone.desk, 'content/a.md', 'publicerat men inte skickat');
    commit(repository, 'content/b.md', 'av någon annan');
    const again = await openDeskClone({ repository, folder: join(folder, 'klon') });
    expect([texts(repository), texts(again.site)]).toEqual([
      'publicerat men inte skickat',
      'publicerat men inte skickat',
    ]);
    expect(existsSync(join(again.site, 'content/b.md'))).toBe(true);
    await expect(prepare(again, saving)).resolves.toMatchObject({ draft: '' });
  });

  it('keeps on a branch what it was stopped from sending where others have changed the same, and says so', async () => {
    const { clone, repository, folder } = await place();
    commit(clone.desk, 'content/a.md', 'mitt');
    commit(repository, 'content/a.md', 'deras');
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const again = await openDeskClone({ repository, folder: join(folder, 'klon') });
    const branch = /ej-skickat\/\w+/.exec(String(warn.mock.calls[0]?.[0]))?.[0] ?? '';
    warn.mockRestore();
    expect(texts(again.site)).toBe('deras');
    expect(git(again.desk, 'show', `${branch}:content/a.md`)).toBe('mitt');
  });

  it('sends with what is published next what could not be sent at the start', async () => {
    const { clone, repository, folder } = await place();
    commit(clone.desk, 'content/b.md', 'publicerat men inte skickat');
    writeFileSync(join(repository, 'content/a.md'), 'under arbete');
    const again = await openDeskClone({ repository, folder: join(folder, 'klon') });
    git(repository, 'checkout', '--quiet', '--', '.');
    saveDraft(again, 'nytt');
    await publish(again);
    expect(git(repository, 'log', '--format=%s')).toBe('nytt\npublicerat men inte skickat\nförst');
  });

  it('is not taken for that of another repository', async () => {
    const { clone, repository, folder } = await place();
    await expect(
      openDeskClone({ repository: join(folder, 'annat'), folder: dirname(clone.desk) }),
    ).rejects.toThrow(`hör till ${repository}. Ge ${join(folder, 'annat')} en egen mapp i DESK_FOLDER.`);
  });

  it('is the same for one repository, however its place is written', async () => {
    const { repository } = await place();
    const [one, other] = await Promise.all(
      [repository, relative('.', repository)].map((DESK_REPOSITORY) => wantedClone({ DESK_REPOSITORY })),
    );
    expect(other).toEqual(one);
  });

  it('is in a folder for each repository, unless the environment names one', async () => {
    const [one, other] = await Promise.all(
      ['https://a.example/x.git', 'https://a.example/y.git'].map((DESK_REPOSITORY) =>
        wantedClone({ DESK_REPOSITORY }),
      ),
    );
    expect(one?.repository).toBe('https://a.example/x.git');
    expect(one?.folder).not.toBe(other?.folder);
    expect((await wantedClone({ DESK_FOLDER: '/x' })).folder).toBe('/x');
  });

  it('reads which file of which draft is asked for', () => {
    const asked = { action: 'unpublishedEntryDataFile', params: { path: 'content/a.md', id: '' } };
    expect(withIdentifier(asked)).toEqual({ ...asked, params: { path: 'content/a.md', id: 'content/a.md' } });
    expect(saving).toEqual({
      action: 'persistEntry',
      draft,
      paths: ['content/a.md'],
      isDraft: true,
    });
  });
});
