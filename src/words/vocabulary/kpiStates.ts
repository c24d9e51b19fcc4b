import type { KpiState } from '../../scoring/index.ts';
import type { Bilingual } from '../spoken.ts';

interface State {
  label: Bilingual;
  sentence: Bilingual;
}

/** With every state stands its sign, so that colour is never alone. */
export const kpiStates: Record<KpiState, State> = {
  scored: {
    label: { th: 'มีคะแนนแล้ว', en: 'Scored' },
    sentence: { th: 'มีผลการดำเนินงานและคิดคะแนนแล้ว', en: 'The result is known and has a score.' },
  },
  'not-reported': {
    label: { th: 'ยังไม่มีรายงานผล', en: 'Not reported' },
    sentence: {
      th: 'พ้นกำหนดรายงานแล้วแต่ยังไม่พบผลการดำเนินงานที่เผยแพร่ หรือแหล่งที่มาระบุว่าไม่มีผล จึงยังไม่มีคะแนน',
      en: 'The report is overdue and no published result was found, or the source says that there is none, so there is no score yet.',
    },
  },
  'not-due': {
    label: { th: 'ยังไม่ถึงกำหนดรายงาน', en: 'Not yet due' },
    sentence: { th: 'ยังไม่ถึงกำหนดรายงานผล จึงยังไม่มีคะแนน', en: 'The report is not due yet, so there is no score yet.' },
  },
  'not-applicable': {
    label: { th: 'ไม่นำมาประเมิน', en: 'Not applicable' },
    sentence: {
      th: 'เอกสารระบุว่าไม่นำตัวชี้วัดนี้มาประเมินกับหน่วยงาน',
      en: 'The source says that the agency is not assessed on this KPI.',
    },
  },
  'awarded-only': {
    label: { th: 'มีเฉพาะคะแนนที่ประกาศ', en: 'Awarded score only' },
    sentence: {
      th: 'แหล่งที่มาเผยแพร่คะแนนโดยไม่เปิดเผยเกณฑ์ จึงแสดงคะแนนตามที่ประกาศและคิดซ้ำไม่ได้',
      en: 'The source gives a score without its criteria, so the score is shown as awarded and cannot be recomputed.',
    },
  },
};
