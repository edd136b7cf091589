import { askInDialog } from '../saving/deskDialog.ts';

/** Tells the editor what stood in the way of a save. */
export function showHindrance(problems: readonly string[]): void {
  void askInDialog({
    heading: 'Inget är sparat än',
    intro: 'Det du har skrivit finns kvar i formuläret.',
    items: problems,
    answers: [{ label: 'Stäng', value: 'close' }],
  });
}
