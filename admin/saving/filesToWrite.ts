import { sourceLanguage } from '../../src/i18n/languages.ts';
import { fieldsIn, type ContentType } from '../../src/model/contentType.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import { keptBlocks } from '../../src/model/keptBlocks.ts';
import { parseFileName, type FileName } from '../../src/model/fileName.ts';
import { translationUpkeep } from '../../src/model/upkeep.ts';
import { isBlank, readEntry } from '../../src/model/readEntry.ts';
import { readText, writeText, type Content } from './contentText.ts';
import { fit } from './fit.ts';
import { problemText } from '../../src/model/problemText.ts';

/** A file as Decap hands it to a backend. */
export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
}

export interface Saving {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  readonly isNew: boolean;
  /** The text that a file has now, with line feeds alone; blank for a file that is not there. */
  readonly textOf: (path: string) => Promise<string>;
}

/** Nothing was saved; `problems` says why, to the editor. */
export class SaveRefused extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }

  /** What Decap's own short message adds: a window of the desk says all. */
  override toString(): string {
    return '';
  }
}

/** What comes of one file: its new text, nothing to write, or why it cannot be written. */
type Outcome = { readonly text: string } | { readonly problems: readonly string[] } | undefined;

/**
 * The files to write for an entry: only what each language's fields hold, tidily, in the manner of the text that is
 * replaced. A language without content gets no file; one that has lost its content keeps a blank file.
 * @throws SaveRefused when a file would not pass the model's own reader.
 */
export async function filesToWrite(files: readonly DataFile[], saving: Saving): Promise<DataFile[]> {
  const outcomes = await Promise.all(
    files.map(async (file) => ({ file, outcome: outcomeOf(file, saving, await saving.textOf(file.path)) })),
  );
  const problems = outcomes.flatMap(({ outcome }) =>
    outcome && 'problems' in outcome ? outcome.problems : [],
  );
  if (problems.length > 0) throw new SaveRefused(problems);
  return outcomes.flatMap(({ file, outcome }) =>
    outcome && 'text' in outcome ? [{ ...file, raw: outcome.text }] : [],
  );
}

function outcomeOf(file: DataFile, { folder, isNew }: Saving, before: string): Outcome {
  const name = parseFileName(file.path.slice(folder.length + 1));
  if ('cause' in name) return { problems: [`${name.cause} ${name.mend}`] };
  const type = contentType(name.type);
  if (!isReadable(before, name)) {
    return {
      problems: [`Filen ${file.path} är trasig och går inte att ändra här. Be en utvecklare rätta den.`],
    };
  }
  const { data, body: typed } = readText(file.raw, type.extension);
  const body = bodyToWrite(typed, before, type.extension);
  if (isNew && name.language === sourceLanguage && isTaken(name, data, before)) {
    const asked = typeof data['key'] === 'string' ? data['key'] : name.key;
    return { problems: [`Nyckeln ”${asked}” är redan tagen. Skriv en annan.`] };
  }
  const content = {
    data: fit(data, fieldsIn(type, name.language), { translation: isTranslation(name) }),
    body,
  };
  if (isTranslation(name) && isEmpty(content)) return isBlank(before) ? undefined : { text: '\n' };
  const text = writeText(content, type.extension, before);
  const result = readEntry(type, name.language, text);
  return 'problems' in result
    ? { problems: result.problems.map((problem) => problemText(name, problem)) }
    : { text };
}

/** Decap numbers a key that it knows to be taken, and writes over an entry whose list it has not read. */
const isTaken = (name: FileName, data: Content['data'], before: string): boolean =>
  !isBlank(before) || (data['key'] !== undefined && data['key'] !== name.key);

const isTranslation = ({ language }: FileName): boolean => language !== sourceLanguage;

/** What a translation was made from and who answers for it are no content of their own. */
const isEmpty = ({ data, body }: Content): boolean =>
  isBlank(body) && Object.keys(data).every((name) => name in translationUpkeep);

/** What the text editor hands over says the same as before in other characters. */
const bodyToWrite = (typed: string, before: string, extension: ContentType['extension']): string =>
  extension === 'yaml' ? typed : keptBlocks(readText(before, extension).body, typed, extension);

function isReadable(text: string, { type }: FileName): boolean {
  try {
    readText(text, contentType(type).extension);
    return true;
  } catch {
    return false;
  }
}
