/** The catalogue's pages: facets work as links, a field narrows the list, and every file can be had without scripts. */
import { expect, test } from 'vitest';
import { useSites } from './visit.ts';

const { visit } = useSites();

test('without JavaScript a facet leads to its datasets, and a dataset to its files', async () => {
  const visitor = await visit('demo', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const { page } = visitor;
  await visitor.open('/datasets/');
  expect(await page.locator('[data-completeness]').getAttribute('data-completeness')).toBe('24/24');
  expect(await page.locator('[data-dataset]').count()).toBe(24);
  expect(await page.locator('.filter').isVisible()).toBe(false);
  await page.locator('.facets a[href$="/catalog/group/agreement/"]').click();
  expect(await page.locator('h1').textContent()).toContain('ข้อตกลงการประเมิน');
  expect(await page.locator('[data-count]').textContent()).toBe('พบ 12 ชุดข้อมูล');
  await page.locator('[data-dataset=dsdw-kpi-criteria] h2 a').click();
  expect(await page.locator('h1').textContent()).toContain('เกณฑ์การประเมินตัวชี้วัด');
  for (const name of [
    'dsdw-kpi-criteria-2567.csv',
    'dsdw-kpi-criteria-2567.excel.csv',
    'dsdw-kpi-criteria-all.json',
    'dsdw-kpi-criteria.zip',
  ])
    expect(await page.locator(`a[href$="/${name}"]`).isVisible(), name).toBe(true);
  const parts = await page.locator('article.dataset h2').allTextContents();
  expect(parts).toEqual(['ข้อมูลและทรัพยากร', 'คำสำคัญ', 'ข้อมูลเพิ่มเติม', 'Data Dictionary (พจนานุกรมข้อมูล)', 'การอ้างอิง']);
  await visitor.close();
});

test('where the agency gave no e-mail, the missing item is named, and nothing counts as complete', async () => {
  const visitor = await visit('first', { javaScriptEnabled: false });
  const { page } = visitor;
  await visitor.open('/datasets/');
  expect(await page.locator('[data-completeness]').getAttribute('data-completeness')).toBe('0/8');
  expect(await page.locator('[data-completeness]').textContent()).toContain('รายการที่ 5 อีเมลผู้ติดต่อ');
  await visitor.open('/datasets/dsdw-kpi-results/');
  expect(await page.locator('[data-complete]').getAttribute('data-complete')).toBe('13/14');
  expect(await page.locator('[data-field=maintainer_email] td').textContent()).toBe('ยังไม่มีข้อมูล');
  const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(described['@type']).toBe('Dataset');
  await visitor.close();
});

test('with JavaScript a field narrows the list while typing', async () => {
  const visitor = await visit('first', {});
  const { page } = visitor;
  await visitor.open('/datasets/');
  const field = page.locator('#dataset-filter');
  await field.fill('คะแนนราย');
  expect(await page.locator('[data-dataset]:visible').count()).toBe(1);
  expect(await page.locator('[data-count]').textContent()).toBe('พบ 1 ชุดข้อมูล');
  await field.fill('ไม่มีคำนี้');
  expect(await page.locator('[data-dataset]:visible').count()).toBe(0);
  expect(await page.locator('[data-count]').textContent()).toContain('ไม่มีชุดข้อมูล');
  await field.fill('');
  expect(await page.locator('[data-dataset]:visible').count()).toBe(8);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});
