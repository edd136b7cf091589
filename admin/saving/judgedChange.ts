import type { CheckOptions } from '../../src/checks/content/checkContent.ts';
import type { ParseBody } from '../../src/checks/content/content.ts';
import { changed, type Change } from './change.ts';
import { idleRequests } from './idleRequests.ts';
import type { KnownContent } from './knownContent.ts';
import { newFindings, prepareFindings, problemSaid } from './newFindings.ts';
import { stampedChange } from './stampedChange.ts';
import { stillUsed } from './stillUsed.ts';
import { newUploads, withUploads, type Uploads } from './withUploads.ts';

/** All that is known before a change. */
interface Ground {
  readonly known: KnownContent;
  readonly parseBody: ParseBody;
  /** ISO 8601. */
  readonly today: string;
}

export interface Judging extends Ground {
  readonly change: Change;
  /** The texts that it takes the place of, where they are not the known ones: those of a draft are not published. */
  readonly replaced?: Change;
  /** What is done to uploaded files with the change. */
  readonly uploads: Uploads;
}

export interface JudgedChange {
  /** What the change would make wrong, said to the editor; when there is any, nothing may be written. */
  readonly problems: readonly string[];
  /** What only the editor can answer; the change may be written when they say so. */
  readonly questions: readonly string[];
  /** Texts to write instead of some of the change's own, by path: with what keeps translations in step. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How the known content is checked, as it is before any change. */
const checkedAs = ({ known: { mediaFiles, sounds }, parseBody, today }: Ground): CheckOptions => ({
  mediaFiles,
  sounds,
  parseBody,
  today,
});

/**
 * Does beforehand what does not depend on a change.
 * @param pause waits between the portions of the work, so that the page answers meanwhile
 */
export const prepareJudging = (ground: Ground, pause: () => Promise<void>): Promise<void> =>
  prepareFindings(ground.known.files, checkedAs(ground), pause);

/** What the whole content says of a change: the same rules as the build's, for every language that it touches. */
export async function judgedChange({
  change,
  replaced = new Map(),
  uploads,
  ...ground
}: Judging): Promise<JudgedChange> {
  const { known, parseBody } = ground;
  const { files } = known;
  const before = changed(files, replaced);
  const texts = stampedChange(before, change);
  const stamped = new Map([...change, ...texts]);
  const added = newUploads(uploads);
  const removed = new Set([...uploads.keys()].filter((address) => !added.has(address)));
  const options = {
    ...checkedAs(ground),
    ...(await withUploads(known, added)),
    mediaBytes: new Map([...added].map(([address, data]) => [address, data.length])),
  };
  const findings = newFindings(files, stamped, options, checkedAs(ground));
  const said = (isQuestion: boolean): string[] =>
    findings
      .filter((finding) => (finding.isQuestion === true) === isQuestion)
      .map((finding) => problemSaid(finding, change));
  return {
    problems: [
      ...idleRequests(before, change),
      ...stillUsed(changed(files, stamped), removed, parseBody),
      ...said(false),
    ],
    questions: said(true),
    texts,
  };
}
