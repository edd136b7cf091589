/** What Decap calls the places to save in that the desk knows. `proxy` is the site's own server. */
export type BackendName = 'proxy' | 'gitlab' | 'forgejo' | 'gitea' | 'github';

/** Decap's own settings of a backend, as its documentation names them. */
export interface BackendConfig {
  readonly name: BackendName;
  readonly branch: string;
  readonly [setting: string]: string;
}

/** Where a desk saves. */
export interface DeskHost {
  readonly backend: BackendConfig;
  /** Whether changes wait as drafts until someone publishes them. */
  readonly workflow: boolean;
  /** The servers that the desk's page talks to. @example ['https://gitlab.com'] */
  readonly origins: readonly string[];
  /** The public site's address, when the desk has a host of its own. */
  readonly site?: string;
}
