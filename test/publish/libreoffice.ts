/** Finds LibreOffice Calc for the tests, or provides it from Debian's registry. Fails with plain words otherwise. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['soffice', 'libreoffice'];
const places = [
  '/usr/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Address of the program: LIBREOFFICE_PATH, else an installed one, else one installed here by apt-get. */
export function libreOfficePath(): string {
  const chosen = process.env['LIBREOFFICE_PATH'];
  if (chosen && existsSync(chosen)) return chosen;
  const path = firstInstalled() ?? (installFromDebian() ? firstInstalled() : undefined);
  if (path) return path;
  throw new Error(
    'ไม่พบ LibreOffice Calc ให้ติดตั้ง LibreOffice หรือกำหนด LIBREOFFICE_PATH เป็นที่อยู่ของ soffice แล้วรัน npm test อีกครั้ง\n' +
      'LibreOffice Calc was not found. Install LibreOffice, or set LIBREOFFICE_PATH to where soffice is, then run npm test again.',
  );
}

function firstInstalled(): string | undefined {
  const onPath = names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return [...onPath, ...places].find((path) => path && existsSync(path));
}

function installFromDebian(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.log('ไม่พบ LibreOffice จึงติดตั้งจากคลังของ Debian · no LibreOffice found: installing it from the Debian registry');
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [
      ...(isRoot ? [] : ['sudo', '-n']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'libreoffice-calc');
}
