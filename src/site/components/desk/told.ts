/** The problems as they are numbered at the desk: at the cell, in the list, and where a score waits for one. */
import type { Issue, IssueJson } from '../../../issues/index.ts';

export interface Told {
  number: number;
  issue: IssueJson;
  isWarning: boolean;
}

export const toldIn = (issues: readonly IssueJson[]): Told[] =>
  issues.map((issue, index) => ({ number: index + 1, issue, isWarning: issue.severity === 'warning' }));

export const errorsIn = (told: readonly Told[]): number => told.filter(({ isWarning }) => !isWarning).length;

/** Where it stands in the list. */
export const problemId = (number: number): string => `problem-${number}`;

export const numberOf = ({ code, place }: Issue, told: readonly Told[]): number | null =>
  told.find(
    ({ issue }) =>
      issue.code === code &&
      issue.file === place.file &&
      issue.row === place.row &&
      issue.column?.header === place.column?.header,
  )?.number ?? null;
