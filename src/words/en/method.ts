/** Words of the method page that its prose does not bring. */
import type { Terms } from '../terms.ts';
import type { method as thai } from '../th/method.ts';
import { fy } from './fy.ts';

export const method = ({ names, kpiNumber }: Terms): typeof thai => ({
  source: names.source,
  alternatives: 'Other readings, to try in the simulator',
  value: 'Value used',
  statusColumns: { code: 'Code', label: 'In short', meaning: 'Meaning' },
  statusCaption: `${names.obsStatus} codes (obs_status)`,
  stateCaption: 'States of a KPI',
  example: (number, year) =>
    `A real example: ${kpiNumber(number)}, with the ${fy(year)} result under this year’s criteria (reference score)`,
  noExample: 'No KPI of this site has an earlier figure yet that could serve as an example.',
});
