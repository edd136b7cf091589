import { Backend } from 'virtual:desk-backend';
import { careful } from './carefulBackend.ts';
import type { BackendOptions } from './backendOptions.ts';
import type { DraftingBackendClass } from './draftingBackend.ts';
import type { HostApi } from './failedBuild.ts';
import { holding } from './holdingBackend.ts';
import { onLocalCopy } from './localCopy.ts';
import { publishing } from './publishingBackend.ts';
import { showHindrance } from './showHindrance.ts';
import { seenTexts } from './seenTexts.ts';
import { returning } from './signedInBackend.ts';
import { sparing } from './sparingBackend.ts';
import { workflow } from './workflowBackend.ts';

export interface DeskBackendOptions extends BackendOptions {
  readonly onSignedIn: (api: HostApi | undefined) => void;
}

/** Decap's backend for the place where this desk saves, with all that the desk adds to it. */
export function deskBackendClass(options: DeskBackendOptions): DraftingBackendClass {
  const { folder, mediaFolder } = options;
  const seen = seenTexts(localStorage);
  onLocalCopy((entry) => seen.restore((path) => path.startsWith(`${folder}/${entry}.`)));
  const drafting = workflow(Backend, { folder, mediaFolder, seen });
  // The class has all that it extends, which its type does not tell.
  const judging = careful(drafting, options) as DraftingBackendClass;
  const signedIn = returning(publishing(judging, options), options.onSignedIn);
  return holding(sparing(signedIn, { folder, seen, onHindered: showHindrance }));
}
