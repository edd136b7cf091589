import { describe, expect, it } from 'vitest';
import { deskSettings } from '../../src/build/desk/deskSettings.ts';

const gitlab = { DESK_BACKEND: 'gitlab', DESK_REPO: 'grupp/webbplats', DESK_APP_ID: 'abc' };

describe('the settings of the desk', () => {
  it('build both the site and a desk without anywhere to save when nothing is said', () => {
    expect(deskSettings({})).toEqual({ parts: 'with', host: undefined });
    expect(deskSettings({ DESK: '', DESK_BACKEND: '' })).toEqual({ parts: 'with', host: undefined });
  });

  it('are not disturbed by those of the workflow on the editor’s computer', () => {
    expect(
      deskSettings({ DESK_FOLDER: '/exempel/redaktion', DESK_REPOSITORY: '/exempel/webbplats.git' }).host,
    ).toBeUndefined();
  });

  it('let GitLab be signed in to from the page alone, and keep drafts', () => {
    expect(deskSettings({ ...gitlab, DESK_BRANCH: 'trunk' }).host).toEqual({
      backend: {
        name: 'gitlab',
        repo: 'grupp/webbplats',
        branch: 'trunk',
        auth_type: 'pkce',
        auth_endpoint: 'oauth/authorize',
        app_id: 'abc',
        base_url: 'https://gitlab.com',
        api_root: 'https://gitlab.com/api/v4',
      },
      workflow: true,
      origins: ['https://gitlab.com'],
    });
  });

  it('let Forgejo keep drafts, and Gitea publish at once', () => {
    const host = 'https://git.example';
    const settings = { ...gitlab, DESK_HOST: host };
    const forgejo = deskSettings({ ...settings, DESK_BACKEND: 'forgejo' }).host;
    expect(forgejo?.backend).toMatchObject({ api_root: `${host}/api/v1`, branch: 'main' });
    expect(forgejo).toMatchObject({ workflow: true, origins: [host] });
    expect(deskSettings({ ...settings, DESK_BACKEND: 'gitea' }).host).toMatchObject({ workflow: false });
  });

  it('let GitHub be signed in to through a server for that', () => {
    const login = 'https://inloggning.example/oauth/auth';
    expect(
      deskSettings({ DESK_BACKEND: 'github', DESK_REPO: 'a/b', DESK_LOGIN: login }).host?.backend,
    ).toMatchObject({ base_url: 'https://inloggning.example', auth_endpoint: 'oauth/auth' });
  });

  it('give a desk on a host of its own the address of the public site, which it may ask', () => {
    const site = 'https://webbplats.example';
    expect(deskSettings({ ...gitlab, DESK: 'only', DESK_SITE: site })).toMatchObject({
      parts: 'only',
      host: { site, origins: ['https://gitlab.com', site] },
    });
    expect(deskSettings({ DESK: 'none' }).parts).toBe('none');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown backend', { ...gitlab, DESK_BACKEND: 'gitlub' }, /DESK_BACKEND ska vara ett av/],
    ['no backend', { DESK_REPO: 'a/b' }, /DESK_BACKEND ska vara ett av/],
    ['no repository', { DESK_BACKEND: 'gitlab', DESK_APP_ID: 'a' }, /DESK_REPO saknas/],
    ['a repository’s whole address', { ...gitlab, DESK_REPO: 'https://gitlab.com/a/b' }, /förrådets sökväg/],
    ['no server', { ...gitlab, DESK_BACKEND: 'forgejo' }, /DESK_HOST saknas/],
    ['a server’s folder', { ...gitlab, DESK_HOST: 'https://git.example/' }, /DESK_HOST ska vara en adress/],
    ['an open connection', { ...gitlab, DESK_HOST: 'http://git.example' }, /DESK_HOST ska vara en adress/],
    ['a misspelled name', { ...gitlab, DESK_BRANSCH: 'main' }, /DESK_BRANSCH används inte här/],
    [
      'a name of another backend',
      { ...gitlab, DESK_LOGIN: 'https://a.example/b' },
      /DESK_LOGIN används inte/,
    ],
    [
      'a login without path',
      { DESK_BACKEND: 'github', DESK_REPO: 'a/b', DESK_LOGIN: 'https://a.example' },
      /sökväg/,
    ],
    ['an unknown part', { DESK: 'maybe' }, /DESK ska vara ett av/],
    ['no public site', { DESK: 'only' }, /DESK_SITE saknas/],
    [
      'a public site beside its own desk',
      { ...gitlab, DESK_SITE: 'https://webbplats.example' },
      /DESK_SITE används inte här. Ta bort den, eller sätt DESK=only\./,
    ],
    [
      'a desk alone with nowhere to save',
      { DESK: 'only', DESK_SITE: 'https://webbplats.example' },
      /DESK_BACKEND saknas.*Ange DESK_BACKEND/,
    ],
  ])('stop the build for %s, and say which it is', (_, environment, problem) => {
    expect(() => deskSettings(environment)).toThrow(problem);
    expect(() => deskSettings(environment)).toThrow('Läs admin/README.md');
  });
});
