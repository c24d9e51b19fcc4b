/** Files that nothing reads: their sender would think them published. */
import { type Issue, nearest } from '../issues/index.ts';

/** `allowed`: names that a file in this folder may have, with `{…}` for a part that differs from file to file. */
export function unexpectedFiles(folder: string, found: readonly string[], allowed: readonly string[]): Issue[] {
  return found.map((name): Issue => {
    const suggestion = nameMeant(name, allowed);
    return {
      code: 'unexpected-file',
      place: { file: `${folder}/${name}` },
      found: name,
      values: { allowed: allowed.join(', '), ...(suggestion && { suggestion }) },
    };
  });
}

/** What systems add to the name of a copy: "results (1).csv", "results - Copy.csv", "results - สำเนา.csv". */
const COPY = /^copy of |\s*\(\d+\)(?=\.|$)|\s*-\s*(?:copy|สำเนา)(?: \(\d+\))?(?=\.|$)/gi;

/** Capitals, spaces, a point in a number and ".yml" are the usual slips. */
function nameMeant(name: string, allowed: readonly string[]): string | undefined {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z]+)?$/.exec(name.toLowerCase()) ?? [];
  const tidy = `${stem.replace(/[\s_.]+/g, '-')}${ending === '.yml' ? '.yaml' : ending}`;
  const fits = allowed.some((one) =>
    new RegExp(`^${one.replace('.', '\\.').replace(/\{.*\}/, '[a-z0-9-]+')}$`).test(tidy),
  );
  return fits
    ? tidy
    : nearest(
        name.replace(COPY, ''),
        allowed.filter((one) => !one.includes('{')),
      );
}
