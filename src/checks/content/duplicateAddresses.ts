import { formerAddresses, pagesByAddress } from './addresses.ts';
import type { Check } from './content.ts';

/** A former key that leads to an address which another entry, or the entry itself, already has. */
export const duplicateAddresses: Check = (content) => {
  const taken = pagesByAddress(content);
  return formerAddresses(content).flatMap(({ entry, key, address, path }) => {
    const other = taken.get(address);
    if (other === undefined) {
      taken.set(address, entry.file);
      return [];
    }
    return [
      {
        rule: 'duplicate-address',
        file: entry.file,
        line: entry.lineOf(path),
        field: path.join('.'),
        cause: `Den tidigare nyckeln "${key}" ger adressen ${address}, som redan hör till ${other}.`,
        mend: 'Ta bort den tidigare nyckeln här, eller i den andra filen.',
      },
    ];
  });
};
