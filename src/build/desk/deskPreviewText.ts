/**
 * A function that writes the signs of one body's texts, in their order, as a printer would: “quotation marks” and
 * ’apostrophes’, – dashes and an ellipsis, as Astro does.
 */
export function smartText(): (text: string) => string {
  let before = ' ';
  return (text) => {
    const written = text.replaceAll(/---?|\.{3}|["']/g, (sign, index: number) => {
      if (sign === '...') return '…';
      if (sign.startsWith('-')) return sign === '--' ? '–' : '—';
      const opens = /[\s([{–—“‘]/u.test(text[index - 1] ?? before);
      return sign === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
    });
    before = text.at(-1) ?? before;
    return written;
  };
}
