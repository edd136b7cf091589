const swedishOrder = new Intl.Collator('sv', { numeric: true });

/**
 * The order of words for reading, in every language: the Swedish alphabet, which puts č right after c, š after s and ž
 * after z, because no Romani tag has an order of its own and readers here know this one; numbers in words by value.
 */
export const compareText = (a: string, b: string): number => swedishOrder.compare(a, b);

/** The order of what machines read: keys, addresses and ISO dates, letter by letter. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
