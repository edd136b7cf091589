import { build } from 'vite';

/** A script of `src/browser/` with all that it imports, as a page gets it. */
export async function browserScript(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: `src/browser/${name}` } },
  });
  const files = 'output' in built ? built.output : [];
  for (const file of files) if (file.type === 'chunk') return file.code;
  throw new Error(`src/browser/${name} gave no script.`);
}
