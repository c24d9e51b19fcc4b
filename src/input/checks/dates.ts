/** Days that a date can state: neither before what it is about, nor after today. */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import { type CatalogInput, DATASET_KINDS, type PolicyInput, readFiscalYear, versionsOf } from '../../schema/index.ts';
import { fiscalYearPeriod, roundDueBy, toBuddhistYear } from '../../scoring/index.ts';
import { valueAt } from '../numberPlace.ts';
import { awardedTable } from '../tables/awarded.ts';
import { placeOfCorrection } from '../tables/corrections.ts';
import { resultTable } from '../tables/results.ts';
import { placeIn } from '../tables/table.ts';
import type { CorrectionRow, LoadedAssessment } from '../types.ts';
import type { FieldPlace, Locate, Path } from '../yaml.ts';

/** Before this day there was neither such an assessment nor a catalogue of open data. */
const EARLIEST = '2000-01-01';

interface DateBounds {
  /** ISO dates, inclusive. */
  from: string;
  to: string;
  /** What the date is of, for the words of the mend. */
  kind: 'result' | 'award' | 'revision' | 'correction' | 'catalog' | 'release';
}

/** What an assessment agrees on is written from the half year before its fiscal year on. */
const agreedFrom = (fiscalYear: number): string => `${fiscalYearPeriod(fiscalYear).start.slice(0, 4)}-04-01`;

/** `found` is an ISO date; `placeOf` is asked only where there is something to tell. */
function checkDate(found: string, { from, to, kind }: DateBounds, placeOf: () => IssuePlace): Issue[] {
  if (found < from) return [{ code: 'date-too-early', place: placeOf(), found, values: { from, kind } }];
  if (found <= to) return [];
  const suggestion = meantInBuddhistEra(found);
  const isPossible = suggestion >= from && suggestion <= to;
  const values = { from, kind, ...(isPossible && { suggestion }) };
  return [{ code: 'date-too-late', place: placeOf(), found, values }];
}

/** "2067-09-30" is often the year 67 of the Buddhist era: 2024-09-30. */
function meantInBuddhistEra(isoDate: string): string {
  const buddhist = 2500 + Number(isoDate.slice(2, 4));
  return `${buddhist - toBuddhistYear(0)}${isoDate.slice(4)}`;
}

/** True where the fiscal year lies too far ahead for anything to be known of it: the folder is then the mistake. */
const isAhead = (fiscalYear: number, today: string): boolean => agreedFrom(fiscalYear) > today;

/** The fiscal year of an assessment is one that can have been agreed on, and its document is of that time. */
export function checkAssessmentDates(
  { agency, fiscalYear, file, front }: LoadedAssessment,
  at: FieldPlace,
  today: string,
): Issue[] {
  const from = agreedFrom(fiscalYear);
  const { revised } = front;
  if (!isAhead(fiscalYear, today)) {
    const place = () => at(file, ['revised']);
    return revised === undefined ? [] : checkDate(revised, { from, to: today, kind: 'revision' }, place);
  }
  const found = String(fiscalYear);
  return [
    { code: 'folder-year-ahead', place: { file: `content/assessments/${agency}/${found}` }, found, values: { from } },
  ];
}

/** Versions of criteria are of the fiscal year or the half year before it, each from a later day than the one before. */
export function checkCriteriaDates({ fiscalYear, kpis }: LoadedAssessment, at: FieldPlace): Issue[] {
  const [from, to] = [agreedFrom(fiscalYear), fiscalYearPeriod(fiscalYear).end];
  const isOfYear = (date: string) => date >= from && date <= to;
  return kpis.flatMap(({ file, front }) =>
    front.rounds.flatMap((round, index) => {
      const dated = versionsOf(round).flatMap(({ path, revision }) =>
        revision?.from ? [{ found: revision.from, path: ['rounds', index, ...path, 'from'] }] : [],
      );
      return dated.flatMap(({ found, path }, nth): Issue[] => {
        const before = dated[nth - 1]?.found;
        const isInOrder = before === undefined || !isOfYear(before) || found > before;
        if (isOfYear(found) && isInOrder) return [];
        const values = { from, to, ...(isOfYear(found) && before && { before }) };
        return [{ code: 'criteria-date', place: at(file, path), found, values }];
      });
    }),
  );
}

