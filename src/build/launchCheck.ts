import { formatLaunch, launchFindings } from '../checks/launch/launchFindings.ts';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';
import { today } from '../store/today.ts';
import { isStale } from '../view/freshness.ts';

/* `npm run launch-check`: what must be confirmed before launch. Fails until nothing is left. */

const findings = launchFindings(readContentFiles(contentDirectory()), { today: today(), isStale });
process.stdout.write(formatLaunch(findings));
process.exitCode = findings.length > 0 ? 1 : 0;
