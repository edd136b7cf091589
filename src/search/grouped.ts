/** Values by their keys, in their order. `Map.groupBy` is years younger than all else that search asks of a browser. */
export function grouped<K, T>(pairs: Iterable<readonly [K, T]>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [key, one] of pairs) {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
