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
import type { Uploads } from './saving/withUploads.ts';
import { registerForm } from './form/registerForm.ts';
import { registerPreviews } from './preview/registerPreviews.ts';

const content = contentMemory();

/** The content that the latest change was judged against: what there was before it. */
let before: readonly ContentFile[] = [];

/** The rules and the content as they are now. */
async function judging() {
  const [rules, { parseInBrowser }, known] = await Promise.all([
    import('./saving/judgedChange.ts'),
    import('../src/checks/content/parseInBrowser.ts'),
    content.known(),
  ]);
  return { ...rules, ground: { known, parseBody: parseInBrowser, today: swedishDay(new Date()) } };
}

/** Has all that is known read and checked while the editor writes, so that a save has only the change to check. */
async function prepare(): Promise<void> {
  const { ground, prepareJudging } = await judging();
  await prepareJudging(ground, () => new Promise((others) => setTimeout(others, 20)));
}

const prepareIn = (milliseconds: number): void =>
  void setTimeout(() => void prepare().catch(() => undefined), milliseconds);

async function judge(change: Change, uploads: Uploads, replaced?: Change): Promise<JudgedChange> {
  const { judgedChange, ground } = await judging();
  before = ground.known.files;
  return judgedChange({ ...ground, change, uploads, ...(replaced && { replaced }) });
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
      knowsAll: host.backend.name === 'proxy',
      learn: content.learn,
      learnMedia: content.learnMedia,
      onPublished: (change) => {
        prepareIn(1_000);
        onPublished(before, change);
      },
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
  prepareIn(5_000);
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
