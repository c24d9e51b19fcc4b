/** The demo's catalogue adds made-up contacts and registrations. */
import { expect, test } from 'vitest';
import { demoSite, publication } from './demoSite.ts';
import { catalogRecords } from '../../src/publish/index.ts';
import { everywhere } from './loadAt.ts';

test('the contact and the registrations are those of the overlay', () => {
  const { acrossAgencies, registrations } = demoSite().catalog;
  expect(acrossAgencies?.contact.unit.th).toContain('สมมติ');
  expect(Object.keys(registrations ?? {})).toEqual(['demo-agency-kpi-results']);
});

test('every kind of dataset has a title of its own, and a registration shows on its dataset alone', () => {
  const records = catalogRecords(demoSite(), publication);
  expect(new Set(records.map(({ dataset }) => dataset.title.th)).size).toBe(records.length);
  expect(records).toHaveLength(3 * everywhere.length);
  const registered = records.filter(({ registration }) => registration !== null).map(({ dataset }) => dataset.slug);
  expect(registered).toEqual(['demo-agency-kpi-results']);
});
