/**
 * Three projects: "unit" needs nothing built; "rooms" are those of it that leave no trace in their process, so that many
 * files share one and its modules; "site" looks at the built sites, and only a run that takes in
 * one of its files pays for the builds of globalSetup.ts. The longest files begin first, so that none is left over at the
 * end, when every other worker is idle.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ofTheBuiltSite = [
  'test/browser/**/*.test.ts',
  'test/content/document.test.ts',
  'test/content/onAPhone.test.ts',
  'test/content/search/search.test.ts',
  'test/content/search/interface/**/*.test.ts',
];

/** They set no variable of the environment and replace nothing of the process. */
const rooms =
  'admin assessment audit draw explain issues mdx moves schema schemes scoring search sheet simulator thai words'
    .split(' ')
    .map((room) => `test/${room}/**/*.test.ts`);

/**
 * Each takes half a minute or more; a fresh clone has no durations of an earlier run. Of a project one build runs at a
 * time, so those that build follow each other on one worker, while another looks at every page.
 */
const longest = [
  'browser/pages',
  'attacks/killedBuild',
  'site/foreignWords',
  'build/build',
  'attacks/codeInRoot',
  'browser/accessibility',
  'browser/forms',
  'browser/lists',
  'growth/growth',
  'content/search/search',
  'browser/keyboard',
  'browser/faint',
  'browser/kpi',
  'content/search/interface/keyboard',
  'content/search/interface/facets',
  'content/search/interface/twoSteps',
  'content/search/interface/answers',
  'browser/firstView',
  'browser/tables',
  'browser/charts',
  'browser/found',
  'publish/history',
  'desk/check',
  'publish/recipes',
  'issues/issues',
  'publish/libreoffice',
  'requests/guide',
  'assessment/disclosure',
].map((file) => `/test/${file}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((file) => moduleId.endsWith(file));
      return index < 0 ? longest.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // Cards of pages are painted as the style sheets say.
    css: true,
    testTimeout: 30_000,
    hookTimeout: 240_000,
    // What a page comes to, it comes to later on a machine that is busy.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    env: { TZ: 'Asia/Bangkok' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...ofTheBuiltSite, ...rooms],
          // What they build is read in the language of the root, unless a test says otherwise.
          env: { KPI_LANGUAGES: 'th' },
        },
      },
      { extends: true, test: { name: 'rooms', include: rooms, isolate: false, env: { KPI_LANGUAGES: 'th' } } },
      {
        extends: true,
        test: { name: 'site', include: ofTheBuiltSite, globalSetup: ['./test/globalSetup.ts'], testTimeout: 240_000 },
      },
    ],
  },
});
