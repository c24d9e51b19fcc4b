/** Words of the method page that its prose does not bring. */
import { noBreakSpace as s } from '../format.ts';
import type { Terms } from '../terms.ts';
import type { method as thai } from '../th/method.ts';

export const method = ({ names, kpiNumber }: Terms): typeof thai => ({
  source: names.source,
  value: 'Value used',
  statusColumns: { code: 'Code', label: 'In short', meaning: 'Meaning' },
  statusCaption: `${names.obsStatus} codes (obs_status)`,
  stateCaption: 'States of a KPI',
  example: (number, year) =>
    `A real example: ${kpiNumber(number)}, with the result of FY${s}${year} under this year's criteria (reference score)`,
});
