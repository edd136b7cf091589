import { found } from './found.ts';
import { attribute, startTag, type Element } from './html.ts';
import type { PageCheck } from './site.ts';

const isPolicy = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** What a directive may allow. `wasm-unsafe-eval` lets search compile WebAssembly, and nothing else run. */
const allowed = new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]);

function policyFaults(policy: string): string[] {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const loose = directives.flatMap(([name = '', ...values]) =>
    values.filter((value) => !allowed.has(value)).map((value) => `${name} släpper in ${value}.`),
  );
  const strict = directives.some(
    ([name, ...values]) => name === 'default-src' && values.join(' ') === "'none'",
  );
  return strict ? loose : ["default-src är inte 'none'.", ...loose];
}

const gets = (element: Element): boolean =>
  attribute(element, 'src') !== undefined ||
  (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');

/** Code and style in the page itself, which the policy stops: the page would not look or work as written. */
function isInline(element: Element): boolean {
  const { attrs, tagName } = element;
  const isCode = tagName === 'script' && attribute(element, 'src') === undefined;
  const isData = isCode && /json$/.test(attribute(element, 'type') ?? '');
  return (
    (isCode && !isData) ||
    tagName === 'style' ||
    attrs.some(({ name }) => name === 'style' || name.startsWith('on'))
  );
}

/** Every page has a strict policy before anything is got, and holds nothing that the policy would stop. */
export const csp: PageCheck = (page, site) => {
  const at = page.elements.findIndex(isPolicy);
  const policy = page.elements[at];
  if (!policy) {
    const cause = 'Sidan saknar Content-Security-Policy i huvudet.';
    return [found('csp', page, site, { cause, mend: 'Låt Head.astro skriva den från src/view/csp.ts.' })];
  }
  const late = page.elements.slice(0, at).filter(gets);
  return [
    ...policyFaults(attribute(policy, 'content') ?? '').map((cause) =>
      found('csp', page, site, { at: policy, cause, mend: 'Gör reglerna strängare i src/view/csp.ts.' }),
    ),
    ...late.map((element) =>
      found('csp', page, site, {
        at: element,
        cause: `${startTag(element)} står före reglerna.`,
        mend: 'Flytta upp dem.',
      }),
    ),
    ...page.elements.filter(isInline).map((element) =>
      found('csp', page, site, {
        at: element,
        cause: `${startTag(element)} har kod eller stil i sidan, och den stoppas av reglerna.`,
        mend: 'Lägg den i en egen fil.',
      }),
    ),
  ];
};
