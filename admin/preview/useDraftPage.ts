import { useEffect, useState } from 'react';
import { localAddress } from '../../src/i18n/address.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { swedishDay } from '../../src/i18n/swedishClock.ts';
import type { DraftPart } from '../form/draft.ts';
import { SaveRefused } from '../saving/filesToWrite.ts';
import type { KnownContent } from '../saving/knownContent.ts';
import { withDraft } from './draftFiles.ts';
import { openDraft } from './openDraft.ts';
import { publicAddress } from './publicAddress.ts';
import { DraftNotShown } from './sitePage.ts';

interface Asked {
  readonly entry: DraftPart;
  readonly language: LanguageKey;
  readonly known: () => Promise<KnownContent>;
}

export interface DraftPage {
  /** The latest page that could be made; nothing before the first. */
  readonly html: string | undefined;
  /** Why the draft as it stands cannot be shown. */
  readonly problems: readonly string[];
}

/** Milliseconds without a change before the page is made anew. */
const pause = 300;

/** The page of the entry that is open, made anew when the editor pauses. */
export function useDraftPage({ entry, language, known }: Asked): DraftPage {
  const [page, setPage] = useState<DraftPage>({ html: undefined, problems: [] });
  useEffect(() => {
    let isLatest = true;
    const show = async (): Promise<void> => {
      const made = await madePage({ entry, language, known });
      if (isLatest) setPage(({ html }) => ({ html, ...made }));
    };
    const timer = setTimeout(() => void show(), pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [entry, language, known]);
  return page;
}

async function madePage({
  entry,
  language,
  known,
}: Asked): Promise<Pick<DraftPage, 'problems'> & Partial<DraftPage>> {
  try {
    const draft = openDraft(entry);
    const [{ sitePage }, { files, sounds }] = await Promise.all([import('virtual:desk-preview'), known()]);
    if (!draft) return { problems: [] };
    const address = localAddress(publicAddress(draft.type, draft.key), language);
    const today = swedishDay(new Date());
    const html = await sitePage({ files: await withDraft(draft, files), sounds, today }, address);
    return html === undefined ? { problems: ['Sidan finns inte på webbplatsen.'] } : { html, problems: [] };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof SaveRefused || error instanceof DraftNotShown) return error.problems;
  console.error(error);
  return ['Förhandsvisningen kunde inte laddas. Prova att ladda om sidan när du har sparat.'];
}
