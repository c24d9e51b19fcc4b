/** What the KPI files give as the document's words is in the document, once the listed mends are made. */
import { describe, expect, it } from 'vitest';
import type { KpiModel } from '../../src/assessment/index.ts';
import { assessmentOfDocument } from './assessment.ts';
import { fold, plainBlocks } from './fold.ts';
import { changesOfForm, mendWording } from './mends.ts';
import { piecesOf, sourceLines } from './source.ts';
import { levelText } from '../../src/schema/index.ts';

const assessment = assessmentOfDocument();
const mends = assessment.front.transcription;

/** A heading that groups definitions; the transcription notes say that it was added. */
const addedHeadings = ['นิยาม'];

describe.each(assessment.kpis.map((kpi) => ({ kpi, number: kpi.number })))('KPI $number', ({ kpi }) => {
  const document = wordsOf(kpi.number);

  it('has no paragraph, heading or list item that the document lacks', () => {
    const blocks = plainBlocks(kpi.body).filter((block) => !addedHeadings.includes(block));
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.filter((block) => !document.includes(fold(block)))).toEqual([]);
  });

  it('quotes the document in every field that holds its words', () => {
    expect(quotedFields(kpi).filter((text) => !document.includes(fold(text)))).toEqual([]);
  });
});

describe('the list of mends', () => {
  const forms = Object.keys(changesOfForm);

  it.each(mends.filter(({ read }) => !forms.includes(read)))('finds "$read" where it says', ({ read, kpis }) => {
    const sections = kpis.length > 0 ? kpis : [null];
    for (const section of sections)
      expect(rawText([section, null]).includes(read), section ?? 'opening pages').toBe(true);
  });

  it('announces every change of form that the comparison makes', () => {
    expect(mends.map(({ read }) => read)).toEqual(expect.arrayContaining(forms));
  });
});

/** The words of the opening pages and of a section, mended: as lists and, for what was left in one run, as printed. */
function wordsOf(section: string): string {
  const pieces = piecesOf(mends).filter((piece) => piece.section === section || piece.section === null);
  const printed = sourceLines
    .filter((line) => line.section === section)
    .map(({ text }) => mendWording(text, section, mends));
  return fold([...pieces.map(({ text }) => text), ...printed].join(''));
}

function rawText(sections: (string | null)[]): string {
  return sourceLines
    .filter(({ section }) => sections.includes(section))
    .map(({ text }) => text)
    .join('\n');
}

function quotedFields({ front, activities, rounds, policy }: KpiModel): string[] {
  const { strategy, formula, evaluationGroup } = front;
  const { link: _, targets, ...links } = strategy;
  const levels = policy.entries.levels.value.map(({ id }) => id);
  const criteria = rounds.flatMap(({ criteria: { criteria: table } }) =>
    levels.map((level) => levelText(table, level)),
  );
  return [
    front.title.th,
    ...front.titleVariants,
    ...criteria.flatMap((text) => text.split('\n')),
    ...(formula?.kind === 'ratio' ? [formula.numerator, formula.denominator] : []),
    ...Object.values(links),
    ...targets.map(({ text }) => text),
    ...Object.values(evaluationGroup ?? {}),
    ...front.conditions.map(({ text }) => text),
    ...front.notes,
    ...front.roles,
    ...front.contradictions.flatMap(({ quotes }) => quotes),
    front.zeroCondition?.text,
    front.yearTarget,
    front.reporter,
    front.reporting?.text,
    front.source.section,
    ...activities.map(({ activity }) => activity),
  ].filter((text) => text !== undefined);
}
