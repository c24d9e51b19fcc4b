/** The title of an assessment and its source are of the year of its folder: a copied year still names the old one. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { Path } from '../yaml.ts';
import type { FieldPlace } from './content.ts';
import { statedYears, type YearSpan, yearsOfId } from './statedYears.ts';

export function checkYearOfFolder({ file, front, fiscalYear }: LoadedAssessment, at: FieldPlace): Issue[] {
  const { title, source } = front;
  const texts: [string, Path][] = [
    [title.th, ['title', 'th']],
    [title.en, ['title', 'en']],
    [source.title.th, ['source', 'title', 'th']],
    [source.title.en, ['source', 'title', 'en']],
  ];
  const stated: [YearSpan[], Path][] = [
    ...texts.map(([text, path]): [YearSpan[], Path] => [statedYears(text), path]),
    [yearsOfId(source.id), ['source', 'id']],
  ];
  return stated.flatMap(([spans, path]): Issue[] => {
    if (spans.length === 0 || spans.some(({ from, to }) => from <= fiscalYear && fiscalYear <= to)) return [];
    const values = { fiscalYear: String(fiscalYear), ...(path.at(-1) === 'id' && { id: source.id }) };
    return [{ code: 'year-contradicts-folder', place: at(file, path), found: spans.map(written).join(', '), values }];
  });
}

const written = ({ from, to }: YearSpan) => (from === to ? String(from) : `${from}–${to}`);
