import { askInDialog } from './deskDialog.ts';

/** Tells the editor why nothing was saved. */
export const showRefusal = async (problems: readonly string[]): Promise<void> => {
  await askInDialog({
    heading: 'Inget är sparat än',
    intro: 'Rätta det här och försök igen. Det du har skrivit finns kvar.',
    items: problems,
    answers: [{ label: 'Stäng och rätta', value: 'mend' }],
  });
};

/** What the editor has said yes to since the page was opened. */
const answered = new Set<string>();

/** Asks what no rule can know, and nothing twice. Whether the editor has looked, and it may be saved. */
export async function confirmQuestions(questions: readonly string[]): Promise<boolean> {
  const asked = questions.filter((question) => !answered.has(question));
  if (asked.length === 0) return true;
  const answer = await askInDialog({
    heading: 'Stämmer det här?',
    intro: 'Inget är sparat än. Titta en gång till:',
    items: asked,
    answers: [
      { label: 'Gå tillbaka och ändra', value: 'back' },
      { label: 'Ja, det stämmer', value: 'save' },
    ],
  });
  if (answer !== 'save') return false;
  for (const question of asked) answered.add(question);
  return true;
}
