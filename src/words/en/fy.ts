import { year } from '../explanation/parts.ts';

/** "FY 2566" on one line, as the sentences of an explanation write it. */
export const fy = (fiscalYear: number): string => year(fiscalYear).en;
