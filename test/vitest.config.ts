/**
 * Two projects: "unit" needs nothing built; "site" looks at the built sites, and only a run that takes in
 * one of its files pays for the builds of globalSetup.ts.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ofTheBuiltSite = [
  'test/browser/**/*.test.ts',
  'test/tools/demo/**/*.test.ts',
  'test/content/document.test.ts',
  'test/content/search/search.test.ts',
  'test/content/search/interface/**/*.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 240_000,
    maxWorkers: '100%',
    env: { TZ: 'Asia/Bangkok' },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ofTheBuiltSite } },
      {
        extends: true,
        test: { name: 'site', include: ofTheBuiltSite, globalSetup: ['./test/globalSetup.ts'], testTimeout: 240_000 },
      },
    ],
  },
});
