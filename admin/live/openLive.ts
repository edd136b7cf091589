import { z } from 'zod';
import { contentHashesAddress } from '../../src/model/addresses.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import type { ContentHashes } from '../../src/store/contentHashes.ts';
import { failedBuild, type HostApi } from '../backend/failedBuild.ts';
import type { DeskHost } from '../backend/host.ts';
import type { Change } from '../saving/change.ts';
import { awaitedChange } from './awaited.ts';
import { keptAwaited } from './keptAwaited.ts';
import { liveStrip } from './liveStrip.ts';
import { liveWatch } from './liveWatch.ts';

export interface Live {
  /** Waits for a change that has just been published. `before` is the content known before it. */
  readonly onPublished: (before: readonly ContentFile[], change: Change) => void;
  /** From now on the Git host can be asked why a build failed. */
  readonly onSignedIn: (api: HostApi | undefined) => void;
}

const hashes = z.record(z.string(), z.string());

async function askSite(address: string): Promise<ContentHashes | undefined> {
  try {
    const response = await fetch(address + contentHashesAddress, { cache: 'no-cache' });
    return response.ok ? hashes.parse(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** Tells the editor, in the page, when what they have published is on the site. Called once. */
export function openLive({ backend, site: address = location.origin }: DeskHost): Live {
  let api: HostApi | undefined;
  const show = liveStrip({
    site: { address, isLocal: backend.name === 'proxy' },
    onDismissed: (awaited) => watch.dismiss(awaited),
  });
  const watch = liveWatch({
    kept: keptAwaited(localStorage),
    askSite: () => askSite(address),
    askBuild: () => failedBuild(api, backend.name),
    show,
    isAway: () => document.hidden,
  });
  watch.wake();
  document.addEventListener('visibilitychange', watch.wake);
  return {
    onPublished: (before, change) => {
      const awaited = awaitedChange(before, change, new Date());
      if (awaited) watch.expect(awaited);
    },
    onSignedIn: (signedIn) => (api = signedIn),
  };
}
