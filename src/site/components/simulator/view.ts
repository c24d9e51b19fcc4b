/** Draws what is supposed into the page: the total, the bar, and each row with its marks, figures and score. */
import { drawSupposedMark, redrawBlock, shadeAt } from '../../../draw/index.ts';
import {
  annualRound,
  fullMark,
  NO_LEVEL,
  neededMeasures,
  standingOn,
  tablesOf,
  type TotalEntry,
} from '../../../scoring/index.ts';
import { type Simulated, supposable, type Supposition, ZERO } from '../../../simulator/index.ts';
import { formatDecimal as n } from '../../../words/index.ts';
import { fill } from '../search/settings.ts';
import type { SimulatorSettings } from './settings.ts';
import { totalLine } from './totalText.ts';

const RING = 6;

export function viewOf(place: HTMLElement, settings: SimulatorSettings) {
  const { frame, words, levels, grades } = settings;
  const find = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const [total, range, grade] = [find('total'), find('range'), find('grade')];
  const rows = new Map(
    [...place.querySelectorAll<HTMLElement>('[data-kpi]')].map((row) => [row.dataset['kpi'] ?? '', row]),
  );
  const hatch = `url(#${place.querySelector('.score-bar pattern')?.id})`;

  /** In steps, each short enough to leave the page to its reader in between. */
  return function* ({ figures, readings }: Supposition, now: Simulated, last: Simulated): Generator<void, void> {
    const { figure, more, isFigure } = totalLine(now.total, words);
    if (total) total.textContent = figure;
    total?.classList.toggle('is-range', !now.total.complete);
    total?.classList.toggle('hollow', isFigure);
    if (range) range.textContent = more;
    if (grade) grade.textContent = now.grade ? (grades[now.grade.from] ?? '') : '';
    for (const [index, entry] of now.scores.entries()) {
      yield;
      const row = rows.get(entry.kpi.number);
      const standing = standingWords(entry, now.fullMarks[index] ?? '');
      if (row) showRow(row, entry, standing, figures);
      showBlock(entry, standing, now, last.scores[index]?.score?.score ?? null);
    }
    for (const choice of place.querySelectorAll<HTMLInputElement>('[data-reading]'))
      choice.checked =
        (Object.entries(readings).find(([id]) => id === choice.dataset['reading'])?.[1] ?? '') === choice.value;

    function showRow(row: HTMLElement, { kpi, score }: TotalEntry, said: string, all: Supposition['figures']): void {
      const supposed = all[kpi.number] ?? [];
      const measures = supposable(frame, kpi.number);
      const isOpen = supposed !== ZERO && supposed.every((figure) => figure === null);
      row.classList.toggle('is-open', isOpen);
      const [earned, told, clear] = ['earned', 'score', 'open'].map((name) =>
        row.querySelector<HTMLElement>(`[data-${name}]`),
      );
      if (earned) earned.textContent = said;
      if (told)
        told.textContent = score?.score
          ? fill(words.score, { score: n(score.score), level: levels[score.levelReached ?? NO_LEVEL] ?? '' })
          : '';
      if (clear) clear.hidden = isOpen;
      const zero = row.querySelector<HTMLInputElement>('[data-zero]');
      if (zero) zero.checked = supposed === ZERO;
      const values = new Map(
        measures.flatMap(({ id }, index) => {
          const figure = supposed === ZERO ? null : supposed[index];
          return figure ? [[id, figure] as const] : [];
        }),
      );
      for (const control of row.querySelectorAll<HTMLElement>('[data-measure]'))
        showControl(control, values.get(control.dataset['measure'] ?? '') ?? null, said);
      const criteria = kpi.criteria[annualRound(now.policy)];
      const tables = criteria ? tablesOf(criteria) : [];
      for (const [index, piece] of [...row.querySelectorAll<HTMLElement>('[data-piece]')].entries()) {
        const [table, places] = [tables[index], settings.places[kpi.number]?.[index]];
        const drawing = piece.querySelector('svg.ladder');
        if (!table || !places || !drawing) continue;
        drawing.querySelector('[data-supposed]')?.remove();
        const standing = standingOn(table, kpi.direction, values, now.policy);
        if (!standing) continue;
        const mark = document.createElementNS('http://www.w3.org/2000/svg', 'g');
        mark.dataset['supposed'] = '';
        mark.innerHTML = drawSupposedMark(places, {
          ...standing,
          value: values.get(neededMeasures(table)[0] ?? '') ?? '0',
        });
        drawing.append(mark);
      }
    }
  };

  function standingWords({ score }: TotalEntry, fullMark: string): string {
    return score?.weightedScore
      ? fill(words.earned, { points: n(score.weightedScore), full: n(fullMark) })
      : words.open;
  }

  function showBlock({ kpi, score }: TotalEntry, standing: string, { policy }: Simulated, before: string | null): void {
    const link = [...place.querySelectorAll('.score-block')].find(
      (one) => one.getAttribute('data-mark') === kpi.number,
    );
    if (!link) return;
    const order = policy.entries.levels.value.map(({ id }) => id);
    const full = Number(fullMark(policy));
    const part = (points: string | null | undefined) => (points ? Number(points) / full : null);
    const reached = order.indexOf(score?.levelReached ?? NO_LEVEL);
    redrawBlock(
      link,
      {
        standing: kpi.notApplicable ? 'outside' : score?.state === 'scored' ? 'scored' : 'open',
        score: part(score?.score),
        shade: reached < 0 ? null : shadeAt(reached, order.length),
        last: part(before),
      },
      { name: fill(words.block, { kpi: kpi.number, standing }), ring: RING, hatch },
    );
  }

  function showControl(control: HTMLElement, figure: string | null, said: string): void {
    const [box, slide] = ['[data-figure]', '[data-slide]'].map((name) => control.querySelector<HTMLInputElement>(name));
    // What is being typed stays as it is typed.
    if (
      box &&
      !(box === document.activeElement && Number(box.value) === Number(figure ?? NaN)) &&
      box.value !== (figure ?? '')
    ) {
      box.value = figure ?? '';
      box.removeAttribute('aria-invalid');
      const fault = control.querySelector('[data-fault]');
      if (fault) fault.textContent = '';
    }
    if (!slide) return;
    slide.value = figure ?? slide.min;
    slide.classList.toggle('is-open', figure === null);
    slide.setAttribute('aria-valuetext', figure === null ? words.notSet : `${n(figure)} · ${said}`);
  }
}
