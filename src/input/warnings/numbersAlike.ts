/** Pairs of KPI numbers that a spreadsheet makes one: 3.1 and 3.10. */
import type { Issue } from '../../issues/index.ts';
import { zeroTwin } from '../checks/cutZero.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** One warning for each pair, at the number with the zero; where rows are refused for it, that says more. */
export const numbersAlike = ({ assessments, at, issues }: LoadedRoot): Issue[] =>
  assessments.flatMap(({ agency, fiscalYear, kpis }) => {
    const numbers = kpis.map(({ front }) => front.kpi);
    return numbers.flatMap((kpi): Issue[] => {
      const twin = zeroTwin(kpi, numbers);
      const file = kpis.find(({ front }) => front.kpi === twin)?.file;
      const isTold = issues.some(
        ({ place, values }) => values?.['twin'] === twin && place.file.includes(`/${agency}/${fiscalYear}/`),
      );
      if (!twin || !file || isTold) return [];
      return [{ code: 'kpi-numbers-alike', place: at(file, ['kpi']), found: twin, values: { kpi, twin } }];
    });
  });
