/** Words of what an assessment discloses: the eight lines, what is missing in each, and whom to ask. */
import type { DisclosureItemId, DisclosureState, Terms } from '../terms.ts';

type Count = (disclosed: number, asked: number) => string;

export const disclosure = ({ names, kpiNumbers, disclosureStates: states }: Terms) => ({
  title: 'เปิดเผยแค่ไหน',
  /** Before and after how many are complete, which stands large. */
  complete: { before: `เปิดเผย${states.complete}`, after: (all: number) => `จาก ${all} ข้อ` },
  inState: (state: DisclosureState, count: number) => `${states[state]} ${count} ข้อ`,
  inShort: (complete: number, partial: number) => `${states.complete} ${complete} ${states.partial} ${partial}`,
  intro: 'ตารางนี้บอกว่าข้อมูลของการประเมินเปิดเผยครบเพียงใด ไม่ได้วัดผลงาน ไม่มีคะแนน และไม่ใช้จัดอันดับ นับจากข้อมูลที่เผยแพร่ในเว็บไซต์นี้เท่านั้น',
  key: 'ความหมายของช่อง',
  eachCell: `หนึ่งช่องคือหนึ่ง${names.kpi} เลขในช่องคือเลข${names.kpi}`,
  counts: {
    weights: (disclosed, asked) => `${disclosed} จาก ${asked} ${names.kpi}มี${names.weight}`,
    criteria: (disclosed, asked) => `${disclosed} จาก ${asked} ${names.level}`,
    baselines: (disclosed, asked) => `${disclosed} จาก ${asked} ${names.kpi}`,
    results: (disclosed, asked) => `${disclosed} จาก ${asked} รอบของ${names.kpi}`,
    evidence: (disclosed, asked) => `${disclosed} จาก ${asked} รายการ`,
    timeliness: (disclosed, asked) => `${disclosed} จาก ${asked} รอบที่ตรวจได้`,
    awarded: (disclosed, asked) => `${disclosed} จาก ${asked} ${names.score}`,
    metadata: (disclosed, asked) => `${disclosed} จาก ${asked} รายการ`,
  } satisfies Record<DisclosureItemId, Count>,
  uncounted: `ไม่ทราบจำนวน${names.kpi}`,
  /** Why there is nothing to check yet. */
  nothing: {
    weights: `ไม่มี${names.kpi}ให้ตรวจ`,
    criteria: `ไม่มี${names.kpi}ให้ตรวจ`,
    baselines: 'ไม่มีค่าของปีก่อนให้ขอ',
    results: 'ยังไม่มีรอบที่ถึงกำหนด',
    evidence: 'ยังไม่มีผลให้ตรวจ',
    timeliness: 'ยังไม่มีรอบที่ถึงกำหนด',
    awarded: 'ยังไม่สิ้นรอบประจำปี',
    metadata: `ไม่มี${names.dataset}ให้ตรวจ`,
  } satisfies Record<DisclosureItemId, string>,
  undated: 'มีผลแล้ว แต่ไม่ทราบวันที่เผยแพร่',
  alsoUndated: (rounds: number) => `อีก ${rounds} รอบมีผลแล้ว แต่ไม่ทราบวันที่เผยแพร่`,
  lastDue: (date: string) => `พ้นกำหนดครั้งสุดท้ายเมื่อ ${date}`,
  licenceDefault: (licence: string) => `${licence} เป็นค่าเริ่มต้นที่ส่วนราชการยังไม่ได้ยืนยัน`,
  /** What is missing; before the numbers of KPIs where it is theirs. */
  missing: {
    weight: `ขาด${names.weight}ของ${names.kpi}ที่`,
    'no-table': `เอกสารไม่มีตาราง${names.baseline}ของ${names.kpi}ที่`,
    'no-value': `ตาราง${names.baseline}ไม่มีค่าของ${names.kpi}ที่`,
    fraction: `ขาด${names.numerator}และ${names.denominator}ของ${names.kpi}ที่`,
    score: `ขาด${names.score}ของ${names.kpi}ที่`,
    total: `ขาด${names.total}`,
  } as Record<string, string>,
  missingKpis: { all: `ขาด${names.kpi}ทั้งหมด ซึ่งแหล่งที่มาไม่เปิดเผย`, others: `ขาด${names.kpi}อื่น ซึ่งแหล่งที่มาไม่เปิดเผย` },
  missingOfRound: {
    criteria: (round) => `ขาดเกณฑ์ของ${round} ${names.kpi}ที่`,
    results: (round) => `ขาดผลของ${round} ${names.kpi}ที่`,
    evidence: (round) => `ขาดหลักฐานของผล${round} ${names.kpi}ที่`,
    timeliness: (round) => `พ้นกำหนดของ${round} ${names.kpi}ที่`,
  } as Partial<Record<DisclosureItemId, (round: string) => string>>,
  missingOfComponent: (number: string) => `ขาด${names.score}ของ${names.component}ที่ ${number}`,
  missingField: (item: number, label: string) => `ขาดรายการที่ ${item} ${label}`,
  component: (number: string) => `${names.component}ที่ ${number}`,
  whole: names.total,
  ask: (unit: string) => `สอบถาม: ${unit}`,
  askOf: (numbers: string, unit: string) => `สอบถาม: ${unit} (${kpiNumbers(numbers)})`,
  askRest: (unit: string) => `สอบถามเรื่องอื่น: ${unit}`,
  askAs: (line: number) => `สอบถามเช่นเดียวกับข้อ ${line}`,
  whatIsMissing: 'ขาดอะไร และสอบถามใครได้',
  howCounted: 'แต่ละข้อนับอย่างไร',
  how: {
    weights: `${names.kpi}ทุกตัวมี${names.weight} ตัวที่รู้ชื่อแต่ไม่รู้${names.weight}นับว่า${states.partial}`,
    criteria: 'รอบประจำปี และรอบอื่นที่เอกสารให้เกณฑ์ไว้ มีเกณฑ์ครบทุกระดับ',
    baselines: `มีตัวเลขของปีก่อนอย่างน้อยหนึ่งค่า และร้อยละหรืออัตราทุกค่ามี${names.numerator}กับ${names.denominator} ${names.kpi}ที่นับเป็นขั้นของแผนไม่มีปีก่อนให้ขอ`,
    results: `รอบที่พ้นวันครบกำหนด หรือที่รายงานแล้วก่อนวันนั้น มีผลของทุก${names.measure}ที่เกณฑ์ใช้`,
    evidence: `ผลทุกค่ามีที่อยู่เว็บของ${names.evidence}`,
    timeliness:
      'ผลเผยแพร่ในเว็บไซต์นี้ภายในวันครบกำหนด ตามประวัติของไฟล์ ผลที่ยังไม่มีเมื่อพ้นวันนั้น หรือลงวันที่หลังวันที่เอกสารกำหนด นับว่าไม่ทัน ส่วนผลที่ไม่ทราบวันที่เผยแพร่ไม่นับ',
    awarded: `เมื่อสิ้นรอบประจำปี มีคะแนนที่ผู้ประเมินให้แก่ทุก${names.kpi} ทุก${names.component}เมื่อมีหลาย${names.component} และ${names.total} ไม่นับคะแนนที่หน่วยงานให้ตนเอง`,
    metadata: `ทุก${names.dataset}มีคำอธิบายส่วนหลักของ GD Catalog ครบ 14 รายการ รวม${names.licence}`,
  } satisfies Record<DisclosureItemId, string>,
  dataset: `ดาวน์โหลดรายการนี้เป็น${names.dataset}`,
});
