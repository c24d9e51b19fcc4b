/** The steps of the working (วิธีคิดคะแนน), one shape for each kind of step. New kinds may be added in v1. */
import { z } from 'zod';
import { type Bilingual, inSentence, terms } from '../../../words/index.ts';
import { type DecimalText, type Level, LEVELS, type WorkingStep } from '../../../scoring/index.ts';
import { asColumn, date, decimal, id, text, listOf } from './fields.ts';

const level = id.describe('รหัสระดับ · id of a level');
const measure = id.meta(asColumn('results', 'measure'));
const obsStatus = id.meta(asColumn('results', 'obs_status'));
const value = decimal.describe('ผลที่นำมาคิด · the result that is scored');
const threshold = decimal.describe('ค่าเกณฑ์ที่เทียบ · the threshold compared with');
const points = decimal.describe('คะแนนที่ขั้นนี้ให้ · the score that the step gives');
const levelValues = listOf('ค่าเกณฑ์ของแต่ละระดับ จากต่ำไปสูง · threshold of each level, lowest first', {
  level,
  value: decimal.meta(asColumn('criteria', 'value')),
});
const segment = {
  low: decimal.describe('ค่าเกณฑ์ล่าง · lower threshold'),
  high: decimal.describe('ค่าเกณฑ์บน · upper threshold'),
  low_score: decimal.describe('คะแนนของค่าเกณฑ์ล่าง · score at the lower threshold'),
  high_score: decimal.describe('คะแนนของค่าเกณฑ์บน · score at the upper threshold'),
  value,
};

const meaningOf = (term: Bilingual) => `${term.th} · ${inSentence(term).en}`;

function step<Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, meaning: string, fields: Fields) {
  return z
    .strictObject({
      kind: z.literal(kind).describe('ชนิดของขั้น · kind of step'),
      ...fields,
      assumption: id.nullable().describe('ข้อสมมติของหลักเกณฑ์ที่ขั้นนี้ใช้ · the assumed policy entry that the step leans on'),
    })
    .describe(meaning);
}

export const workingStep = z
  .discriminatedUnion('kind', [
    step('result', 'ผลที่รายงาน · a reported result', {
      measure,
      value,
      obs_status: obsStatus,
      fraction: z
        .strictObject({
          numerator: decimal.meta(asColumn('results', 'numerator')),
          denominator: decimal.meta(asColumn('results', 'denominator')),
          factor: decimal.describe('ตัวคูณ · factor'),
          exact_value: text.meta({ description: 'ค่าก่อนปัดเศษ · value before rounding', examples: ['253/4'] }),
        })
        .nullable()
        .describe('ที่มาของผล · what the result was worked out from'),
    }),
    step('missing', 'ผลที่ไม่มี · a result that is missing', {
      measure,
      obs_status: obsStatus.nullable().describe('เหตุที่ไม่มี null เมื่อไม่มีแถวผล · why, null where there is no row'),
    }),
    step('not-due', meaningOf(terms.states['not-due'].label), {
      due_by: date.describe('วันครบกำหนด · the day it is due'),
    }),
    step('not-applicable', meaningOf(terms.states['not-applicable'].label), {}),
    step('zero-condition', 'เอกสารกำหนดให้ได้คะแนนนี้ · the score that the source sets for this case', {
      text: text.describe('ข้อความตามเอกสาร · words of the source'),
      source: text.describe('ส่วนของเอกสาร · part of the source'),
      score: points,
    }),
    step('thresholds', 'ค่าเกณฑ์ของทุกระดับ · the threshold of every level', {
      measure,
      direction: id.meta(asColumn('definitions', 'direction')),
      levels: levelValues,
    }),
    step('segment', 'ผลอยู่ระหว่างสองระดับ · the result lies between two levels', {
      from_level: level,
      to_level: level,
      ...segment,
    }),
    step(
      'interpolation',
      'คิดตามสัดส่วนระหว่างสองระดับ · in proportion between the two: low_score + (high_score − low_score) × (value − low) ÷ (high − low)',
      {
        ...segment,
        exact_score: text.meta({ description: 'คะแนนก่อนปัดเศษ · score before rounding', examples: ['265/4'] }),
        score: points,
      },
    ),
    step('at-level', 'ผลเท่ากับค่าเกณฑ์ · the result is a threshold itself', { level, score: points }),
    step('cap', 'ผลเกินระดับสูงสุด · the result is beyond the highest level', { value, threshold, score: points }),
    step('below-entry', 'ผลไม่ถึงระดับแรก · the result is below the lowest level', {
      value: value.nullable().describe('ผล null เมื่อมีหลายรายการวัด · the result, null where there are several measures'),
      threshold: threshold.nullable().describe('ค่าเกณฑ์ null เมื่อมีหลายรายการวัด · the threshold, null likewise'),
      score: points,
    }),
    step('milestones', 'ขั้นตอนที่ทำครบ · steps completed', {
      measure,
      completed: decimal.describe('ลำดับขั้นตอนที่ทำครบ · number of the last step completed'),
      levels: levelValues,
    }),
    step('comparison', 'เทียบผลกับเงื่อนไขของระดับ · the result against one comparison of a level', {
      level,
      measure,
      operator: id.meta(asColumn('criteria', 'operator')),
      threshold,
      value,
      holds: z.boolean().describe('true: เป็นจริง · the comparison holds'),
    }),
    step('level-reached', 'ระดับสูงสุดที่ถึง · the highest level reached', {
      level_reached: id.meta(asColumn('scores', 'level_reached')),
      score: points,
    }),
    step('weight', 'ถ่วงน้ำหนัก · weighted', {
      score: points,
      weight: decimal.meta(asColumn('scores', 'weight')),
      weighted_score: decimal.meta(asColumn('scores', 'weighted_score')),
    }),
  ])
  .meta({ id: 'working_step', description: 'ขั้นหนึ่งของวิธีคิดคะแนน · one step of the working' });

