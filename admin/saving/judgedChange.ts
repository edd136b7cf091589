import type { CheckOptions } from '../../src/checks/content/checkContent.ts';
import type { ParseBody } from '../../src/checks/content/content.ts';
import { readSounds } from '../../src/store/sounds.ts';
import { changed, type Change } from './change.ts';
import { idleRequests } from './idleRequests.ts';
import type { KnownContent } from './knownContent.ts';
import { newFindings, problemSaid } from './newFindings.ts';
import { stampedChange } from './stampedChange.ts';

export interface Judging {
  readonly known: KnownContent;
  readonly change: Change;
  /** The texts of the draft that it changes, where there is one: what it changes is not what is published then. */
  readonly drafted?: Change;
  /** Files that are uploaded with the change, by their addresses. */
  readonly uploads: ReadonlyMap<string, Uint8Array>;
  readonly parseBody: ParseBody;
  /** ISO 8601. */
  readonly today: string;
}

export interface JudgedChange {
  /** What the change would make wrong, said to the editor; when there is any, nothing may be written. */
  readonly problems: readonly string[];
  /** What only the editor can answer; the change may be written when they say so. */
  readonly questions: readonly string[];
  /** Texts to write instead of some of the change's own, by path: with what keeps translations in step. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What the whole content says of a change: the same rules as the build's, for every language that it touches. */
export async function judgedChange({
  known,
  change,
  drafted = new Map(),
  uploads,
  parseBody,
  today,
}: Judging): Promise<JudgedChange> {
  const { files } = known;
  const before = changed(files, drafted);
  const texts = stampedChange(before, change);
  const options: CheckOptions = {
    parseBody,
    today,
    mediaFiles: new Set([...known.mediaFiles, ...uploads.keys()]),
    mediaBytes: new Map([...uploads].map(([address, data]) => [address, data.length])),
    sounds: new Map([
      ...known.sounds,
      ...(await readSounds(uploads.keys(), (address) => uploads.get(address) ?? new Uint8Array())),
    ]),
  };
  const findings = newFindings(files, new Map([...change, ...texts]), options);
  const said = (isQuestion: boolean): string[] =>
    findings
      .filter((finding) => (finding.isQuestion === true) === isQuestion)
      .map((finding) => problemSaid(finding, change));
  return { problems: [...idleRequests(before, change), ...said(false)], questions: said(true), texts };
}
