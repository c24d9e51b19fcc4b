/** Every scheme is drawn in the one grammar, legibly in every size, and stands where scoring says. */
import { describe, expect, test } from 'vitest';
import {
  BAR_SIZES,
  LADDER_SIZES,
  type LadderInput,
  ladderTable,
  renderLadder,
  renderScoreBar,
  scoreBarTable,
} from '../../src/draw/index.ts';
import { scoreBarOf, subKpiBarOf } from '../../src/site/components/charts/drawn.ts';
import { ladderOf } from '../../src/site/components/charts/ladderOf.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';
import { checkedPictures } from './picture.ts';
import { told } from './told.ts';

const hrefOf = ({ path }: { path: string }) => path;
const roleOf = (source: string) => (source.includes('<a ') ? 'group' : 'img');

describe.each(schemes)('%s', (name) => {
  const assessments = inRoot(name, (root) => loadAt(root, epochOf(name))).agencies.flatMap((one) => one.assessments);
  const rounds = assessments.flatMap(({ kpis }) => kpis.flatMap((kpi) => kpi.rounds.map((round) => ({ kpi, round }))));

  test('its ladders are whole and legible', () => {
    for (const { kpi, round } of rounds)
      for (const lang of ['th', 'en'] as const)
        for (const size of LADDER_SIZES) {
          const ladder = ladderOf(kpi, round, 'th');
          if (ladder) checkedPictures(renderLadder(ladder, { id: 'ladder', lang, size }));
        }
  });

  test('each mark of a ladder and each block of a bar has its row in the table behind', () => {
    for (const lang of ['th', 'en'] as const) {
      for (const { kpi, round } of rounds) {
        const ladder = ladderOf(kpi, round, 'th');
        if (ladder) told(renderLadder(ladder, { id: 'ladder', lang, size: 'page' }), ladderTable(ladder, lang));
      }
      for (const assessment of assessments) {
        const bar = scoreBarOf(assessment, 'th');
        told(renderScoreBar(bar, { id: 'bar', lang, size: 'page', hrefOf }), scoreBarTable(bar, lang));
      }
    }
  });

  test('its marks stand at the scores of the working', () => {
    for (const { kpi, round } of rounds) {
      const ladder = ladderOf(kpi, round, 'th');
      if (!ladder) continue;
      const { score, gap, working } = round.score;
      if (ladder.form === 'parts') {
        const told = working.flatMap((step) => (step.kind === 'part' ? [[step.part, step.score]] : []));
        const drawn = ladder.parts.map(({ id, ladder: own }) => [id, own.result?.score]);
        if (score) expect(drawn).toEqual(told);
      } else {
        expect(ladder.result?.score ?? null).toBe(gap === null ? score : null);
        if (round === kpi.annual) expect(ladder.last?.score ?? null).toBe(kpi.reference?.score.score ?? null);
      }
    }
  });

  test('its bars are whole and legible', () => {
    for (const assessment of assessments)
      for (const lang of ['th', 'en'] as const) {
        const bars = BAR_SIZES.map((size) => ({ size, input: scoreBarOf(assessment, 'th') }));
        const groups = assessment.kpis.filter(({ subKpis }) => subKpis.length > 0);
        const strips = groups.flatMap((kpi) => ({ size: 'strip' as const, input: subKpiBarOf(kpi, 'th') }));
        for (const { size, input } of [...bars, ...strips]) {
          if (!input || (input.groups.length === 0 && size === 'strip')) continue;
          const drawn = renderScoreBar(input, { id: 'bar', lang, size, hrefOf });
          checkedPictures(drawn, roleOf(drawn));
        }
      }
  });
});

test('the schemes have ladders of every form', () => {
  const forms = new Set<LadderInput['form']>();
  for (const name of ['composite', 'five-levels'])
    for (const { kpis } of inRoot(name, (root) => loadAt(root, epochOf(name))).agencies.flatMap(
      (one) => one.assessments,
    ))
      for (const kpi of kpis) {
        const ladder = kpi.annual && ladderOf(kpi, kpi.annual, 'th');
        if (ladder)
          for (const one of [ladder, ...(ladder.form === 'parts' ? ladder.parts.map((part) => part.ladder) : [])])
            forms.add(one.form);
      }
  expect([...forms].sort()).toEqual(['levels', 'parts', 'scale']);
});
