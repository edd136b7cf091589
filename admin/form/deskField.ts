import type { CmsField } from 'decap-cms-core';

/**
 * A field of the form. `path` leads from it back to the model's field, for the check while writing. A folded one
 * stands in the last part of the form.
 */
export type DeskField = CmsField & { readonly path?: string; readonly folded?: true };
