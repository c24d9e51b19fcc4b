/** Words that stand in Thai alone. English is offered, not demanded. */
import type { Issue } from '../../issues/index.ts';
import { strategicKpiTable } from '../tables/strategicKpis.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';

/** Every field of a described file that has `th` without `en`. */
export const fieldsInThai = (value: unknown, locate: Locate): Issue[] =>
  thaiAlone(value).map(({ found, path }) => ({
    code: 'english-missing',
    place: locate(path),
    found,
    values: { thai: found },
  }));

function thaiAlone(value: unknown, path: Path = []): { found: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { th, en } = value as { th?: unknown; en?: unknown };
  if (typeof th === 'string') return en === undefined ? [{ found: th, path: [...path, 'th'] }] : [];
  return Object.entries(value).flatMap(([key, inner]) => thaiAlone(inner, [...path, key]));
}

export const strategicKpisInThai = ({ assessments }: { assessments: readonly LoadedAssessment[] }): Issue[] =>
  assessments.flatMap(({ strategicKpis }) =>
    strategicKpis
      .filter(({ titleEn }) => titleEn === '')
      .map(({ titleTh, place }) => ({
        code: 'english-missing',
        place: placeIn(strategicKpiTable, place, 'title_en'),
        found: titleTh,
        values: { thai: titleTh },
      })),
  );
