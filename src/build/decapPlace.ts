import type { Plugin } from 'vite';

const clears = "window.history.replaceState(null, '', document.location.pathname);";
const keeps =
  "window.history.replaceState(null, '', document.location.pathname + document.location.hash);";

/**
 * Lets Decap take the code out of the page's address after signing in without taking the open form along: it does so
 * each time its page for signing in is drawn, also when the editor has come to a form by then.
 */
export const decapPlace = (): Plugin => ({
  name: 'decap-place',
  apply: 'build',
  transform: {
    filter: { id: /\/decap-cms-lib-auth\/dist\/esm\/pkce-oauth\.js$/ },
    handler(code) {
      if (!code.includes(clears)) this.error('Decap clears the address in another way than it did.');
      return { code: code.replace(clears, keeps), map: null };
    },
  },
});
