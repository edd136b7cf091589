import { swedishStem } from './swedishStem.ts';

/** How much a word counts that begins as the one asked for, and goes on. */
const longer = 0.5;

/** A word as compounds begin with it: `skola` as in `skolbok`, `arbete` as in `arbetslös`. */
const asFirstPart = (word: string): string => (word.length > 3 ? word.replace(/[aeo]$/, '') : word);

/** What all words begin with that may answer to one: its stem, or itself where a form changes its vowel. */
export function startOf(asked: string): string {
  const stem = swedishStem(asked);
  return asked.startsWith(stem) ? stem : asked;
}

/** Whether words that go on answer too; a single letter begins too many. */
export const mayGoOn = (asked: string): boolean => asked.length > 1;

/** How well words of pages answer to one that is asked for: 1 as forms of it, less where they go on, else 0. */
export function likeness(asked: string): (word: string) => number {
  const [stem, start, part] = [swedishStem(asked), startOf(asked), asFirstPart(asked)];
  return (word) => {
    if (word === asked) return 1;
    if (!mayGoOn(asked) || !word.startsWith(start)) return 0;
    if (swedishStem(word) === stem) return 1;
    return word.startsWith(part) ? longer : 0;
  };
}
