/** The places in a string where the site puts in what it alone knows. @example placeholdersIn('{{n}} ord') // => ['{{n}}'] */
export const placeholdersIn = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
