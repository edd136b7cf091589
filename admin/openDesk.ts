import { DecapCmsCore as cms } from 'decap-cms-core';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { contacts, folder, mediaFolder } from 'virtual:desk';
import { careful } from './backend.ts';
import { registerBlocks } from './blocks.ts';
import { keySourceOf } from './collections.ts';
import { deskConfig } from './config.ts';
import { registerFormats } from './formats.ts';
import { keyFrom } from './key.ts';
import { phrases } from './locale.ts';
import { showRefusal } from './refusal.ts';
import { registerWidgets } from './widgets.ts';

/** Starts Decap in the page. Called once. */
export function openDesk(): void {
  // English is what Decap falls back to, also before it has read its configuration.
  cms.registerLocale('sv', phrases);
  cms.registerLocale('en', phrases);
  cms.registerBackend('proxy', careful(ProxyBackend, { folder, onRefused: showRefusal }));
  registerFormats(cms);
  registerWidgets(cms);
  registerBlocks(cms, contacts);
  cms.registerEventListener({ name: 'preSave', handler: nameNewEntry });
  cms.init({ config: deskConfig({ folder, mediaFolder, site: location.origin }) });
}

interface Entry {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** Gives a new entry that the editor has named no key one made from its title. */
function nameNewEntry({ entry }: { readonly entry: Entry }): unknown {
  if (entry.get('newRecord') !== true || entry.getIn(['data', 'key'])) return undefined;
  const source = entry.getIn(['data', keySourceOf(String(entry.get('collection')))]);
  const data = entry.get('data') as { set(name: string, value: string): unknown };
  return data.set('key', keyFrom(String(source)));
}
