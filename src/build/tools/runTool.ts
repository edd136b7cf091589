import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ToolRun {
  readonly code: number;
  /** What the tool wrote, to either stream. */
  readonly output: string;
}

/** The script of a command that a package brings. @example binOf('eslint') // => 'node_modules/eslint/bin/eslint.js' */
function binOf(command: string, packageName: string): string {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined)
    throw new Error(`Paketet ${packageName} har inget kommando som heter ${command}.`);
  return join(folder, script);
}

/** Runs a script of the project, or one that a package brings, under the Node that runs this. */
export const runScript = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolRun> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });

/** Runs a command that a package brings. */
export const runTool = (
  command: string,
  args: readonly string[],
  options: { readonly from?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ToolRun> => runScript(binOf(command, options.from ?? command), args, options.env);
