import { readBody } from './bodyTree.ts';
import { houseForm, houseText } from './houseForm.ts';

/** A part of a body at its top: its own characters, those before it, and itself in the house form. */
interface Part {
  readonly source: string;
  readonly gap: string;
  readonly form: string;
}

function partsOf(body: string): Part[] {
  let end = 0;
  return readBody(body).map(({ node, source }) => {
    const start = body.indexOf(source, end);
    const gap = body.slice(end, start);
    end = start + source.length;
    return { source, gap, form: houseText([node]) };
  });
}

const haveSameForm = (some: readonly Part[], others: readonly Part[]): boolean =>
  some.length === others.length && some.every(({ form }, index) => form === others[index]?.form);

const escapes = { md: /\\<|&lt;/g, mdx: /\\[<{]|&lt;/g };

/** Someone has written code by hand. It is left as it is, for the content check to explain; as text it would be shown. */
const hasCode = (body: string, form: string, extension: 'md' | 'mdx'): boolean =>
  (form.match(escapes[extension]) ?? []).length > (body.match(escapes[extension]) ?? []).length;

/**
 * A changed body in the house form, but every part at its top that says the same as a part of the former body, with
 * that part's own characters.
 * @param after the body as the text editor hands it over
 */
export function keptBlocks(before: string, after: string, extension: 'md' | 'mdx'): string {
  const form = houseForm(after);
  if (hasCode(after, form, extension)) return after;
  const former = partsOf(before);
  const parts = partsOf(form);
  if (haveSameForm(former, parts)) return before;
  const left = new Set(former.keys());
  let last = -1;
  const body = parts
    .map((part, index) => {
      const same = [...left].filter((place) => former[place]?.form === part.form);
      const place = same.includes(last + 1) ? last + 1 : (same[0] ?? former.length);
      const gap = place === last + 1 && index > 0 ? (former[place]?.gap ?? '\n\n') : '\n\n';
      left.delete(place);
      last = place;
      return `${index === 0 ? '' : gap}${former[place]?.source ?? part.source}`;
    })
    .join('');
  // Two parts side by side could become one, such as lists with the same sign.
  return haveSameForm(partsOf(body), parts) ? body : form;
}
