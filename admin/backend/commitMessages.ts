/** What the Git history says of each change. Decap fills in the type's and the entry's names. */
export const commitMessages = {
  create: 'Skapa {{collection}} ”{{slug}}”',
  update: 'Ändra {{collection}} ”{{slug}}”',
  delete: 'Ta bort {{collection}} ”{{slug}}”',
  uploadMedia: 'Ladda upp ”{{path}}”',
  deleteMedia: 'Ta bort filen ”{{path}}”',
} as const;
