import { heldForm } from '../form/heldForm.ts';
import type { Draft, SaveOptions } from './backend.ts';
import type { DraftingBackendClass } from './draftingBackend.ts';

/** A backend that lets nobody write in the form while it saves it. */
export function holding(Base: DraftingBackendClass): DraftingBackendClass {
  return class HoldingBackend extends Base {
    override persistEntry(draft: Draft, options: SaveOptions): Promise<unknown> {
      return heldForm(() => super.persistEntry(draft, options), options.newEntry === true);
    }
  };
}
