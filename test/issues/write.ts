/** Writes every expected.txt anew: `node test/issues/write.ts`. Read the difference before keeping it. */
import { writeFileSync } from 'node:fs';
import { expectedPath, fixtureNames, loadFixture } from './fixtures.ts';

for (const fixture of fixtureNames()) writeFileSync(expectedPath(fixture), loadFixture(fixture).report);
