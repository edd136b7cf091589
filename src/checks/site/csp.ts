import { found } from './found.ts';
import { attribute, startTag, type Element } from './html.ts';
import { hashOf, isInlineCode } from './inlineCode.ts';
import type { Page } from './page.ts';
import type { PageCheck } from './site.ts';

const isPolicy = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** What a directive may allow. */
const allowed = new Set(["'none'", "'self'"]);

/** The hashes of what stands in the page, by the directive that has to let it through. */
function hashesIn({ elements }: Page): ReadonlyMap<string, ReadonlySet<string>> {
  const of = (tag: string): Set<string> =>
    new Set(elements.filter((element) => element.tagName === tag && isInlineCode(element)).map(hashOf));
  return new Map([
    ['script-src', of('script')],
    ['style-src', of('style')],
  ]);
}

type Hashes = ReturnType<typeof hashesIn>;

function policyFaults(policy: string, hashes: Hashes): string[] {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const loose = directives.flatMap(([name = '', ...values]) =>
    values
      .filter((value) => !allowed.has(value) && !hashes.get(name)?.has(value))
      .map((value) => `${name} släpper in ${value}.`),
  );
  const strict = directives.some(
    ([name, ...values]) => name === 'default-src' && values.join(' ') === "'none'",
  );
  return strict ? loose : ["default-src är inte 'none'.", ...loose];
}

const gets = (element: Element): boolean =>
  attribute(element, 'src') !== undefined ||
  (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');

/** Code and style in the page itself that the policy stops: the page would not look or work as written. */
const isStopped = (element: Element, policy: string): boolean =>
  (isInlineCode(element) && !policy.includes(hashOf(element))) ||
  element.attrs.some(({ name }) => name === 'style' || name.startsWith('on'));

/** Every page has a strict policy before anything is got, and holds nothing that the policy would stop. */
export const csp: PageCheck = (page, site) => {
  const at = page.elements.findIndex(isPolicy);
  const policy = page.elements[at];
  if (!policy) {
    const cause = 'Sidan saknar Content-Security-Policy i huvudet.';
    return [found('csp', page, site, { cause, mend: 'Låt Head.astro skriva den från src/view/csp.ts.' })];
  }
  const rules = attribute(policy, 'content') ?? '';
  const late = page.elements.slice(0, at).filter(gets);
  return [
    ...policyFaults(rules, hashesIn(page)).map((cause) =>
      found('csp', page, site, { at: policy, cause, mend: 'Gör reglerna strängare i src/view/csp.ts.' }),
    ),
    ...late.map((element) =>
      found('csp', page, site, {
        at: element,
        cause: `${startTag(element)} står före reglerna.`,
        mend: 'Flytta upp dem.',
      }),
    ),
    ...page.elements
      .filter((element) => isStopped(element, rules))
      .map((element) =>
        found('csp', page, site, {
          at: element,
          cause: `${startTag(element)} har kod eller stil i sidan, och den stoppas av reglerna.`,
          mend: 'Skriv skript i src/browser/ och stil i src/styles/. Bygget släpper igenom dem.',
        }),
      ),
  ];
};
