/** Prints the checksums of the golden site's files, for a comparison of builds in separate processes. */
import { goldenFiles } from './site.ts';

const checksums = goldenFiles().find(({ path }) => path === 'checksums.txt');
process.stdout.write(checksums?.bytes ?? 'No checksums.txt');
