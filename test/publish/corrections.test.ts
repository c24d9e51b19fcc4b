/** A correction reaches the readme of the datasets that it touches and the JSON API, and no other. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { publishedFiles } from '../../src/publish/index.ts';
import { demoSite, publication, publishedTexts } from './demoSite.ts';

const files = publishedFiles(demoSite(), publication);
const texts = publishedTexts(files);

test('the demo’s correction stands in the JSON of its assessment and its KPI', () => {
  const correction = expect.objectContaining({ published: '12.73', corrected: '12.37', column: 'value' });
  for (const path of ['demo-agency/2566.json', 'demo-agency/2566/1.json'])
    expect(JSON.parse(texts.get(`api/v1/${path}`) ?? '').corrections).toEqual([correction]);
  for (const path of ['demo-agency/2567.json', 'demo-agency/2566/2.json', 'dsdw/2567.json'])
    expect(JSON.parse(texts.get(`api/v1/${path}`) ?? '').corrections).toEqual([]);
});

test('a corrected result stands in the readmes of results and scores, of its agency and of all', () => {
  const named = files.filter(({ path, bytes }) => {
    if (!path.endsWith('.zip')) return false;
    const [readme] = Object.values(unzipSync(bytes, { filter: ({ name }) => name === 'README.txt' }));
    return strFromU8(readme ?? new Uint8Array()).includes('12.73 → 12.37');
  });
  expect(named.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
    'all-kpi-results.zip',
    'all-kpi-scores.zip',
    'demo-agency-kpi-results.zip',
    'demo-agency-kpi-scores.zip',
  ]);
});
