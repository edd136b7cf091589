import type { Change } from '../saving/change.ts';
import { SaveRefused } from '../saving/filesToWrite.ts';
import type { JudgedChange } from '../saving/judgedChange.ts';
import type { Uploads } from '../saving/withUploads.ts';

export interface Judges {
  /**
   * What the whole content says of a change, and of what is done to uploaded files with it; `replaced` are the texts
   * that it takes the place of, in a draft those of the draft.
   */
  readonly judge: (change: Change, uploads: Uploads, replaced?: Change) => Promise<JudgedChange>;
  readonly onRefused: (problems: readonly string[]) => void;
  /** Whether what no rule can know is right. */
  readonly onAsked: (questions: readonly string[]) => Promise<boolean>;
}

export interface Judgement {
  /** The texts to write instead of some of the change's own. @throws SaveRefused when it may not be written. */
  readonly judged: (...asked: Parameters<Judges['judge']>) => Promise<JudgedChange['texts']>;
  /** Does what the editor asks for, and tells why when it is refused. */
  readonly told: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** How a backend asks the whole content before it does something, and tells the editor when it may not. */
export const judgement = ({ judge, onRefused, onAsked }: Judges): Judgement => ({
  judged: async (...asked) => {
    const { problems, questions, texts } = await judge(...asked);
    if (problems.length > 0) throw new SaveRefused(problems);
    if (questions.length > 0 && !(await onAsked(questions))) throw new SaveRefused([]);
    return texts;
  },
  told: async (work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SaveRefused && error.problems.length > 0) onRefused(error.problems);
      throw error;
    }
  },
});
