import { entryAddresses, savedContactsAddress } from '../../model/addresses.ts';
import { formerAddresses, pagesByAddress } from './addresses.ts';
import type { Check } from './content.ts';

/** A contact cannot be named as the file with all contacts, which stands beside them. */
const isReserved = (type: string, key: string): boolean =>
  type === 'contacts' && `${entryAddresses.contacts}${key}.html` === savedContactsAddress;

const reserved = (file: string, key: string) => ({
  rule: 'duplicate-address' as const,
  file,
  cause: `Nyckeln "${key}" är upptagen: ${savedContactsAddress} är filen med alla kontakter.`,
  mend: 'Välj en annan nyckel.',
});

/** A key or former key that leads to an address which is taken, be it by the entry itself. */
export const duplicateAddresses: Check = (content) => {
  const taken = pagesByAddress(content);
  const named = content.named
    .filter(({ type, key }) => isReserved(type, key))
    .map(({ file, key }) => ({ ...reserved(file, key), line: 1 }));
  const former = formerAddresses(content).flatMap(({ entry, key, address, path }) => {
    if (isReserved(entry.type, key)) {
      return [{ ...reserved(entry.file, key), line: entry.lineOf(path), field: path.join('.') }];
    }
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
      } as const,
    ];
  });
  return [...named, ...former];
};
