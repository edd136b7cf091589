/** In milliseconds, in case Decap does not draw a new entry's form anew. */
const longest = 3_000;

/**
 * Lets nobody write in the form while it is saved: Decap would not save it, and it would be gone with the form of a new
 * entry, which Decap draws anew.
 */
export async function heldForm<Result>(save: () => Promise<Result>, isNew: boolean): Promise<Result> {
  const panes = [...document.querySelectorAll<HTMLElement>('.desk-pane')];
  const hold = (isHeld: boolean): void => {
    for (const pane of panes) pane.inert = isHeld;
  };
  hold(true);
  try {
    const saved = await save();
    if (isNew) setTimeout(hold, longest, false);
    else hold(false);
    return saved;
  } catch (error) {
    hold(false);
    throw error;
  }
}
