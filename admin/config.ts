import type { CmsConfig } from 'decap-cms-core';
import { languageKeys, sourceLanguage } from '../src/i18n/languages.ts';
import { collections } from './form/collections.ts';
import { proxyAddress } from './backend/proxyAddress.ts';

export interface DeskConfig {
  /** The content folder, as it begins every path that the desk reads and writes. */
  readonly folder: string;
  readonly mediaFolder: string;
  /** The address of the site that the desk belongs to. */
  readonly site: string;
}

/** Decap's whole configuration. Nothing is fetched: `load_config_file` is off. */
export const deskConfig = ({ folder, mediaFolder, site }: DeskConfig): CmsConfig => ({
  load_config_file: false,
  locale: 'sv',
  backend: { name: 'proxy', proxy_url: proxyAddress, branch: 'main' },
  publish_mode: 'simple',
  media_folder: mediaFolder,
  public_folder: '/media',
  site_url: site,
  editor: { preview: false },
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: { structure: 'multiple_files', locales: [...languageKeys], default_locale: sourceLanguage },
  collections: collections(folder),
});
