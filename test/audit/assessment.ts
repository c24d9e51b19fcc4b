/** A tiny assessment for the audit: one weight-100 KPI unless told otherwise, read through the real schemas. */
import { auditAssessment, type AuditCheck, type AuditCode, type Finding } from '../../src/audit/index.ts';
import { toAssessmentModel } from '../../src/assessment/assessment.ts';
import type { AssessmentModel } from '../../src/assessment/index.ts';
import { agency, assessmentFrontMatter, kpiFrontMatter, withUnits } from '../../src/schema/index.ts';
import { theCatalog } from '../assessment/catalog.ts';
import { theUnits } from '../assessment/units.ts';
import { policy } from '../scoring/policy.ts';

const words = (th: string) => ({ th, en: 'Words' });
const folder = 'content/assessments/dsdw/2567';
const data = 'data/assessments/dsdw/2567';

type Fields = Record<string, unknown>;

/** Front matter as the failsafe YAML reader gives it: every number is text. */
export function kpiFields(fields: Fields = {}): Fields {
  return {
    kpi: '1',
    title: words('ชื่อ'),
    summary: words('สรุป'),
    component: 'performance',
    weight: '100',
    unit: 'percent',
    direction: 'higher-is-better',
    measures: [measureFields()],
    rounds: [thresholds('60', '65', '70')],
    strategy: { link: 'not-stated' },
    source: { document: 'source', section: 'ตัวชี้วัดที่ 1' },
    ...fields,
  };
}

export function measureFields(fields: Fields = {}): Fields {
  return {
    id: 'share',
    label: { th: 'ร้อยละ', en: 'Share' },
    unit: 'percent',
    unitLabel: words('ร้อยละ'),
    kind: 'scored',
    whole: 'false',
    bounds: { min: '0', max: '100', basis: 'stated', source: 'นิยามของร้อยละ' },
    ...fields,
  };
}

export function thresholds(entry: string, standard: string, advanced: string, round = '2'): Fields {
  const level = (value: string) => ({ value, text: value });
  const levels = { entry: level(entry), standard: level(standard), advanced: level(advanced) };
  return { round, basis: 'stated', criteria: { rule: 'thresholds', measure: 'share', levels } };
}

export function milestones(entry: string, standard: string, advanced: string): Fields {
  const level = (step: string) => ({ step, text: step });
  const levels = { entry: level(entry), standard: level(standard), advanced: level(advanced) };
  return { round: '2', basis: 'stated', criteria: { rule: 'milestones', measure: 'share', levels } };
}

/** Each level as "services ge 2, agencies gt 10". */
export function conditions(entry: string, standard: string, advanced: string): Fields {
  const level = (text: string) => ({
    text,
    comparisons: text.split(', ').map((one) => {
      const [measure, operator, value] = one.split(' ');
      return { measure, operator, value, basis: 'stated' };
    }),
  });
  const levels = { entry: level(entry), standard: level(standard), advanced: level(advanced) };
  return { round: '2', basis: 'stated', criteria: { rule: 'conditions', levels } };
}

export function derivation(level: string, how: Fields, fields: Fields = {}): Fields {
  return { round: '2', level, how, basis: 'stated', text: 'ที่มา', ...fields };
}

/** "2565 52.92 1203/2273"; "-" for a value that the source does not have. */
export function figures(...lines: string[]) {
  return lines.map((line, index) => {
    const [year = '', value = '-', fraction, measure = 'share', kpi = '1'] = line.split(' ');
    const [numerator = null, denominator = null] = fraction && fraction !== '-' ? fraction.split('/') : [];
    return {
      kpi,
      measure,
      fiscalYear: Number(year),
      value: value === '-' ? null : value,
      numerator,
      denominator,
      status: value === '-' ? ('O' as const) : ('A' as const),
      source: 'ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1',
      note: '',
      place: { file: `${data}/baselines.csv`, row: index + 2 },
    };
  });
}

interface Parts {
  kpis?: Fields[];
  components?: Fields[];
  assessment?: Fields;
  baselines?: ReturnType<typeof figures>;
  targets?: ReturnType<typeof figures>;
  results?: Parameters<typeof toAssessmentModel>[0]['results'];
  publishedOn?: Parameters<typeof toAssessmentModel>[2]['publishedOn'];
}

export function toAssessment(parts: Parts): AssessmentModel {
  const kpis = (parts.kpis ?? [kpiFields()]).map((fields) => {
    const front = withUnits(kpiFrontMatter.parse(fields), theUnits);
    return { file: `${folder}/kpi-${front.kpi}.mdx`, front, body: '', bodyLine: 1 };
  });
  const front = assessmentFrontMatter.parse({
    title: words('การประเมิน'),
    revised: '2024-01-18',
    policy: 'opdc-2567',
    components: parts.components ?? [component('performance', '100')],
    source: { id: 'source', title: words('เอกสาร'), publisher: words('หน่วยงาน') },
    ...parts.assessment,
  });
  const { results = [], baselines = [], targets = [], publishedOn = () => null } = parts;
  const loaded = {
    agency: 'dsdw',
    fiscalYear: 2567,
    file: `${folder}/assessment.mdx`,
    front,
    body: '',
    bodyLine: 1,
    kpis,
    closed: [],
    corrections: [],
  };
  const rows = { baselines, targets, results, activities: [], strategicKpis: [], awarded: [] };
  return toAssessmentModel({ ...loaded, ...rows }, theAgency, {
    policy,
    today: '2024-11-30',
    digest: '',
    catalog: theCatalog,
    publishedOn,
  });
}

export function component(id: string, weight: string): Fields {
  return { id, number: id === 'performance' ? '1' : '2', title: words('องค์ประกอบ'), weight };
}

const theAgency = agency.parse({
  agency: 'dsdw',
  name: words('กรม'),
  kind: 'department',
  parent: words('กระทรวง'),
  licence: {
    id: 'cc-by',
    title: words('CC BY'),
    url: 'https://creativecommons.org/licenses/by/4.0/',
    basis: 'assumed',
  },
});

export interface Audited {
  checks: AuditCheck[];
  findings: Finding[];
}

/** What the audit says under one code. */
export function auditOf(code: AuditCode, parts: Parts): Audited {
  const report = auditAssessment(toAssessment(parts));
  const own = (one: { code: string }) => one.code === code;
  return { checks: report.checks.filter(own), findings: report.findings.filter(own) };
}
