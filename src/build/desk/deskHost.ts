import type { Plugin } from 'vite';
import { proxyAddress } from '../../../admin/backend/proxyAddress.ts';
import type { BackendConfig, BackendName, DeskHost } from '../../../admin/backend/host.ts';

/** Decap's class for each place to save in, and the package that it comes in. */
const classes: Readonly<Record<BackendName, readonly [name: string, source: string]>> = {
  proxy: ['ProxyBackend', 'decap-cms-backend-proxy'],
  gitlab: ['GitLabBackend', 'decap-cms-backend-gitlab'],
  forgejo: ['ForgejoBackend', 'decap-cms-backend-forgejo'],
  gitea: ['GiteaBackend', 'decap-cms-backend-gitea'],
  github: ['GitHubBackend', 'decap-cms-backend-github'],
};

const ownServer: BackendConfig = { name: 'proxy', branch: 'main', proxy_url: proxyAddress };

/** The site's own server on the editor's computer. */
export const localHost = (workflow: boolean): DeskHost => ({ backend: ownServer, workflow, origins: [] });

/**
 * Where the desk saves, as two modules: `virtual:desk-host` with the settings, and `virtual:desk-backend` with the class,
 * so that a build holds one of Decap's backends and not five.
 */
export function deskHost(host: DeskHost): Plugin {
  const [name, source] = classes[host.backend.name];
  const modules: Readonly<Record<string, string>> = {
    'virtual:desk-host': `export const host = ${JSON.stringify(host)};`,
    'virtual:desk-backend': `export { ${name} as Backend } from '${source}';`,
  };
  return {
    name: 'desk-host',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
}
