import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { blockAttributes, blocks, isBlockName, type BlockName } from '../../model/blocks.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './content.ts';
import { codeInBraces, unknownTag } from './mdxSyntax.ts';
import { lineOfNode, nodesOf } from './nodes.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Explanation = Pick<Problem, 'cause' | 'mend' | 'formMend'>;

function attributeProblems(name: BlockName, { attributes }: Element): Explanation[] {
  const known = blockAttributes(name);
  const names = Object.keys(known);
  const allowed = names.length > 0 ? `Blockets uppgifter är: ${names.join(', ')}.` : 'Blocket har inga uppgifter.';
  const filled = new Set<string>();
  const problems: Explanation[] = [];
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push({
        cause: `Blocket <${name}> har kod inom klamrar, { och }, bland sina uppgifter.`,
        mend: `Ta bort koden. ${allowed}`,
      });
    } else if (!Object.hasOwn(known, attribute.name)) {
      problems.push({
        cause: `Blocket <${name}> har ingen uppgift som heter "${attribute.name}".`,
        mend: `Ta bort den. ${allowed}`,
      });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      filled.add(attribute.name);
      problems.push({
        cause: `Uppgiften "${attribute.name}" i blocket <${name}> är kod inom klamrar, { och }.`,
        mend: `Skriv den som text inom citattecken: ${attribute.name}="…".`,
      });
    } else if (attribute.value?.trim()) {
      filled.add(attribute.name);
    }
  }
  const missing = names.filter((attribute) => known[attribute]?.required && !filled.has(attribute));
  return [
    ...problems,
    ...missing.map((attribute) => ({
      cause: `Blocket <${name}> saknar uppgiften "${attribute}".`,
      mend: `Skriv den inom citattecken: ${attribute}="…".`,
      formMend: 'Fyll i den i blocket.',
    })),
  ];
}

function elementProblems(element: Element): Explanation[] {
  const name = element.name ?? '';
  if (!isBlockName(name)) return [unknownTag(name)];
  const problems = attributeProblems(name, element);
  if (element.type === 'mdxJsxTextElement') {
    problems.push({
      cause: `Blocket <${name}> står inne i en mening.`,
      mend: 'Skriv blocket på egna rader, med en tom rad före och efter.',
    });
  }
  if (!blocks[name].children && element.children.length > 0) {
    problems.push({
      cause: `Blocket <${name}> har text i sig, och den visas inte.`,
      mend: `Skriv texten före eller efter blocket, och avsluta blocket med /> direkt.`,
    });
  }
  return problems;
}

function nodeProblems(node: MdastNode): Explanation[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          cause: 'Raden börjar med import eller export, och då läses den som kod.',
          mend: 'Ta bort raden, eller börja meningen med ett annat ord.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [codeInBraces];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(node);
    default:
      return [];
  }
}

/** All in a page's text that is more than text and well-formed blocks. */
export const mdxProblemsIn = (tree: MdastNode): Problem[] =>
  [...nodesOf(tree)].flatMap((node) => nodeProblems(node).map((problem) => ({ line: lineOfNode(node), ...problem })));

/** The safe subset of MDX that page texts are written in. */
export const mdxSubset: Check = ({ entries }) =>
  entries.flatMap(({ file, body, definition }) => {
    if (!body || definition.extension !== 'mdx') return [];
    const problems = 'tree' in body ? mdxProblemsIn(body.tree) : [body.problem];
    return problems.map((problem) => ({ rule: 'page-text', file, ...problem }));
  });
