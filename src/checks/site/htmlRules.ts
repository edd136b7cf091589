import type { ConfigData } from 'html-validate';

/** The recommended rules of html-validate, every one that is off with its reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A number is kept on one line by the style sheet. No-break characters in it would be copied into phones and
    // messages, where some do not take them for a space or a hyphen.
    'tel-non-breaking': 'off',
    // The rule's 70 characters are where search engines cut. Titles are editors' words, and the site's name, which
    // comes last, is what may be cut.
    'long-title': 'off',
    // HTML makes no difference between capitals and small letters here; Astro writes the one, we the other.
    'doctype-style': 'off',
    // `uniqueIds` says it in Swedish.
    'no-dup-id': 'off',
  },
};
