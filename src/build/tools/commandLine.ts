import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The options a command was given; says in Swedish what is wrong with them and ends when they cannot be read. */
export function commandLine<const O extends ParseArgsOptionsConfig>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nVal som finns: ${known.join(', ')}`,
    );
    process.exit(2);
  }
}

/** A port as it was written, or the usual one. */
export function portFrom(written: string | undefined, usual: number): number {
  const port = Number(written ?? usual);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(
    `"${written ?? ''}" är inget portnummer. Skriv ett heltal mellan 1 och 65535, till exempel --port 4400.`,
  );
  process.exit(2);
}
