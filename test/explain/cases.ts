/** KPIs for the sentences that are worked out letter by letter. */
import type { KpiModel } from '../../src/assessment/types.ts';
import { type KpiSentences, kpiSentences } from '../../src/explain/index.ts';
import type { Policy } from '../../src/scoring/index.ts';
import { conditions, kpi, thresholds } from '../draw/makeKpi.ts';
import { policy } from '../scoring/policy.ts';

export const AFTER = '2025-01-15';
export type Wanted = Parameters<typeof kpi>[0];
export const with2 = (value: string, wanted: Partial<Wanted> = {}) =>
  kpi({ criteria: thresholds(['60', '65', '70']), results: [{ round: '2', value }], ...wanted });

/** No break within a number and its unit; written here as a plain space. */
export const said = (of: KpiModel, key: keyof KpiSentences, lang: 'th' | 'en' = 'th') =>
  kpiSentences(of, lang)[key]?.replaceAll('\u00a0', ' ') ?? null;

export const steps = structuredClone(policy) as Policy;
steps.entries.interpolation.value = 'none';

export const bands = {
  rule: 'bands',
  measure: 'share',
  levels: {
    entry: { below: '75', text: 'ก' },
    standard: { from: '75', below: '80', text: 'ข' },
    advanced: { from: '80', text: 'ค' },
  },
};
export const parts = (ids: string[]) => ({
  rule: 'composite',
  parts: ids.map((id) => ({
    id,
    label: { th: `ส่วน ${id}`, en: `Part ${id}` },
    share: '50',
    criteria: { ...thresholds(['60', '65', '70']), measure: id },
  })),
});
export const both = (services: string, agencies: string) =>
  kpi({
    criteria: conditions,
    unit: 'count',
    measures: ['services', 'agencies'],
    results: [
      { round: '2', measure: 'services', value: services },
      { round: '2', measure: 'agencies', value: agencies },
    ],
  });
export const name = (id: string) => `“จำนวนหน่วยงานที่เกี่ยวข้องซึ่งเชื่อมโยงข้อมูล ${id}”`;

export const people = (value: string, numerator: string, denominator: string, wanted: Partial<Wanted> = {}) =>
  kpi({
    criteria: thresholds(['60', '65', '70']),
    results: [{ round: '2', value, numerator, denominator }],
    countedIn: { th: 'คน', en: 'people' },
    ...wanted,
  });
