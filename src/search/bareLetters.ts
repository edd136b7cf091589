/** A word as it is typed where å, ä, ö and the letters of Romani are hard to reach. @example bareLetters('škola på ö') // => 'skola pa o' */
export const bareLetters = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[øðđłıß]/g,
      (letter) => ({ ø: 'o', ð: 'd', đ: 'd', ł: 'l', ı: 'i', ß: 'ss' })[letter] ?? letter,
    );
