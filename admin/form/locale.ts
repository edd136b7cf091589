import sv from 'decap-cms-locales/dist/esm/sv/index.js';

export interface Phrases {
  readonly [name: string]: string | Phrases;
}

/** What Decap's Swedish lacks, and what it says in a way that does not fit here. */
export const own: Phrases = {
  auth: { loginWithForgejo: 'Logga in med Forgejo' },
  app: { header: { media: 'Filer' } },
  collection: {
    collectionTop: {
      viewAsList: 'Visa som lista',
      viewAsGrid: 'Visa som kort',
      newButton: 'Skapa %{collectionLabel}',
      newButtonAriaLabel: 'Skapa %{collectionLabel}',
    },
    entries: { unpublishedHeader: 'Inte publicerade' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Fält' } },
    editorControlPane: {
      i18n: {
        copyFromLocale: 'Fyll i från ett annat språk',
        copyFromLocaleConfirm: 'Vill du fylla i texten från %{locale}?\nDet som redan står här skrivs över.',
      },
    },
    editorInterface: { toggleNotes: 'Visa/Dölj anteckningar', toggleI18n: 'Visa/Dölj ett språk till' },
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
      status: 'Läge: %{status}',
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
      image: { chooseMultiple: 'Välj bilder', addMore: 'Lägg till bilder', removeAll: 'Ta bort alla bilder' },
      file: { chooseMultiple: 'Välj filer', addMore: 'Lägg till filer', removeAll: 'Ta bort alla filer' },
      datetime: { now: 'I dag', setToNow: 'I dag' },
      list: { add: 'Lägg till %{item}', addType: 'Lägg till %{item}' },
      object: { expand: 'Visa', collapse: 'Dölj' },
    },
  },
  mediaLibrary: { mediaLibraryModal: { close: 'Stäng' } },
  ui: {
    errorBoundary: {
      details: 'Ett fel har uppstått. ',
      reportIt: 'Berätta för den som sköter webbplatsen.',
      privacyWarning: 'Ta bort personuppgifter ur texten innan du skickar den vidare.',
    },
    settingsDropdown: { account: 'Ditt konto' },
    toast: {
      missingRequiredField: 'Inget sparades. Ett fält saknas eller är fel ifyllt: rätta det som är rött.',
      noteAdded: 'Anteckningen är tillagd',
      onFailToAddNote: 'Kunde inte lägga till anteckningen: %{details}',
      noteUpdated: 'Anteckningen är ändrad',
      onFailToUpdateNote: 'Kunde inte ändra anteckningen: %{details}',
      noteDeleted: 'Anteckningen är raderad',
      onFailToDeleteNote: 'Kunde inte radera anteckningen: %{details}',
      noteResolved: 'Anteckningen är klar',
      noteReopened: 'Anteckningen är öppnad igen',
      onFailToToggleNote: 'Kunde inte ändra anteckningens läge: %{details}',
    },
  },
  workflow: { workflow: { dateFormat: 'D MMMM' } },
};

const merged = (under: Phrases, over: Phrases): Phrases =>
  Object.fromEntries(
    [...new Set([...Object.keys(under), ...Object.keys(over)])].flatMap((name) => {
      const [low, high] = [under[name], over[name]];
      const value = typeof low === 'object' && typeof high === 'object' ? merged(low, high) : (high ?? low);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Every phrase of the editor's interface, in Swedish. */
export const phrases: Phrases = merged(sv, own);
