const passages = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((passage) => passage.replaceAll(/\s+/g, ' ').trim())
    .filter((passage) => passage !== '');

/**
 * What differs between two texts, paragraph by paragraph: lines with a minus are gone, those with a plus are new.
 * Without an earlier text only today's is told.
 */
export function changedPassages(before: string | undefined, now: string | undefined): string[] {
  const [old, current] = [passages(before ?? ''), passages(now ?? '')];
  return [
    ...old.filter((passage) => !current.includes(passage)).map((passage) => `- ${passage}`),
    ...current.filter((passage) => !old.includes(passage)).map((passage) => `+ ${passage}`),
  ];
}
