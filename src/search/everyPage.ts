/**
 * A word that every page has in the index, where no reader sees it. It gives a page that an editor has chosen for a
 * question and that has none of its words; asking Pagefind for all pages would fetch the whole index.
 */
export const everyPage = 'xqxqx';
