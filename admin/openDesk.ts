import { DecapCmsCore as cms } from 'decap-cms-core';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { contacts, folder, mediaFolder } from 'virtual:desk';
import { careful } from './backend/carefulBackend.ts';
import { registerBlocks } from './blocks/editorBlocks.ts';
import { keySourceOf } from './form/collections.ts';
import { deskConfig } from './config.ts';
import { registerFormats } from './saving/formats.ts';
import { keyFrom } from './saving/key.ts';
import { phrases } from './form/locale.ts';
import { showRefusal } from './saving/refusal.ts';
import { registerWidgets } from './form/widgets.ts';

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