/** A result is of its fiscal year: not from before it began, and not of a day that has not come. */
export function checkResultDates({ fiscalYear, results }: LoadedAssessment, today: string): Issue[] {
  if (isAhead(fiscalYear, today)) return [];
  const { start: from } = fiscalYearPeriod(fiscalYear);
  const dated = results.flatMap(({ asOf, place }) => (asOf === null ? [] : [{ asOf, place }]));
  const [first, second] = dated;
  if (first && second && dated.every(({ asOf }) => asOf < from))
    return [copied(first.place.file, dated, fiscalYear, from)];
  return dated.flatMap(({ asOf, place }) =>
    checkDate(asOf, { from, to: today, kind: 'result' }, () => placeIn(resultTable, place, 'as_of')),
  );
}

/** A score is given when its round ends, in its last month or later: one from before is of another round or year. */
export function checkAwardedDates(
  { fiscalYear, awarded }: LoadedAssessment,
  policy: PolicyInput | undefined,
  today: string,
): Issue[] {
  if (isAhead(fiscalYear, today)) return [];
  const lastMonth = (round: number) => {
    const months = policy?.entries.rounds.value.find((one) => one.round === round)?.months;
    return months === undefined ? undefined : `${roundDueBy(fiscalYear, months).slice(0, 7)}-01`;
  };
  return awarded.flatMap(({ asOf, round, place }) => {
    if (asOf === null) return [];
    const from = lastMonth(round) ?? fiscalYearPeriod(fiscalYear).start;
    return checkDate(asOf, { from, to: today, kind: 'award' }, () => placeIn(awardedTable, place, 'as_of'));
  });
}

/** Where every dated row is from before the year, the file came from an earlier one: that is one mistake. */
function copied(file: string, dated: readonly { asOf: string }[], fiscalYear: number, from: string): Issue {
  const days = dated.map(({ asOf }) => asOf).sort();
  const found = [...new Set([days[0], days.at(-1)])].join(' – ');
  return { code: 'results-of-another-year', place: { file }, found, values: { fiscalYear: String(fiscalYear), from } };
}

/** A correction was made after the figure that it corrects could be published, and not on a day that has not come. */
export function checkCorrectionDates(rows: readonly CorrectionRow[], today: string): Issue[] {
  return rows
    .filter(({ date }) => date !== '')
    .flatMap((correction) =>
      checkDate(correction.date, { from: correctableFrom(correction.file, today), to: today, kind: 'correction' }, () =>
        placeOfCorrection(correction, 'date'),
      ),
    );
}

/** `file`: the corrected file, which stands in the folder of a fiscal year or is no assessment's own. */
function correctableFrom(file: string, today: string): string {
  const year = readFiscalYear(file.split('/')[3] ?? '');
  const from = 'value' in year ? agreedFrom(year.value) : EARLIEST;
  return from > today ? EARLIEST : from;
}

/** Nobody plans a release further ahead. */
const YEARS_AHEAD = 5;

/** Dates in the description of the datasets: what was done lies behind us, a release is planned for the years ahead. */
export function checkCatalogDates(catalog: CatalogInput, locate: Locate, today: string): Issue[] {
  const done = Object.keys(catalog.registrations ?? {}).map((slug) => ['registrations', slug, 'date']);
  const described = [['every'], ...DATASET_KINDS.map((kind) => ['datasets', kind])];
  const planned = described.map((path) => [...path, 'data_release_calendar']);
  const lastPlanned = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  const check = (paths: Path[], to: string, kind: 'catalog' | 'release') =>
    paths.flatMap((path) => {
      const date = valueAt(catalog, path);
      return typeof date === 'string' ? checkDate(date, { from: EARLIEST, to, kind }, () => locate(path)) : [];
    });
  return [...check([['revised'], ...done], today, 'catalog'), ...check(planned, lastPlanned, 'release')];
}
