/** The working of a score in words: one sentence and, where there is arithmetic, one line of it. */
import { type KpiScore, type PolicyEntryId, parseExact, type WorkingStep } from '../../scoring/index.ts';
import { formatDate, formatDecimal as n, noBreakSpace as s } from '../format.ts';
import { asOperand as operand, formatExact, formatFraction, operatorSigns } from '../notation.ts';
import { levelReached, levels, obsStatuses } from './states.ts';

export interface WorkingLine {
  text: string;
  arithmetic?: string;
  assumption?: PolicyEntryId;
}

/** What the words need to know of the KPI: how its measures are called. */
export type MeasureName = (id: string) => string;

export function workingLines(score: KpiScore, measureName: MeasureName): WorkingLine[] {
  return score.working.map((step) => {
    const line = toLine(step, measureName);
    return step.assumption ? { ...line, assumption: step.assumption } : line;
  });
}

function toLine(step: WorkingStep, name: MeasureName): WorkingLine {
  switch (step.kind) {
    case 'result':
      return {
        text: `ผลการดำเนินงาน “${name(step.measure)}”${step.status === 'A' ? '' : ` (${obsStatuses[step.status].label})`}`,
        arithmetic: step.fraction ? workedOut(step.value, step.fraction) : n(step.value),
      };
    case 'missing':
      return {
        text: `ยังไม่มีผลการดำเนินงาน “${name(step.measure)}”${step.status ? ` (${obsStatuses[step.status].label})` : ''} จึงยังคิดคะแนนไม่ได้`,
      };
    case 'not-due':
      return { text: `ยังไม่ถึงกำหนดรายงานผล (ภายใน ${formatDate(step.dueBy, 'th')})` };
    case 'not-applicable':
      return { text: 'เอกสารระบุว่าไม่นำตัวชี้วัดนี้มาประเมิน จึงไม่มีคะแนน' };
    case 'zero-condition':
      return { text: `เอกสารกำหนดว่า “${step.text}” (${step.source})`, arithmetic: `คะแนน = ${n(step.score)}` };
    case 'thresholds':
      return {
        text: `ค่าเกณฑ์ของ “${name(step.measure)}”${step.direction === 'lower-is-better' ? ' (ยิ่งน้อยยิ่งดี)' : ''}`,
        arithmetic: `${levels.entry} ${n(step.values.entry)} · ${levels.standard} ${n(step.values.standard)} · ${levels.advanced} ${n(step.values.advanced)}`,
      };
    case 'segment':
      return {
        text: `ผลอยู่ระหว่าง${levels[step.from]} (${n(step.low)}) กับ${levels[step.to]} (${n(step.high)}) จึงได้คะแนนระหว่าง${s}${n(step.lowScore)} กับ${s}${n(step.highScore)}`,
      };
    case 'interpolation':
      return {
        text: 'เทียบสัดส่วนเป็นเส้นตรงภายในช่วงนั้น',
        arithmetic: `${n(step.lowScore)} + (${n(step.highScore)} − ${operand(step.lowScore)}) × (${n(step.value)} − ${operand(step.low)}) ÷ (${n(step.high)} − ${operand(step.low)}) = ${approximately(step.exact, step.score)}`,
      };
    case 'at-level':
      return { text: `ผลเท่ากับค่าเกณฑ์${levels[step.level]}พอดี`, arithmetic: `คะแนน = ${n(step.score)}` };
    case 'cap':
      return {
        text: `ผล ${n(step.value)} ดีกว่าค่าเกณฑ์ขั้นสูง ${n(step.threshold)} คะแนนไม่เกินเพดาน`,
        arithmetic: `คะแนน = ${n(step.score)}`,
      };
    case 'below-entry':
      return {
        text:
          step.value !== null && step.threshold !== null
            ? `ผล ${n(step.value)} ยังไม่ถึงค่าเกณฑ์ขั้นต้น ${n(step.threshold)}`
            : 'ยังไม่ผ่านเกณฑ์ขั้นต้น',
        arithmetic: `คะแนน = ${n(step.score)}`,
      };
    case 'milestones':
      return {
        text: `ดำเนินการแล้วเสร็จถึงขั้นที่ ${n(step.completed)}`,
        arithmetic: `${levels.entry} = ขั้นที่ ${step.steps.entry} · ${levels.standard} = ขั้นที่ ${step.steps.standard} · ${levels.advanced} = ขั้นที่ ${step.steps.advanced}`,
      };
    case 'comparison':
      return {
        text: `${step.holds ? '✓ ผ่าน' : '✗ ยังไม่ผ่าน'} เกณฑ์${levels[step.level]}: ${name(step.measure)}`,
        arithmetic: `${n(step.value)} ${operatorSigns[step.operator]} ${n(step.expected)} ${step.holds ? '✓' : '✗'}`,
      };
    case 'level-reached':
      return { text: `ระดับที่ได้: ${levelReached[step.level]}`, arithmetic: `คะแนน = ${n(step.score)}` };
    case 'weight':
      return {
        text: 'คูณน้ำหนักของตัวชี้วัด ได้คะแนนถ่วงน้ำหนัก',
        arithmetic: `${n(step.score)} × ${n(step.weight)} ÷ 100 = ${n(step.weightedScore)}`,
      };
  }
}

/** "63.24 (2,080 ÷ 3,289 × 100 = 63.2411…)": the figure that is scored, and what it was worked out from. */
function workedOut(value: string, fraction: NonNullable<Extract<WorkingStep, { kind: 'result' }>['fraction']>): string {
  const exact = formatExact(parseExact(fraction.exact), value.split('.')[1]?.length ?? 0);
  return `${n(value)} (${formatFraction(fraction)} = ${exact})`;
}

/** "66.20", or "61.1280… → 61.13" where rounding changed the figure. */
function approximately(exact: string, score: string): string {
  const value = formatExact(parseExact(exact), score.split('.')[1]?.length ?? 0);
  return value === n(score) ? value : `${value} → ${n(score)}`;
}
