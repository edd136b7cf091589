import sv from 'decap-cms-locales/dist/esm/sv/index.js';
import { editorPhrases } from './editorPhrases.ts';
import type { Phrases } from './phrases.ts';

/** What Decap's Swedish lacks, and what it says in a way that does not fit here. */
export const own: Phrases = {
  auth: {
    loggingIn: 'Loggar in …',
    loginWithForgejo: 'Logga in med Forgejo',
    errors: {
      email: 'Skriv din e-postadress.',
      password: 'Skriv ditt lösenord.',
      identitySettings: 'Inloggningen går inte att nå just nu.',
    },
  },
  app: {
    header: { media: 'Filer', quickAdd: 'Skapa nytt' },
    app: {
      errorHeader: 'Redaktionen kunde inte öppnas',
      configErrors: 'Fel i inställningarna',
      checkConfigYml: 'Visa det här för den som sköter webbplatsen.',
      loadingConfig: 'Redaktionen öppnas …',
      waitingBackend: 'Väntar på svar …',
    },
  },
  collection: {
    sidebar: { collections: 'Innehåll', allCollections: 'Allt innehåll' },
    collectionTop: {
      viewAsList: 'Visa som lista',
      viewAsGrid: 'Visa som kort',
      newButton: 'Skapa %{collectionLabel}',
      newButtonAriaLabel: 'Skapa %{collectionLabel}',
      searchResults: 'Träffar på ”%{searchTerm}”',
      searchResultsInCollection: 'Träffar på ”%{searchTerm}” i %{collection}',
    },
    entries: {
      unpublishedHeader: 'Inte publicerade',
      loadingEntries: 'Hämtar listan …',
      cachingEntries: 'Hämtar listan …',
      longerLoading: 'Det kan ta några minuter',
      noEntries: 'Här finns inget än',
    },
    defaultFields: { updatedOn: { label: 'Ändrad' } },
  },
  editor: editorPhrases,
  mediaLibrary: {
    mediaLibraryCard: { copyUrl: 'Kopiera webbadress', copyPath: 'Kopiera sökväg', copyName: 'Kopiera namn' },
    mediaLibrary: {
      onDelete: 'Vill du radera filen? Se först efter att ingen sida använder den.',
      fileTooLarge: 'Filen är för stor.\nDen får vara högst %{size} kB.',
    },
    mediaLibraryModal: {
      loading: 'Hämtar …',
      close: 'Stäng',
      noAssetsFound: 'Det finns inga filer.',
      noImagesFound: 'Det finns inga bilder.',
      mediaAssets: 'Filer',
      search: 'Sök …',
      uploading: 'Laddar upp …',
      download: 'Ladda ned',
      deleting: 'Raderar …',
    },
  },
  ui: {
    default: { goBackToSite: 'Till webbplatsen' },
    errorBoundary: {
      title: 'Något gick fel',
      details: 'Ett fel har uppstått. ',
      reportIt: 'Berätta för den som sköter webbplatsen.',
      privacyWarning: 'Ta bort personuppgifter ur texten innan du skickar den vidare.',
      recoveredEntry: {
        heading: 'Det du hade skrivit',
        warning: 'Kopiera texten och spara den någon annanstans innan du lämnar sidan.',
      },
    },
    settingsDropdown: { account: 'Ditt konto' },
    toast: {
      missingRequiredField: 'Inget sparades. Ett fält saknas eller är fel ifyllt: rätta det som är rött.',
      onFailToPersist: 'Inget är sparat. %{details}',
      onFailToLoadEntries: 'Listan gick inte att hämta: %{details}',
      onFailToLoadDeployPreview: 'Förhandsvisningen gick inte att hämta: %{details}',
      onFailToUpdateStatus: 'Läget gick inte att ändra: %{details}',
      entryUpdated: 'Läget är ändrat',
      onLoggedOut: 'Du har loggats ut. Kopiera det du har skrivit, och logga in igen.',
      onBackendDown: 'Tjänsten svarar inte som den ska just nu. Se %{details}',
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
  workflow: {
    workflow: {
      loading: 'Hämtar utkasten …',
      workflowHeading: 'Utkast och granskning',
      newPost: 'Skapa nytt',
      description:
        '%{smart_count} inlägg väntar på granskning, %{readyCount} kan publiceras. |||| %{smart_count} inlägg väntar på granskning, %{readyCount} kan publiceras.',
      // A month's name would be in English.
      dateFormat: 'YYYY-MM-DD',
    },
    workflowList: {
      onDeleteEntry: 'Vill du radera det som inte är publicerat?',
      onPublishingNotReadyEntry:
        'Bara inlägg med läget ”Redo” kan publiceras. Dra kortet till kolumnen ”Redo” först.',
      onPublishEntry: 'Vill du publicera inlägget? Då kan alla se det.',
    },
  },
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
