/** `npm run new -- kpi`: the file of a KPI of any kind of rule, its figures and official words left to be decided. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type Rule } from '../../scoring/index.ts';
import { kpiNumberWritten } from '../../schema/index.ts';
import { ruleWords, terms } from '../../words/index.ts';
import type { Question } from './asked.ts';
import { write } from '../refusal.ts';
import { mdxOf, yamlOf } from './frontMatter.ts';
import type { Decision, MadeOr } from './made.ts';
import { assessmentOf, contentOf, policyOf, unitsOf } from './rootFiles.ts';
import { emptyCriteria } from './ruleKinds.ts';

export const kpiOptions = ['number', 'title-th', 'title-en', 'component', 'unit', 'direction', 'rule', 'weight'];

/** Asked in this order; the rule last, when it is known what is measured. */
export function kpiQuestions(root: string, agency: string, year: number): readonly Question[] {
  const { components = [] } = assessmentOf(root, agency, year);
  const leaves = components.filter(({ id }) => !components.some(({ parent }) => parent === id));
  return [
    { option: 'number', th: 'เลขตัวชี้วัดตามเอกสาร เช่น 5.1', en: 'number as printed, such as 5.1' },
    { option: 'title-th', th: 'ชื่อตัวชี้วัดภาษาไทยตามเอกสาร', en: 'title in Thai, as printed' },
    { option: 'title-en', th: 'ชื่อภาษาอังกฤษ', en: 'title in English', isOptional: true },
    {
      option: 'component',
      ...terms.names.component,
      choices: leaves.map(({ id, title }) => ({ id, th: title?.th ?? id, en: title?.en ?? id })),
    },
    {
      option: 'unit',
      ...terms.names.unit,
      choices: unitsOf(root).map(({ id, label }) => ({ id, th: label.th, en: label.en ?? id })),
    },
    {
      option: 'direction',
      ...terms.names.direction,
      choices: Object.entries(terms.directions).map(([id, words]) => ({ id, ...words })),
    },
    {
      option: 'rule',
      th: 'ชนิดของเกณฑ์',
      en: 'kind of rule',
      choices: RULES.map((id) => ({ id, ...ruleWords[id] })),
    },
    { option: 'weight', th: 'น้ำหนักตามเอกสาร', en: 'weight, as the document has it', isOptional: true },
  ];
}

export function makeKpi(root: string, agency: string, year: number, answers: ReadonlyMap<string, string>): MadeOr {
  const number = kpiNumberWritten(answers.get('number') ?? '');
  if (number === undefined)
    return {
      title: { th: 'เลขตัวชี้วัดนี้ใช้ไม่ได้', en: 'The number of the KPI cannot be used' },
      found: answers.get('number') ?? '',
      allowed: { th: 'เลขตามเอกสาร เช่น 5 หรือ 5.1', en: 'a number as printed, such as 5 or 5.1' },
      fix: write('--number 5.1'),
    };
  const file = `${contentOf(agency, year)}/kpi-${number.replaceAll('.', '-')}.mdx`;
  const rule = answers.get('rule') as Rule;
  const assessment = assessmentOf(root, agency, year);
  const { levels, rounds } = policyOf(root, assessment.policy ?? '').entries ?? {};
  const { measures, criteria } = emptyCriteria[rule];
  const ids = Array.from({ length: measures }, (_, index) => (measures === 1 ? 'value' : `value_${index + 1}`));
  const unit = answers.get('unit') ?? '';
  const annual = rounds?.value?.find(({ role }) => role === 'annual')?.round ?? null;
  const fields = {
    kpi: number,
    title: { th: answers.get('title-th'), ...(answers.has('title-en') && { en: answers.get('title-en') }) },
    summary: { th: null },
    component: answers.get('component'),
    weight: answers.get('weight') ?? null,
    unit,
    direction: answers.get('direction'),
    ...(measures > 0 && {
      measures: ids.map((id) => ({ id, label: { th: null }, unit, kind: 'scored', whole: null })),
    }),
    rounds: [
      {
        round: annual,
        basis: null,
        criteria: criteria(
          ids,
          (levels?.value ?? []).map(({ id }) => id),
        ),
      },
    ],
    strategy: { link: null },
    source: { document: assessment.source?.id ?? null, section: null },
  };
  return {
    files: new Map([[file, mdxOf(unquoted(yamlOf(fields)), '\n## คำอธิบาย\n')]]),
    decisions: kpiDecisions(root, agency, year, file, measures > 0),
  };
}

/** Numbers stand without quotation marks; they are read as the text that they are. */
const unquoted = (yaml: string) => yaml.replace(/^(\s*(?:- )?(?:kpi|round|weight): )"(\d[\d.]*)"$/gm, '$1$2');

function kpiDecisions(root: string, agency: string, year: number, file: string, isMeasured: boolean): Decision[] {
  const data = `data/assessments/${agency}/${year}`;
  const tables = ['baselines.csv', 'targets.csv'].filter((name) => isMeasured && existsSync(join(root, data, name)));
  return [
    {
      file,
      field: '## คำอธิบาย',
      th: 'ข้อความตามเอกสารของตัวชี้วัดนี้',
      en: 'the words of the document on this KPI',
    },
    ...(isMeasured
      ? [
          {
            file,
            field: 'measures › id',
            th: 'รหัสรายการวัด เปลี่ยนได้จนกว่าจะเผยแพร่ หลังจากนั้นไม่เปลี่ยนตลอดไป',
            en: 'ids of measures may be changed until they are published, and never after',
          },
        ]
      : []),
    ...tables.map((name) => ({
      file: `${data}/${name}`,
      field: 'kpi',
      th: 'แถวของตัวชี้วัดนี้ ถ้าเอกสารมี',
      en: 'rows of this KPI, where the document has them',
    })),
  ];
}
