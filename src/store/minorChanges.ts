import type { RawEntry } from './rawEntry.ts';

/** That the text at a path was changed from one hash to another and still means the same. */
export interface MinorChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What an entry's Swedish file says of changes that left the meaning alone. */
export const minorChangesOf = ({ data }: Pick<RawEntry, 'data'>): readonly MinorChange[] =>
  (data['minorChanges'] ?? []) as readonly MinorChange[];

/** Whether two texts of a path, by hash, are known to mean the same: equal, or joined by changes that editors have marked so. */
export function sameMeaning(
  swedish: Pick<RawEntry, 'data'>,
  path: string,
  one: string,
  other: string,
): boolean {
  const changes = minorChangesOf(swedish).filter(({ field }) => field === path);
  const known = new Set([one]);
  for (let before = 0; before < known.size && !known.has(other);) {
    before = known.size;
    for (const { from, to } of changes) {
      if (known.has(from)) known.add(to);
      if (known.has(to)) known.add(from);
    }
  }
  return known.has(other);
}
