const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls back when the process that started this one has gone. */
function onOrphaned(call: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) call();
  }, 500).unref();
}

/**
 * Ends the process with exit code 0 on Ctrl-C or a request to end, after `stop` has closed what is open.
 * A stop that hangs is waited for three seconds; a second Ctrl-C ends at once.
 *
 * npm starts a command through a shell, which does not hand on a request to end, so that a command of npm's also ends
 * when that shell has gone.
 */
export function endOnSignal(stop: () => unknown): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(0);
    // Vite ends the process too, with this code if it is set.
    process.exitCode = 0;
    ending = true;
    setTimeout(() => process.exit(0), 3000).unref();
    void Promise.resolve(stop()).finally(() => process.exit(0));
  };
  for (const signal of signals) process.on(signal, end);
  if (process.env['npm_lifecycle_event'] !== undefined) onOrphaned(end);
}
