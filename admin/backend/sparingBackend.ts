import { languages } from '../../src/i18n/languages.ts';
import { parseFileName } from '../../src/model/fileName.ts';
import type { Asset, Draft, LoadedFile, SaveOptions } from './backend.ts';
import type { DraftingBackendClass, UnpublishedEntry } from './draftingBackend.ts';
import { hindrance } from './hindrance.ts';
import type { Comparison, SeenTexts } from './seenTexts.ts';
import { empty, tooLarge } from './uploadLimits.ts';

export interface SparingOptions {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  readonly seen: SeenTexts;
  readonly onHindered: (problems: readonly string[]) => void;
}

/** Nothing was saved; the message says why, to the editor. */
class Hindered extends Error {
  /** What Decap's own short message adds: a window of the desk says all. */
  override toString(): string {
    return '';
  }
}

/**
 * A backend that never writes over what someone else has saved since the editor opened it, takes no file that is too
 * large, and says in Swedish when a save did not reach its place. Stands around the others: they get the text to replace
 * from here.
 */
export function sparing(
  Base: DraftingBackendClass,
  { folder, seen, onHindered }: SparingOptions,
): DraftingBackendClass {
  const languageOf = (path: string): string => {
    const name = parseFileName(path.slice(folder.length + 1));
    const row = 'cause' in name ? undefined : languages.find(({ key }) => key === name.language);
    return row?.swedishName ?? path;
  };

  return class SparingBackend extends Base {
    /** What is there now of the entry that is being saved. */
    private now: ReadonlyMap<string, string> | undefined;

    override async getEntry(path: string): Promise<LoadedFile> {
      const data = this.now?.get(path);
      if (data !== undefined) return { data, file: { path } };
      const file = await super.getEntry(path);
      seen.see(path, file.data ?? '');
      return file;
    }

    override async unpublishedEntryDataFile(
      ...[collection, slug, path, id]: [string, string, string, string]
    ): Promise<string | null> {
      const text = await super.unpublishedEntryDataFile(collection, slug, path, id);
      seen.see(path, text ?? '');
      return text;
    }

    override persistEntry(draft: Draft, options: SaveOptions): Promise<unknown> {
      return this.told(async () => {
        refuse(tooLarge(draft.assets));
        this.now = await this.textsNow(draft, options);
        try {
          const compared = (as: Comparison): string[] =>
            [...(this.now ?? [])]
              .filter(([path, text]) => seen.compare(path, text) === as)
              .map(([path]) => languageOf(path));
          const [unread, others] = [compared('unread'), compared('changed')];
          refuse(unread.length > 0 ? [notRead(unread)] : []);
          refuse(others.length > 0 ? [changedMeanwhile(others)] : []);
          return await super.persistEntry(draft, options);
        } finally {
          this.now = undefined;
        }
      });
    }

    override publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      return this.told(() => super.publishUnpublishedEntry(collection, slug));
    }

    override persistMedia(file: Asset, options: object): Promise<unknown> {
      return this.told(() => {
        refuse([...empty(file), ...tooLarge([file])]);
        return super.persistMedia(file, options);
      });
    }

    private async told<Result>(work: () => Promise<Result>): Promise<Result> {
      try {
        return await work();
      } catch (error) {
        const problem = error instanceof Hindered ? error.message : hindrance(error);
        if (problem !== undefined) onHindered(problem.split('\n'));
        throw error;
      }
    }

    /** The texts in the draft, or where there is none or it leaves them as they are, those that are published. */
    private async textsNow(
      { dataFiles }: Draft,
      { useWorkflow, newEntry, collectionName: collection = '' }: SaveOptions,
    ): Promise<ReadonlyMap<string, string>> {
      const slug = dataFiles[0]?.slug ?? '';
      const draft = useWorkflow === true ? await this.draftOf(collection, slug) : undefined;
      if (draft && newEntry === true) refuse([draftExists]);
      const texts = dataFiles.map(async ({ path }) => {
        const diff = draft?.diffs.find((one) => one.path === path);
        const text = diff
          ? await super.unpublishedEntryDataFile(collection, slug, path, diff.id)
          : (await super.getEntry(path)).data;
        return [path, text ?? ''] as const;
      });
      return new Map(await Promise.all(texts));
    }

    private draftOf(collection: string, slug: string): Promise<UnpublishedEntry | undefined> {
      return super.unpublishedEntry({ collection, slug }).catch((error: unknown) => {
        if (error instanceof Error && 'notUnderEditorialWorkflow' in error) return undefined;
        throw error;
      });
    }
  };
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Hindered(problems.join('\n'));
}

const notRead = (unread: readonly string[]): string =>
  `Det som finns på ${unread.join(', ')} gick inte att hämta när formuläret öppnades, så det skulle skrivas över. Kopiera det du har skrivit, ladda om sidan och skriv in det igen.`;
const changedMeanwhile = (changed: readonly string[]): string =>
  `Någon annan har ändrat det här medan du skrev (${changed.join(', ')}). Inget är skrivet över. Öppna det i en ny flik, se vad som är nytt och skriv in din ändring där. Svara nej om den fliken frågar om en lokal kopia.`;
const draftExists =
  'Det finns redan ett utkast med den nyckeln. Skriv en annan nyckel, eller fortsätt i utkastet: det ligger under Arbetsflöde.';
