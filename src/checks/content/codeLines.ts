import type { Construct, Extension, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mdxjsEsm: 'mdxjsEsm';
    mdxjsEsmData: 'mdxjsEsmData';
  }
}

const words = ['import ', 'export '];

/** A line that begins with one of the words, as MDX tells code from text. The code is not read: no text may have any. */
const codeLine: Construct = {
  concrete: true,
  tokenize(effects, ok, nok) {
    const { interrupt } = this;
    const now = this.now.bind(this);
    let read = '';
    const start: State = (code) => {
      if (interrupt || now().column > 1) return nok(code);
      effects.enter('mdxjsEsm');
      effects.enter('mdxjsEsmData');
      return inWord(code);
    };
    const inWord: State = (code) => {
      read += code === null || code < 0 ? '\n' : String.fromCodePoint(code);
      if (!words.some((word) => word.startsWith(read))) return nok(code);
      effects.consume(code);
      return words.includes(read) ? inRest : inWord;
    };
    // Line ends are negative numbers from -5 to -3; -2 and -1 are tabs.
    const inRest: State = (code) => {
      if (code === null || code < -2) {
        effects.exit('mdxjsEsmData');
        effects.exit('mdxjsEsm');
        return ok(code);
      }
      effects.consume(code);
      return inRest;
    };
    return start;
  },
};

/** Lines of code in MDX, without a parser of code. */
export const codeLines: Extension = {
  flow: { ['e'.charCodeAt(0)]: codeLine, ['i'.charCodeAt(0)]: codeLine },
};
