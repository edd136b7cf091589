import type { Change } from '../saving/change.ts';
import type { Uploads } from '../saving/withUploads.ts';
import type { Judges } from './judgement.ts';

/** What the desk's backends need to know, and whom they tell. */
export interface BackendOptions extends Judges {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  /** The folder of uploaded files, likewise. */
  readonly mediaFolder: string;
  /** Whether all content is known, and not only what lies open. */
  readonly knowsAll: boolean;
  /** Takes in what has been read or written, by paths below the content folder, and what was done to uploaded files. */
  readonly learn: (change: Change, uploads?: Uploads) => void;
  /** Takes in the addresses of files that have been uploaded. */
  readonly learnMedia: (addresses: readonly string[]) => void;
  /** Is told of a change of the content when it has been published. */
  readonly onPublished: (change: Change) => void;
}
