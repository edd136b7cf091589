/** Where the desk saves, as the build says it (see `src/build/desk/deskHost.ts`). */

declare module 'virtual:desk-host' {
  export const host: import('./host.ts').DeskHost;
}

declare module 'virtual:desk-backend' {
  export const Backend: import('./draftingBackend.ts').DraftingBackendClass;
}
