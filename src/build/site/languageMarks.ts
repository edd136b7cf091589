import { defineHastPlugin } from 'satteri';
import { langAttributes } from '../../i18n/langAttributes.ts';
import { languageMarked } from '../../i18n/languageMark.ts';
import { isLanguageKey } from '../../i18n/languages.ts';

/** Makes an editor's mark on words in another language, `[…](lang:arli)`, an element that says its language. */
export const languageMarks = defineHastPlugin({
  name: 'language-marks',
  element: {
    filter: ['a'],
    visit(link, context) {
      const key = languageMarked(link.properties['href'] ?? '');
      if (key === undefined) return;
      const children = [...link.children];
      context.replaceNode(
        link,
        isLanguageKey(key)
          ? { type: 'element', tagName: 'span', properties: { ...langAttributes(key) }, children }
          : children,
      );
    },
  },
});
