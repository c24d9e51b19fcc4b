/** The first sheet of a template: how it is filled in, what can be chosen, which measures there are, what is not due yet. */
import type { WriteSheet } from 'hucre/xlsx';
import { OBS_STATUSES } from '../../scoring/index.ts';
import { type Bilingual, terms } from '../../words/index.ts';
import type { TemplateData } from './data.ts';
import { type Drawn, gridOf } from './grid.ts';
import { type StyleName, styles } from './style.ts';
import { guideSteps, guideWords } from './words.ts';

const row = (style: StyleName, ...texts: string[]): Drawn[] => texts.map((text) => ({ text, style: styles[style] }));
const both = (style: StyleName, before: string, { th, en }: Bilingual): Drawn[][] => [
  [...row('quiet', before), ...row(style, th)],
  [...row('quiet', ''), ...row('quiet', en)],
];
const section = ({ th, en }: Bilingual): Drawn[][] => [[], row('heading', `${th} · ${en}`)];

export function guideSheet(data: TemplateData): WriteSheet {
  const { agencyName, agency, fiscalYear, today, kpis, notDue } = data;
  const { names } = terms;
  const heads = [names.kpi, names.measure, names.unit].map(({ th }) => th);
  const measures = kpis.flatMap(({ number, title, measures: own }) =>
    own.map(({ id, label, unit }, at) =>
      row('plain', at === 0 ? number : '', at === 0 ? title : '', `${id} · ${label}`, unit),
    ),
  );
  return {
    name: guideWords.sheet.th,
    ...gridOf(
      [
        row('title', guideWords.title.th),
        row('subtitle', `${agencyName} (${agency}) · ${terms.year(fiscalYear).th} · ${guideWords.asOf(today).th}`),
        ...section(guideWords.steps),
        ...guideSteps(data.file).flatMap((step, at) => both('plain', String(at + 1), step)),
        ...section(guideWords.statuses),
        ...OBS_STATUSES.map((status) => {
          const { label, meaning } = terms.obsStatuses[status];
          return row('plain', status, `${label.th}: ${meaning.th}`, `${label.en}: ${meaning.en}`);
        }),
        ...(notDue.length > 0 ? section(guideWords.notDue) : []),
        ...notDue.map(({ round, day, kpis: ofRound }) =>
          row('plain', '', `${round} ${guideWords.until(day).th}: ${terms.kpiNumbers(ofRound.join(', ')).th}`),
        ),
        ...section(guideWords.measures),
        row('label', '', heads[0] ?? '', heads[1] ?? '', heads[2] ?? ''),
        ...measures,
      ],
      [8, 66, 56, 16],
    ),
    view: { showGridLines: false },
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
