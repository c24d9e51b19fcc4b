/** Finds a real Chromium for the tests, or provides one from Debian's registry. Fails with plain words otherwise. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

/** The first is Chromium without a window around the page, in which a visit opens twice as fast. */
const names = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Address of a browser that starts: CHROME_PATH, else an installed one, else one installed here by apt-get. */
export async function chromiumPath(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Error(failure(`CHROME_PATH="${chosen}"`));
  }
  const installed = await firstThatStarts();
  if (installed) return installed;
  const provided = installFromDebian() ? await firstThatStarts() : undefined;
  if (provided) return provided;
  throw new Error(failure('apt-get install chromium-headless-shell, chromium'));
}

/** A browser that talks to nobody by itself, finds no host but this machine, and lets a page change its address as often as a test does. Playwright leaves the sandbox off, which containers need. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-ipc-flooding-protection',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

async function firstThatStarts(): Promise<string | undefined> {
  const onPath = names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  for (const path of [...onPath, ...places]) {
    if (path && existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** Ubuntu's "chromium-browser" may be a mere notice that asks for a snap, so only a real start counts. */
async function starts(path: string): Promise<boolean> {
  try {
    await (await launchChromium(path)).close();
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log('ไม่พบ Chromium จึงติดตั้งจากคลังของ Debian · no Chromium found: installing it from the Debian registry');
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
  };
  const install = (name: string) => apt('install', '-y', '--no-install-recommends', name);
  return apt('update') && (install('chromium-headless-shell') || install('chromium'));
}

function failure(tried: string): string {
  return (
    `เปิด Chromium ไม่ได้ (ลองแล้ว: ${tried}) ให้ติดตั้ง Google Chrome หรือ Chromium ` +
    'หรือกำหนด CHROME_PATH เป็นที่อยู่ของโปรแกรม แล้วรัน npm test อีกครั้ง\n' +
    `Chromium could not be started (tried: ${tried}). Install Google Chrome or Chromium, ` +
    'or set CHROME_PATH to where it is, then run npm test again.'
  );
}
