import type { ContentHashes } from '../../src/store/contentHashes.ts';
import type { FailedBuild } from '../backend/failedBuild.ts';
import { isSameEntry, type Awaited } from './awaited.ts';
import type { KeptAwaited } from './keptAwaited.ts';
import { hasReached, stateOf, type State } from './state.ts';

/** A change with how it stands. */
export interface Watched {
  readonly awaited: Awaited;
  readonly state: State;
}

export interface LiveWatchOptions {
  readonly kept: KeptAwaited;
  /** What the site is made of; nothing when it does not answer. */
  readonly askSite: () => Promise<ContentHashes | undefined>;
  /** The latest build, where it failed; nothing also when nobody knows. */
  readonly askBuild: () => Promise<FailedBuild | undefined>;
  readonly show: (watched: readonly Watched[]) => void;
  /** Whether the editor looks at something else, and nothing need be asked. */
  readonly isAway: () => boolean;
}

export interface LiveWatch {
  /** Waits for a change that has just been published. */
  readonly expect: (awaited: Awaited) => void;
  /** Says no more of a change. */
  readonly dismiss: (awaited: Awaited) => void;
  /** Asks at once, because the editor is there. */
  readonly wake: () => void;
}

/** In milliseconds: a site on the editor's computer is soon ready, a build takes minutes. */
const [firstPause, longestPause, growth] = [2_000, 30_000, 1.5];

/** What is known of a change before the site has answered is nothing, and nothing is then said of it. */
interface Row {
  readonly awaited: Awaited;
  readonly state?: State;
}

const isOpen = ({ state }: Row): boolean => state?.kind !== 'reached';

/**
 * Asks the site whether what has been published has reached it, less and less often, until it has or the editor wants
 * to hear no more. Without an answer it goes on asking, and what was said last stands.
 */
export function liveWatch({ kept, askSite, askBuild, show, isAway }: LiveWatchOptions): LiveWatch {
  let rows: readonly Row[] = kept.all().map((awaited) => ({ awaited }));
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  const set = (next: readonly Row[]): void => {
    rows = next;
    show(rows.flatMap(({ awaited, state }) => (state ? [{ awaited, state }] : [])));
  };

  const ask = async (): Promise<void> => {
    const asked = rows.filter(isOpen);
    const site = await askSite();
    if (!site) return;
    const build = asked.every(({ awaited }) => hasReached(awaited, site)) ? undefined : await askBuild();
    const now = Date.now();
    // What was published or dismissed meanwhile is not what was asked about.
    const next = rows.map((row) =>
      asked.includes(row) ? { ...row, state: stateOf(row.awaited, site, build, now) } : row,
    );
    for (const row of next) if (!isOpen(row)) kept.remove(row.awaited);
    set(next);
  };

  const askAfter = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), milliseconds);
  };

  const turn = async (): Promise<void> => {
    if (isAsking || isAway() || !rows.some(isOpen)) return;
    isAsking = true;
    await ask().finally(() => (isAsking = false));
    pause = Math.min(pause * growth, longestPause);
    askAfter(pause);
  };

  return {
    expect: (awaited) => {
      kept.add(awaited);
      const others = rows.filter((row) => isOpen(row) && !isSameEntry(row.awaited, awaited));
      set([...others, { awaited, state: { kind: 'waiting' } }]);
      pause = firstPause;
      askAfter(pause);
    },
    dismiss: (awaited) => {
      kept.remove(awaited);
      set(rows.filter((row) => row.awaited !== awaited));
    },
    wake: () => askAfter(0),
  };
}
