import { execFileSync } from 'node:child_process';

/**
 * The day a build is for: what the environment says, else the commit's day, so that a build is a function of the commit;
 * outside a Git repository today.
 */
export function buildDate(): string {
  const given = process.env['BUILD_DATE'];
  if (given) return given;
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (day.trim() !== '') return day.trim();
  } catch {
    // No repository or no Git: a downloaded copy of the code can be built too.
  }
  return new Date().toISOString().slice(0, 10);
}
