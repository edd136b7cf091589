/** What Astro's and Vite's errors carry besides their message. */
interface BuildError extends Error {
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly frame?: string;
}

/** A failed build for reading: what went wrong, in which file and line, and what Astro advises; last where in the code. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return `Bygget misslyckades: ${String(error)}`;
  const { message, hint, id, loc, frame, stack = '' }: BuildError = error;
  const file = loc?.file ?? id;
  const place = [file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  const calls = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [
    `Bygget misslyckades: ${message}`,
    place === '' ? undefined : `Fil: ${place}`,
    frame,
    hint === undefined ? undefined : `Råd: ${hint}`,
    ...calls.slice(0, 5),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
