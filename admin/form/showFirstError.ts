import type { ControlPane } from './controlPane.ts';

/**
 * Brings the first field that Decap refuses before the eyes, and the keys to it, each time it has looked the form
 * through: its message would else be far away, or in a folded row.
 */
export function showFirstError(pane: ControlPane, root: HTMLElement): void {
  const { validate } = pane;
  pane.validate = async () => {
    await validate();
    requestAnimationFrame(() => {
      const ids = new Set(pane.props.fieldsErrors.keys());
      const label = [...root.querySelectorAll('label')].find(({ htmlFor }) => ids.has(htmlFor));
      if (!label) return;
      unfoldAround(label, root);
      requestAnimationFrame(() => {
        label.scrollIntoView({ block: 'center' });
        label.control?.focus({ preventScroll: true });
      });
    });
  };
}

/** Rows within rows are unfolded from the outermost, by the button that each begins with. */
function unfoldAround(label: Element, root: Element): void {
  const row = label.closest('.desk-row');
  if (!row || !root.contains(row)) return;
  if (row.parentElement) unfoldAround(row.parentElement, root);
  if (!label.checkVisibility()) row.querySelector<HTMLElement>('button')?.click();
}