export function toWorkingStep(step: WorkingStep): z.infer<typeof workingStep> {
  const assumption = step.assumption ?? null;
  const { kind } = step;
  switch (kind) {
    case 'result': {
      const fraction = step.fraction
        ? {
            numerator: step.fraction.numerator,
            denominator: step.fraction.denominator,
            factor: step.fraction.factor,
            exact_value: step.fraction.exact,
          }
        : null;
      return { kind, measure: step.measure, value: step.value, obs_status: step.status, fraction, assumption };
    }
    case 'missing':
      return { kind, measure: step.measure, obs_status: step.status, assumption };
    case 'not-due':
      return { kind, due_by: step.dueBy, assumption };
    case 'not-applicable':
      return { kind, assumption };
    case 'zero-condition':
      return { kind, text: step.text, source: step.source, score: step.score, assumption };
    case 'thresholds':
      return { kind, measure: step.measure, direction: step.direction, levels: toLevels(step.values), assumption };
    case 'segment':
      return { kind, from_level: step.from, to_level: step.to, ...toSegment(step), assumption };
    case 'interpolation':
      return { kind, ...toSegment(step), exact_score: step.exact, score: step.score, assumption };
    case 'at-level':
      return { kind, level: step.level, score: step.score, assumption };
    case 'cap':
      return { kind, value: step.value, threshold: step.threshold, score: step.score, assumption };
    case 'below-entry':
      return { kind, value: step.value, threshold: step.threshold, score: step.score, assumption };
    case 'milestones':
      return { kind, measure: step.measure, completed: step.completed, levels: toLevels(step.steps), assumption };
    case 'comparison': {
      const { level, measure, operator, expected: threshold, value, holds } = step;
      return { kind, level, measure, operator, threshold, value, holds, assumption };
    }
    case 'level-reached':
      return { kind, level_reached: step.level, score: step.score, assumption };
    case 'weight':
      return { kind, score: step.score, weight: step.weight, weighted_score: step.weightedScore, assumption };
  }
}

const toLevels = (values: Record<Level, DecimalText>) => LEVELS.map((level) => ({ level, value: values[level] }));

function toSegment({ low, high, lowScore, highScore, value }: Extract<WorkingStep, { lowScore: DecimalText }>) {
  return { low, high, low_score: lowScore, high_score: highScore, value };
}
