/** Fiscal years as a period of the common era. */
import type { NamedNode, Quad } from 'n3';
import { fiscalYearPeriod } from '../../../scoring/index.ts';
import type { YearSpan } from '../../years.ts';
import { date, describe, own, term } from './terms.ts';

export const periodNode = ({ first, last }: YearSpan): NamedNode => own(`period/${first}/${last}`);

export function periodGraph(years: YearSpan): Quad[] {
  return describe(periodNode(years), {
    'rdf:type': term('dct:PeriodOfTime'),
    'dcat:startDate': date(fiscalYearPeriod(years.first).start),
    'dcat:endDate': date(fiscalYearPeriod(years.last).end),
  });
}
