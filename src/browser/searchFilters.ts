import {
  choices,
  facetNames,
  narrow,
  type Chosen,
  type FacetName,
  type FacetTable,
} from '../search/facets.ts';
import { loadFacets } from './loadFacets.ts';
import { filters, filtersStatus, heading, message, selects } from './searchParts.ts';

/** The page's own options, by what they are of; the first of each stands for all values. */
const written = new Map(facetNames.map((name) => [name, [...selects[name].options]]));

const chosenNow = (): Chosen =>
  Object.fromEntries(
    facetNames.flatMap((name) => (selects[name].value === '' ? [] : [[name, selects[name].value]])),
  );

function optionFor(name: FacetName, value: string, count: number): HTMLOptionElement {
  const known = written.get(name)?.find((one) => one.value === value);
  const option = known?.cloneNode(true) ?? new Option(value, value);
  option.textContent = `${option.textContent ?? ''} (${count})`;
  return option as HTMLOptionElement;
}

/** Named values in the order of the page, others with the latest first. */
function inOrder(name: FacetName, values: Iterable<string>): string[] {
  const place = (value: string): number =>
    written.get(name)?.findIndex((option) => option.value === value) ?? 0;
  return [...values].sort((a, b) => place(a) - place(b) || (a < b ? 1 : -1));
}

/** Fills each choice with what has hits; one that would part nothing is not there. */
function fill(ids: readonly string[], table: FacetTable, chosen: Chosen): void {
  for (const name of facetNames) {
    const counts = choices(ids, table, chosen, name);
    const options = inOrder(name, counts.keys()).map((value) =>
      optionFor(name, value, counts.get(value) ?? 0),
    );
    const select = selects[name];
    select.disabled = false;
    select.replaceChildren(...(written.get(name)?.slice(0, 1) ?? []), ...options);
    select.value = chosen[name] ?? '';
    if (select.parentElement) select.parentElement.hidden = counts.size < 2 && chosen[name] === undefined;
  }
}

/** Takes hits and gives those that the reader has chosen among them. */
type Show = (ids: readonly string[], chosen: Chosen) => void;

let all: readonly string[] = [];

/** Lets the reader choose among the hits of a new answer, of which all are shown. */
export function offer(ids: readonly string[]): void {
  all = ids;
  filtersStatus.replaceChildren();
  for (const name of facetNames) {
    selects[name].value = '';
    selects[name].disabled = true;
  }
  filters.hidden = ids.length < 2;
  filters.open = false;
}

/** Takes the choices away; who was among them goes on with the answer. */
function leaveOut(): void {
  const hadFocus = filters.contains(document.activeElement);
  filters.hidden = true;
  if (hadFocus) heading.focus();
}

/**
 * Fills the choices; what each page is comes first when the reader opens them, and not with every answer.
 * @returns nothing where it cannot be had, or another answer has come meanwhile
 */
async function fillFrom(
  ids: readonly string[],
  wanted: () => Chosen,
): Promise<readonly string[] | undefined> {
  try {
    const table = await loadFacets();
    if (ids !== all) return undefined;
    const chosen = wanted();
    fill(ids, table, chosen);
    if (facetNames.every((name) => selects[name].parentElement?.hidden)) leaveOut();
    return narrow(ids, table, chosen);
  } catch {
    if (ids === all) leaveOut();
    return undefined;
  }
}

function say(left: readonly string[]): void {
  filtersStatus.replaceChildren(message('shown', { m: left.length, n: all.length }));
}

/** Chooses as the reader had chosen before. */
export async function choose(chosen: Chosen): Promise<readonly string[]> {
  const left = await fillFrom(all, () => chosen);
  filters.open = left !== undefined;
  if (left) say(left);
  return left ?? all;
}

async function narrowed(show: Show): Promise<void> {
  const left = await fillFrom(all, chosenNow);
  if (!left) return;
  say(left);
  show(left, chosenNow());
}

/** Runs when the reader has chosen; what is left is said once, and focus stays. */
export function onChosen(show: Show): void {
  filters.addEventListener('toggle', () => {
    if (filters.open) void fillFrom(all, chosenNow);
  });
  filters.addEventListener('change', () => void narrowed(show));
}
