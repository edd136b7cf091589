import { contentType } from '../../src/model/contentTypes.ts';
import { hiddenTypes } from '../../src/store/openFiles.ts';
import { SaveRefused } from '../saving/filesToWrite.ts';
import type { Backend } from './backend.ts';
import type { BackendOptions } from './backendOptions.ts';
import type { Judgement } from './judgement.ts';

type Lister = Pick<Backend, 'entriesByFolder' | 'getMedia'>;

/**
 * A judgement that refuses nothing, and lets nothing go, before it knows all. A published site gives the desk only what
 * lies open; what does not, and what others have uploaded since, the backend lists the first time that it matters.
 */
export function wholeJudgement(
  judged: Judgement['judged'],
  { knowsAll, folder, mediaFolder }: Pick<BackendOptions, 'knowsAll' | 'folder' | 'mediaFolder'>,
): (backend: Lister) => Judgement['judged'] {
  let isWhole = knowsAll;

  /** Whether there was more to know. */
  const list = async (backend: Lister): Promise<boolean> => {
    if (isWhole) return false;
    const types = hiddenTypes.map((type) =>
      backend.entriesByFolder(`${folder}/${type}`, contentType(type).extension, 1),
    );
    await Promise.all([...types, backend.getMedia(mediaFolder)]);
    isWhole = true;
    return true;
  };

  return (backend) =>
    async (...asked) => {
      const [change, uploads] = asked;
      if ([...change.values(), ...uploads.values()].includes(undefined)) await list(backend);
      try {
        return await judged(...asked);
      } catch (error) {
        const isRefused = error instanceof SaveRefused && error.problems.length > 0;
        if (!isRefused || !(await list(backend))) throw error;
        return judged(...asked);
      }
    };
}
