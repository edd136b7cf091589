import type { CmsConfig } from 'decap-cms-core';
import { languageKeys, sourceLanguage } from '../src/i18n/languages.ts';
import { collections } from './form/collections.ts';
import { commitMessages } from './backend/commitMessages.ts';
import type { DeskHost } from './backend/host.ts';

export interface DeskConfig {
  readonly host: DeskHost;
  /** The content folder, as it begins every path that the desk reads and writes. */
  readonly folder: string;
  readonly mediaFolder: string;
  /** The address of the site that the desk belongs to. */
  readonly site: string;
  /** ISO 8601; what is dated has it from the beginning. */
  readonly today: string;
}

/** Decap's whole configuration. Nothing is fetched: `load_config_file` is off. */
export const deskConfig = ({ host, folder, mediaFolder, site, today }: DeskConfig): CmsConfig => ({
  load_config_file: false,
  locale: 'sv',
  backend: { ...host.backend, commit_messages: commitMessages },
  publish_mode: host.workflow ? 'editorial_workflow' : 'simple',
  media_folder: mediaFolder,
  public_folder: '/media',
  site_url: site,
  editor: { preview: true },
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: { structure: 'multiple_files', locales: [...languageKeys], default_locale: sourceLanguage },
  collections: collections({ folder, today }),
});
