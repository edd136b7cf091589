import { it } from 'vitest';
import type { BuiltFiles } from '../../src/checks/site/builtFiles.ts';
import { filesBuiltFrom } from '../support/filesBuiltFrom.ts';
import { smallSite } from '../support/smallSite.ts';
import { changedNumber } from './changedNumber.ts';
import { changedSentence } from './changedSentence.ts';
import { correctedWord } from './correctedWord.ts';

/* What a change in one record does in the whole built site. One site has all of them, because to build it takes long. */

const changes = [changedNumber, correctedWord, changedSentence];

const content = changes.reduce((files, { change }) => change(files), smallSite());

let built: Promise<BuiltFiles> | undefined;

it.each(changes)('$sentence', { timeout: 180_000 }, async ({ holds }) => {
  holds(await (built ??= filesBuiltFrom(content)));
});
