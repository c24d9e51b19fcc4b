/** Phrases that several checks put into their subjects and sentences. */
import type { Bilingual } from '../i18n/index.ts';
import type { KpiModel } from '../model/index.ts';
import type { Level, Operator, Round } from '../scoring/index.ts';

export const levelNames: Record<Level, Bilingual> = {
  entry: { th: 'ระดับขั้นต้น', en: 'entry level' },
  standard: { th: 'ระดับมาตรฐาน', en: 'standard level' },
  advanced: { th: 'ระดับขั้นสูง', en: 'advanced level' },
};

/** What a comparison asks for, as words before the figure. */
export const operatorWords: Record<Operator, Bilingual> = {
  ge: { th: 'ไม่น้อยกว่า', en: 'at least' },
  gt: { th: 'มากกว่า', en: 'more than' },
  le: { th: 'ไม่เกิน', en: 'at most' },
  lt: { th: 'น้อยกว่า', en: 'less than' },
  eq: { th: 'เท่ากับ', en: 'exactly' },
};

export const figureKinds = {
  baseline: { th: 'ข้อมูลพื้นฐาน', en: 'baseline' },
  target: { th: 'ค่าเป้าหมาย', en: 'target' },
} satisfies Record<string, Bilingual>;

export function roundName(round: Round): Bilingual {
  return { th: `รอบที่ ${round}`, en: `round ${round}` };
}

export function yearName(fiscalYear: number): Bilingual {
  return { th: `ปีงบประมาณ พ.ศ. ${fiscalYear}`, en: `fiscal year ${fiscalYear} BE` };
}

/** "ปีงบประมาณ พ.ศ. 2564 และ 2566" / "fiscal years 2564 and 2566 BE" */
export function yearsName(fiscalYears: number[]): Bilingual {
  const last = fiscalYears.at(-1) ?? '';
  if (fiscalYears.length < 2) return yearName(Number(last));
  const others = fiscalYears.slice(0, -1).join(', ');
  return { th: `ปีงบประมาณ พ.ศ. ${others} และ ${last}`, en: `fiscal years ${others} and ${last} BE` };
}

export function kpiName(kpi: KpiModel): Bilingual {
  return { th: `ตัวชี้วัดที่ ${kpi.number}`, en: `KPI ${kpi.number}` };
}

export function measureName(kpi: KpiModel, measure: string): Bilingual {
  return kpi.measures.get(measure)?.label ?? { th: measure, en: measure };
}

/** "ก ข และค" / "a, b and c" */
export function listed(parts: Bilingual[]): Bilingual {
  const [last, ...others] = parts.toReversed();
  if (!last || others.length === 0) return last ?? { th: '', en: '' };
  const before = others.toReversed();
  const th = before.map((part) => part.th).join(' ');
  return {
    th: `${th}${before.length > 1 ? ' ' : ''}และ${last.th}`,
    en: `${before.map((part) => part.en).join(', ')} and ${last.en}`,
  };
}

/** Joins phrases with spaces in Thai and commas in English, as a subject reads. */
export function joined(...parts: Bilingual[]): Bilingual {
  return { th: parts.map(({ th }) => th).join(' '), en: parts.map(({ en }) => en).join(', ') };
}
