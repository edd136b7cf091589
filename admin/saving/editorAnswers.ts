import { askInDialog } from './deskDialog.ts';

/** Tells the editor why nothing was saved. */
export const showRefusal = async (problems: readonly string[]): Promise<void> => {
  await askInDialog({
    heading: 'Inget är sparat än',
    intro: 'Rätta det här och publicera igen. Det du har skrivit finns kvar.',
    items: problems,
    answers: [{ label: 'Stäng och rätta', value: 'mend' }],
  });
};

/** Asks what no rule can know. Whether the editor has looked, and it may be saved. */
export const confirmQuestions = async (questions: readonly string[]): Promise<boolean> =>
  (await askInDialog({
    heading: 'Stämmer det här?',
    intro: 'Inget är sparat än. Titta en gång till:',
    items: questions,
    answers: [
      { label: 'Gå tillbaka och ändra', value: 'back' },
      { label: 'Ja, spara ändå', value: 'save' },
    ],
  })) === 'save';
