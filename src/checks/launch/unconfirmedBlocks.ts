export interface UnconfirmedBlock {
  /** The block with its tags, as it stands in the text. */
  readonly source: string;
  readonly index: number;
  /** What it holds. */
  readonly text: string;
}

/** The texts marked with `<Unconfirmed>` in a page that has passed the content check. */
export const unconfirmedBlocks = (page: string): UnconfirmedBlock[] =>
  [...page.matchAll(/<Unconfirmed\s*>([\s\S]*?)<\/Unconfirmed\s*>/g)].map(
    ({ 0: source, 1: text = '', index }) => ({ source, index, text }),
  );
