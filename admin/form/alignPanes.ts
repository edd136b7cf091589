/** Brings the same text in the other pane beside the one that is gone into. */
export function alignPanes(pane: HTMLElement, target: EventTarget): void {
  const text = target instanceof Element ? target.closest<HTMLElement>('[data-text]') : null;
  const path = text?.dataset['text'];
  if (!text || path === undefined) return;
  for (const other of document.querySelectorAll<HTMLElement>('.desk-pane')) {
    const twin = other === pane ? null : other.querySelector(`[data-text="${CSS.escape(path)}"]`);
    if (!twin?.getClientRects().length) continue;
    other.parentElement?.scrollBy({
      top: twin.getBoundingClientRect().top - text.getBoundingClientRect().top,
    });
  }
}
