import type { Plugin } from 'vite';

interface DecapChange {
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

const changes: readonly DecapChange[] = [
  // It takes the code out of the address each time its page for signing in is drawn, also when a form is open by then.
  {
    file: /\/decap-cms-lib-auth\/dist\/esm\/pkce-oauth\.js$/,
    from: "window.history.replaceState(null, '', document.location.pathname);",
    to: "window.history.replaceState(null, '', document.location.pathname + document.location.hash);",
  },
  // A local copy that is read before the entry would be written over by it, after the editor's yes to the copy.
  {
    file: /\/decap-cms-core\/dist\/esm\/components\/Editor\/Editor\.js$/,
    from: `    retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`,
    to: `    Promise.resolve(
      newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug),
    ).then(() => retrieveLocalBackup(collection, slug));`,
  },
  {
    file: /\/decap-cms-core\/dist\/esm\/actions\/editorialWorkflow\.js$/,
    from: '        dispatch(loadEntry(collection, slug));',
    to: '        await dispatch(loadEntry(collection, slug));',
  },
  // The only message that is in no language file.
  {
    file: /\/decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/,
    from: '`Failed to persist media: ${error}`',
    to: '`Filen är inte sparad. ${error}`',
  },
];

/** Changes lines of Decap that it gives no way to change. Fails when a line is no longer there. */
export const decapChanges = (): Plugin => ({
  name: 'decap-changes',
  transform: {
    filter: { id: changes.map(({ file }) => file) },
    handler(code, id) {
      const change = changes.find(({ file }) => file.test(id.replaceAll('\\', '/')));
      if (!change) return undefined;
      if (!code.includes(change.from)) this.error(`Decap has something else now than: ${change.from}`);
      return { code: code.replace(change.from, change.to), map: null };
    },
  },
});
