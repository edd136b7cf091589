/**
 * How large a file is, rounded up: in thousands of bytes, from a million on in millions to the tenth.
 * @example fileSize(411_800) // => '412 kB'
 */
export function fileSize(bytes: number): string {
  const thousands = Math.ceil(bytes / 1000);
  if (thousands < 1000) return `${thousands}\u00A0kB`;
  const tenths = Math.ceil(bytes / 100_000);
  return `${Math.floor(tenths / 10)},${tenths % 10}\u00A0MB`;
}
