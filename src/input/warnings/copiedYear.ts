/**
 * Texts that stand word for word in the agency's assessment of an earlier year and name that year, and none from their
 * own on: the year was copied and the text forgotten. Where no other year can be meant it is an error already.
 */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import { yearsNamed } from '../checks/statedYears.ts';
import { activityTable } from '../tables/activities.ts';
import { placeIn } from '../tables/table.ts';
import { figureTable } from '../tables/yearFigures.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace, Path } from '../yaml.ts';
import type { LoadedRoot } from './loadedRoot.ts';

export const oldYears = ({ assessments, at }: LoadedRoot): Issue[] =>
  assessments.flatMap((assessment) => {
    const earlier = assessments.filter(
      ({ agency, fiscalYear }) => agency === assessment.agency && fiscalYear < assessment.fiscalYear,
    );
    if (earlier.length === 0) return [];
    const written = earlier.map((one) => ({
      year: one.fiscalYear,
      texts: new Set(textsOf(one, at).map(({ text }) => text)),
    }));
    return textsOf(assessment, at).flatMap(({ text, place }): Issue[] => {
      const named = yearsNamed(text);
      const old = written.find(({ year, texts }) => texts.has(text) && named.includes(year));
      if (!old || named.some((year) => year >= assessment.fiscalYear)) return [];
      const values = { year: String(old.year), fiscalYear: String(assessment.fiscalYear) };
      return [{ code: 'old-year-named', place: place(), found: text, values }];
    });
  });

interface PlacedText {
  text: string;
  place: () => IssuePlace;
}

/** Only texts that name a year. */
function textsOf(assessment: LoadedAssessment, at: FieldPlace): PlacedText[] {
  const { kpis, activities, targets } = assessment;
  return [
    ...[assessment, ...kpis].flatMap(({ file, front, body, bodyLine }) => [
      ...textsIn(ofYear(front)).map(({ text, path }) => ({ text, place: () => at(file, path) })),
      ...body.split('\n').map((text, index) => ({ text, place: () => ({ file, line: bodyLine + index }) })),
    ]),
    ...activities.flatMap(({ activity, note, place }) => [
      { text: activity, place: () => placeIn(activityTable, place, 'activity') },
      { text: note, place: () => placeIn(activityTable, place, 'note') },
    ]),
    ...targets.flatMap(({ source, note, place }) => [
      { text: source, place: () => placeIn(figureTable, place, 'source') },
      { text: note, place: () => placeIn(figureTable, place, 'note') },
    ]),
  ].filter(({ text }) => /\d{4}|[๐-๙]{4}/.test(text));
}

/** Fields that are of the years that they name: a break stays a break, a derivation starts from the figures that it does. */
const ofYear = ({ ...front }: object) =>
  Object.fromEntries(Object.entries(front).filter(([name]) => !['seriesBreaks', 'derivations'].includes(name)));

function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
