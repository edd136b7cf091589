import { execFileSync } from 'node:child_process';

/**
 * The day of the last commit that touched each file of a folder, by path below it; empty outside a Git repository.
 * One call for all files: `git log` prints a date and then the names of the files of that commit.
 */
export function changedOn(directory: string): Map<string, string> {
  const days = new Map<string, string>();
  let log: string;
  try {
    log = execFileSync('git', ['log', '--format=@%cs', '--name-only', '--relative', '--', '.'], {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return days;
  }
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) day = line.slice(1);
    else if (line !== '' && !days.has(line)) days.set(line, day);
  }
  return days;
}
