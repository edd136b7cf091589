/** What the desk asks Decap's server for, as far as Git is concerned. */
export interface GitRequest {
  readonly action: string;
  /** The branch of the entry's draft; one that cannot be where the request is about no entry. */
  readonly draft: string;
  /** Files that are written or removed. */
  readonly paths: readonly string[];
  /** Whether it is saved as a draft, beside what is published. */
  readonly isDraft: boolean;
}

interface DecapRequest {
  readonly action?: string;
  readonly params?: {
    readonly collection?: string;
    readonly slug?: string;
    readonly id?: string;
    readonly path?: string;
    readonly paths?: readonly string[];
    readonly dataFiles?: readonly { readonly path: string; readonly slug: string }[];
    readonly assets?: readonly { readonly path: string }[];
    readonly options?: { readonly collectionName?: string; readonly useWorkflow?: boolean };
  };
}

/**
 * The request with an identifier for the file that is asked for. Decap gives none for a file that the draft does not
 * change, and its own server then refuses.
 */
export function withIdentifier(body: unknown): unknown {
  const { action, params } = (body ?? {}) as DecapRequest;
  if (action !== 'unpublishedEntryDataFile' || params?.id !== '') return body;
  return { ...(body as object), params: { ...params, id: params.path } };
}

/** Reads a request as Decap's page makes it. */
export function gitRequest(body: unknown): GitRequest {
  const { action = '', params = {} } = (body ?? {}) as DecapRequest;
  const { options = {}, dataFiles = [], assets = [], paths = [], path } = params;
  const collection = params.collection ?? options.collectionName ?? '';
  const slug = params.slug ?? dataFiles[0]?.slug ?? '';
  return {
    action,
    draft: `cms/${collection}/${slug}`,
    paths: [
      ...[...dataFiles, ...assets].map((file) => file.path),
      ...paths,
      ...(path === undefined ? [] : [path]),
    ],
    isDraft: options.useWorkflow === true,
  };
}
