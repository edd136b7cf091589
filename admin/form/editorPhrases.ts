import type { Phrases } from './phrases.ts';

/** What Decap asks when an entry has a local copy. */
export const localCopyQuestion = 'Du har skrivit här utan att spara. Vill du fortsätta med det?';

/** What the form of an entry says. */
export const editorPhrases: Phrases = {
  editor: {
    onLeavePage: 'Du har ändringar som inte är sparade. Vill du lämna sidan ändå?',
    onUpdatingWithUnsavedChanges: 'Spara dina ändringar först. Sedan kan du byta läge.',
    onPublishingNotReady: 'Välj läget ”Redo” innan du publicerar.',
    onPublishingWithUnsavedChanges: 'Spara dina ändringar först. Sedan kan du publicera.',
    onPublishing: 'Vill du publicera inlägget? Då kan alla se det.',
    onUnpublishing: 'Vill du avpublicera inlägget? Då försvinner det från webbplatsen.',
    onDeleteWithUnsavedChanges:
      'Vill du radera inlägget? Det försvinner från webbplatsen på alla språk, och det som du inte har sparat går förlorat.',
    onDeletePublishedEntry: 'Vill du radera inlägget? Det försvinner från webbplatsen på alla språk.',
    onDeleteUnpublishedChangesWithUnsavedChanges:
      'Vill du radera alla ändringar som inte är publicerade? Det gäller också dem som du inte har sparat.',
    onDeleteUnpublishedChanges: 'Vill du radera alla ändringar som inte är publicerade?',
    loadingEntry: 'Hämtar inlägget …',
    confirmLoadBackup: localCopyQuestion,
  },
  editorControl: { field: { widgetLabel: 'Fält' } },
  editorControlPane: {
    widget: {
      required: 'Fyll i fältet ”%{fieldLabel}”.',
      regexPattern: '%{pattern}',
      processing: 'Vänta lite: ”%{fieldLabel}” är inte klart än.',
      range: 'Skriv ett tal mellan %{minValue} och %{maxValue} i fältet ”%{fieldLabel}”.',
      min: 'Skriv %{minValue} eller mer i fältet ”%{fieldLabel}”.',
      max: 'Skriv högst %{maxValue} i fältet ”%{fieldLabel}”.',
      rangeCount: '”%{fieldLabel}” ska ha mellan %{minCount} och %{maxCount} rader.',
      rangeCountExact: '”%{fieldLabel}” ska ha %{count} rader.',
      rangeMin: '”%{fieldLabel}” ska ha minst %{minCount} rader.',
      rangeMax: '”%{fieldLabel}” får ha högst %{maxCount} rader.',
      invalidPath: 'Adressen ”%{path}” går inte att använda.',
      pathExists: 'Adressen ”%{path}” är redan tagen.',
    },
    i18n: {
      writingInLocale: 'Språk: %{locale}',
      copyFromLocale: 'Fyll i från ett annat språk',
      copyFromLocaleConfirm: 'Vill du fylla i med den svenska texten?\nDet som redan står här skrivs över.',
    },
  },
  editorInterface: {
    toggleNotes: 'Visa/Dölj anteckningar',
    toggleI18n: 'Visa/Dölj ett språk till',
    toggleScrollSync: 'Rulla språken tillsammans',
  },
  editorNotesPane: {
    title: 'Anteckningar',
    emptyState: 'Inga anteckningar ännu.',
    addNote: 'Lägg till anteckning',
    addPlaceholder: 'Skriv en anteckning …',
    editPlaceholder: 'Ändra anteckningen …',
    save: 'Spara',
    cancel: 'Avbryt',
    edit: 'Ändra',
    delete: 'Radera',
    resolve: 'Markera som klar',
    unresolve: 'Öppna igen',
    confirmDelete: 'Vill du radera anteckningen?',
    shortcut: 'Tips: Ctrl+Enter lägger till anteckningen.',
  },
  editorToolbar: {
    backCollection: 'Redigerar: %{collectionLabel}',
    status: 'Läge: %{status}',
    publishing: 'Publicerar …',
    // Decap says it while it saves, too.
    unpublishing: 'Arbetar …',
    // Decap calls a published entry with a change that is not saved unpublished.
    deleteUnpublishedEntry: 'Radera inlägget',
    deletePublishedEntry: 'Radera inlägget',
    deleteUnpublishedChanges: 'Radera utkastet',
    saving: 'Sparar …',
    deleting: 'Raderar …',
    updating: 'Uppdaterar …',
    deployButtonLabel: 'Visa sidan',
    deployPreviewButtonLabel: 'Visa sidan',
    deployPreviewPendingButtonLabel: 'Sök efter sidan',
    statusInfoTooltipDraft: 'Inlägget är ett utkast. Välj läget ”Under granskning” när det ska granskas.',
    statusInfoTooltipInReview:
      'Inlägget granskas. Du behöver inte göra något mer, men du kan fortfarande ändra det.',
  },
  editorWidgets: {
    markdown: {
      strikethrough: 'Genomstruken',
      richText: 'Formaterad text',
      markdown: 'Text med tecken',
      addComponent: 'Lägg till block',
      linkPrompt: 'Skriv länkens adress',
      toggleMode: { rich: 'Växla till formaterad text', markdown: 'Växla till text med tecken' },
    },
    image: {
      chooseMultiple: 'Välj bilder',
      chooseUrl: 'Infoga från en webbadress',
      replaceUrl: 'Byt till en webbadress',
      promptUrl: 'Skriv bildens webbadress',
      addMore: 'Lägg till bilder',
      removeAll: 'Ta bort alla bilder',
    },
    file: {
      chooseMultiple: 'Välj filer',
      chooseUrl: 'Infoga från en webbadress',
      replaceUrl: 'Byt till en webbadress',
      promptUrl: 'Skriv filens webbadress',
      addMore: 'Lägg till filer',
      removeAll: 'Ta bort alla filer',
    },
    unknownControl: { noControl: 'Fältet går inte att visa (%{widget}).' },
    unknownPreview: { noPreview: 'Fältet går inte att förhandsvisa (%{widget}).' },
    datetime: { now: 'I dag', setToNow: 'I dag' },
    list: { add: 'Lägg till %{item}', addType: 'Lägg till %{item}' },
    object: { expand: 'Visa', collapse: 'Dölj' },
  },
};
