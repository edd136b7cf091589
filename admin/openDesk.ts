import { DecapCmsCore as cms } from 'decap-cms-core';
import { choices, folder, mediaFolder } from 'virtual:desk';
import { host } from 'virtual:desk-host';
import { swedishDay } from '../src/i18n/swedishClock.ts';
import type { ContentFile } from '../src/store/contentFiles.ts';
import { deskBackendClass } from './backend/deskBackendClass.ts';
import { keepPlace } from './backend/keptPlace.ts';
import { registerBlocks } from './blocks/editorBlocks.ts';
import { keySourceOf } from './form/identifier.ts';
import { deskConfig } from './config.ts';
import { openLive } from './live/openLive.ts';
import type { Change } from './saving/change.ts';
import { confirmQuestions, showRefusal } from './saving/editorAnswers.ts';
import { registerFormats } from './saving/formats.ts';
import type { JudgedChange } from './saving/judgedChange.ts';
import { keyFrom } from './saving/key.ts';
import { contentMemory } from './saving/knownContent.ts';
import { registerForm } from './form/registerForm.ts';
import { registerPreviews } from './preview/registerPreviews.ts';

const content = contentMemory();

/** The content that the latest change was judged against: what there was before it. */
let before: readonly ContentFile[] = [];

/** The rules and the content, which come while the editor writes, so that the first save does not wait for them. */
const judging = () =>
  Promise.all([
    import('./saving/judgedChange.ts'),
    import('../src/checks/content/parseInBrowser.ts'),
    content.known(),
  ]);

async function judge(
  change: Change,
  uploads: ReadonlyMap<string, Uint8Array>,
  drafted?: Change,
): Promise<JudgedChange> {
  const [{ judgedChange }, { parseInBrowser }, known] = await judging();
  before = known.files;
  const today = swedishDay(new Date());
  return judgedChange({
    known,
    change,
    ...(drafted && { drafted }),
    uploads: new Map([...content.uploads, ...uploads]),
    parseBody: parseInBrowser,
    today,
  });
}

/** Starts Decap in the page. Called once. */
export function openDesk(): void {
  keepPlace();
  const { onPublished, onSignedIn } = openLive(host);
  cms.registerBackend(
    host.backend.name,
    deskBackendClass({
      folder,
      mediaFolder,
      judge,
      learn: content.learn,
      onPublished: (change) => onPublished(before, change),
      onSignedIn,
      onRefused: (problems) => void showRefusal(problems),
      onAsked: confirmQuestions,
    }),
  );
  registerFormats(cms);
  registerForm(cms, content.known);
  registerBlocks(cms, choices);
  registerPreviews(cms, content.known);
  cms.registerEventListener({ name: 'preSave', handler: nameNewEntry });
  const today = swedishDay(new Date());
  cms.init({ config: deskConfig({ host, folder, mediaFolder, site: host.site ?? location.origin, today }) });
  setTimeout(() => void judging().catch(() => undefined), 5_000);
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
