import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

export interface Browser {
  /** The browser to start; undefined lets Playwright find its own. */
  readonly executablePath?: string;
  readonly env: Readonly<Record<string, string>>;
}

const cache = resolve('node_modules/.cache/chromium');

/** The package's own list of font folders names its usual host's; without a font the browser stops. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${cache}/fonts/fonts</dir>
  <cachedir>${cache}/fonts-cache</cachedir>
</fontconfig>
`;

/** Unpacks into a folder of this process first, so that two processes at once cannot see half a browser. */
async function unpack(): Promise<void> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const own = `${cache}.${String(process.pid)}`;
  mkdirSync(own, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = own;
  try {
    chromium.setGraphicsMode = false;
    await chromium.executablePath(bin);
    await inflate(join(bin, 'al2023.tar.br'));
    writeFileSync(join(own, 'fonts/fonts.conf'), fontsConfiguration);
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  if (existsSync(cache)) rmSync(own, { recursive: true });
  else renameSync(own, cache);
}

/**
 * The browser that the tests and the bench use. On Linux x64 it comes in an npm package with the libraries it needs,
 * so no system package and no root are needed; elsewhere Playwright's or the computer's own is used.
 */
export async function testBrowser(): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  if (process.platform !== 'linux' || process.arch !== 'x64') return { env };
  if (!existsSync(cache)) await unpack();
  const libraries = [join(cache, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(cache, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(cache, 'fonts') },
  };
}

/** Flags for a browser without a sandbox of its own, a screen or a network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
