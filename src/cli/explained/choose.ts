/** Which assessment or KPI is meant, or what there is instead. */
import type { AgencyModel, AssessmentModel, KpiModel, SiteModel } from '../../assessment/index.ts';
import { nearest } from '../../issues/index.ts';
import { toBuddhistYear } from '../../scoring/index.ts';
import { toArabicDigits } from '../../thai/index.ts';
import { asTyped, type Refusal, write } from '../refusal.ts';

export interface Chosen {
  assessment: AssessmentModel;
  /** Null where the assessment as a whole is meant. */
  kpi: KpiModel | null;
}

/** `names`: agency, fiscal year (the latest without one), number of a KPI as printed or as in addresses. */
export function choose(
  { agencies }: SiteModel,
  names: readonly string[],
  script: 'explain' | 'template' = 'explain',
): Chosen | Refusal {
  const command: Command = (...typed) => [`npm run ${script} --`, ...typed].join(' ');
  const [id = '', yearTyped, kpiTyped, ...more] = names;
  if (names.length === 0 || more.length > 0) return wrongCount(agencies, more[0], command);
  const agency = agencies.find((one) => one.agency.agency === id);
  if (!agency) return unknownAgency(agencies, id, command);
  const assessment = yearTyped === undefined ? agency.assessments[0] : yearOf(agency, yearTyped);
  if (!assessment) return unknownYear(agency, yearTyped ?? '', command);
  if (kpiTyped === undefined) return { assessment, kpi: null };
  const number = toArabicDigits(kpiTyped);
  const kpi = assessment.kpis.find((one) => one.number === number || one.slug === number);
  return kpi ? { assessment, kpi } : unknownKpi(assessment, kpiTyped, command);
}

const yearOf = ({ assessments }: AgencyModel, typed: string) =>
  assessments.find(({ fiscalYear }) => String(fiscalYear) === toArabicDigits(typed));

type Command = (...names: readonly (string | number)[]) => string;

function wrongCount(agencies: readonly AgencyModel[], found: string | undefined, command: Command): Refusal {
  const first = agencies[0];
  return {
    title: {
      th: 'ต้องบอกส่วนราชการ แล้วปี แล้วตัวชี้วัด ปีและตัวชี้วัดเว้นได้',
      en: 'An agency is needed; a year and a KPI may follow it, and either may be left out',
    },
    ...(found !== undefined && { found }),
    allowed: asTyped(agencies.map(({ agency }) => agency.agency).join(', ')),
    fix: write(command(first?.agency.agency ?? '', first?.assessments[0]?.fiscalYear ?? '')),
  };
}

function unknownAgency(agencies: readonly AgencyModel[], found: string, command: Command): Refusal {
  const ids = agencies.map(({ agency }) => agency.agency);
  const meant = nearest(found, ids) ?? namedSo(agencies, found);
  return {
    title: { th: 'ไม่มีการประเมินของส่วนราชการนี้', en: 'There is no assessment of this agency' },
    found,
    allowed: asTyped(ids.join(', ')),
    fix: meant ? write(command(meant)) : { th: 'ใช้รหัสหนึ่งในนี้', en: 'use one of these ids' },
  };
}

/** By its name in place of its id. */
const namedSo = (agencies: readonly AgencyModel[], typed: string) =>
  agencies.find(({ agency: { name } }) => [name.th, name.en].includes(typed))?.agency.agency;

function unknownYear({ agency, assessments }: AgencyModel, found: string, command: Command): Refusal {
  const years = assessments.map(({ fiscalYear }) => fiscalYear);
  const common = toBuddhistYear(Number(toArabicDigits(found)));
  const meant = years.includes(common) ? common : (years[0] ?? '');
  return {
    title: {
      th: `ไม่มีการประเมินของ ${agency.agency} ปีงบประมาณ พ.ศ. นี้`,
      en: `There is no assessment of ${agency.agency} in this fiscal year of the Buddhist era`,
    },
    found,
    allowed: asTyped(years.join(', ')),
    fix: write(command(agency.agency, meant)),
  };
}

function unknownKpi({ agency, fiscalYear, kpis }: AssessmentModel, found: string, command: Command): Refusal {
  const numbers = kpis.map(({ number }) => number);
  const typed = toArabicDigits(found).replace(/[,\-_\s]/g, '.');
  const meant = numbers.find((one) => one === typed || one.startsWith(`${typed}.`)) ?? nearest(typed, numbers);
  return {
    title: {
      th: `ไม่มีตัวชี้วัดนี้ในการประเมินของ ${agency.agency} ปี ${fiscalYear}`,
      en: `The assessment of ${agency.agency} in ${fiscalYear} has no such KPI`,
    },
    found,
    allowed: numbers.length > 0 ? asTyped(numbers.join(', ')) : { th: 'ไม่มีตัวชี้วัด', en: 'it has no KPI' },
    fix: write(command(agency.agency, fiscalYear, meant ?? numbers[0] ?? '')),
  };
}
