/** What is known of the Shift key: whether it is down on its own, and when it was lately pressed so, in milliseconds. */
export interface ShiftPresses {
  readonly isDownAlone: boolean;
  readonly times: readonly number[];
}

/** What is read of a `keydown` or `keyup` event. */
export type KeyEvent = Pick<
  KeyboardEvent,
  'type' | 'key' | 'timeStamp' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/** So many presses leave the page, when no more milliseconds than this have passed between the first and the last. */
export const pressesToLeave = 3;
export const longestPressing = 5_000;

export const noPresses: ShiftPresses = { isDownAlone: false, times: [] };

/** A press counts when Shift is let go with nothing else pressed meanwhile. Any other key begins the counting again. */
export function afterKey({ isDownAlone, times }: ShiftPresses, event: KeyEvent): ShiftPresses {
  const isDown = event.type === 'keydown';
  if (event.key !== 'Shift') return isDown ? noPresses : { isDownAlone, times };
  if (isDown) {
    const isAlone = !event.ctrlKey && !event.altKey && !event.metaKey;
    return { isDownAlone: event.repeat ? isDownAlone : isAlone, times };
  }
  const recent = times.filter((time) => event.timeStamp - time <= longestPressing);
  return { isDownAlone: false, times: isDownAlone ? [...recent, event.timeStamp] : recent };
}
