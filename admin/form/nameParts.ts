/** Gives Decap's parts of a pane the names that they lack, and takes what only a pointer can use out of the way of keys. */
export function nameParts(pane: HTMLElement): void {
  for (const editor of pane.querySelectorAll('[contenteditable=true]:not([aria-label])')) {
    const label = labelAbove(editor);
    if (label !== undefined) editor.setAttribute('aria-label', label);
  }
  for (const toggle of pane.querySelectorAll('[role=switch]:not([aria-label])')) {
    toggle.setAttribute('aria-label', 'Text med tecken');
    if (!toggle.hasAttribute('aria-checked')) toggle.setAttribute('aria-checked', 'false');
  }
  for (const row of pane.querySelectorAll<HTMLElement>('.desk-row')) nameRow(row, row.dataset['title'] ?? '');
}

/** A row's first line: a button that folds it, a handle to drag it by, and a button that takes it away. */
function nameRow(row: HTMLElement, title: string): void {
  const handle = row.querySelector<HTMLElement>('[aria-roledescription=sortable]');
  if (!handle) return;
  handle.ariaHidden = 'true';
  handle.tabIndex = -1;
  handle.previousElementSibling?.setAttribute('aria-label', `Visa eller dölj: ${title}`);
  handle.nextElementSibling?.setAttribute('aria-label', `Ta bort: ${title}`);
}

function labelAbove(element: Element): string | undefined {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const label = around.querySelector('label');
    if (label) return label.textContent;
  }
  return undefined;
}
