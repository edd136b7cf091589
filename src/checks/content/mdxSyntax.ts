import { blocks, isBlockName } from '../../model/blocks.ts';
import type { Problem } from '../../model/problem.ts';

type Explanation = Pick<Problem, 'cause' | 'mend'>;

export const codeInBraces: Explanation = {
  cause: 'Texten innehåller kod inom klamrar, { och }.',
  mend: 'Ta bort klamrarna. Ska tecknet synas i texten: skriv \\{ i stället för {.',
};

const known = Object.keys(blocks).join(', ');

export const unknownTag = (name: string): Explanation => ({
  cause: `Texten innehåller <${name}>, som inte är ett av blocken.`,
  mend: `Ta bort det. Blocken är: ${known}. Ska tecknet synas i texten: skriv \\< i stället för <.`,
});

/** The parser's messages, by their wording; the parts in parentheses are names of tags and the line of the opening tag. */
const explanations: readonly (readonly [RegExp, (...parts: string[]) => Explanation])[] = [
  [
    /^Expected a closing tag for `<(.*?)>`/,
    (name = '') =>
      isBlockName(name)
        ? { cause: `Blocket <${name}> stängs aldrig.`, mend: `Skriv </${name}> på en egen rad efter blockets text.` }
        : unknownTag(name),
  ],
  [
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/,
    (closed = '', open = '', line = '') => ({
      cause: `Här stängs <${closed}>, men det block som är öppet är <${open}> på rad ${line}.`,
      mend: 'Stäng blocken i omvänd ordning: det som öppnades sist stängs först.',
    }),
  ],
  [
    /^Unexpected closing tag `<\/(.*?)>`/,
    (name = '') => ({
      cause: `Blocket <${name}> stängs utan att ha öppnats.`,
      mend: `Skriv <${name}> på en egen rad före blockets text, eller ta bort </${name}>.`,
    }),
  ],
  [
    /after `<`|before name/,
    () => ({
      cause: 'Tecknet < läses som början på ett block.',
      mend: 'Skriv \\< i stället för <. En webbadress skrivs som en länk: [vart den leder](https://www.boras.se/).',
    }),
  ],
  [/expression/, () => codeInBraces],
];

const otherwise: Explanation = {
  cause: 'Texten går inte att läsa.',
  mend: 'Se över tecknen <, >, { och } på raden och raderna före.',
};

/**
 * What the parser of page texts found, in Swedish.
 * @param message as the parser gives it: line and column, then the message
 */
export function mdxSyntaxProblem(message: string): Problem {
  const [, line = '1', text = ''] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  for (const [pattern, explain] of explanations) {
    const match = pattern.exec(text);
    if (match) return { line: Number(line), ...explain(...match.slice(1)) };
  }
  return { line: Number(line), ...otherwise };
}
