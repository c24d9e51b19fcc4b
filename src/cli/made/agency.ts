/** `npm run new -- agency`: the file of an agency. */
import { AGENCY_KINDS } from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import type { Question } from './asked.ts';
import { yamlOf } from './frontMatter.ts';
import type { MadeOr } from './made.ts';
import { agenciesIn } from './rootFiles.ts';

export const agencyQuestions: readonly Question[] = [
  {
    option: 'id',
    th: 'รหัส ตัวพิมพ์เล็ก a-z ตัวเลข และ - อยู่ในทุกที่อยู่และไม่เปลี่ยนตลอดไป เช่น dsdw',
    en: 'id in lower-case letters a-z, digits and -, used in every address and never changed, such as dsdw',
  },
  { option: 'title-th', th: 'ชื่อทางการภาษาไทย', en: 'official name in Thai' },
  { option: 'title-en', th: 'ชื่อทางการภาษาอังกฤษ', en: 'official name in English', isOptional: true },
  {
    option: 'kind',
    th: 'ประเภท',
    en: 'kind',
    choices: AGENCY_KINDS.map((id) => ({ id, ...terms.agencyKinds[id] })),
  },
  { option: 'parent-th', th: 'หน่วยงานที่สังกัด ภาษาไทย', en: 'the body above it, in Thai', isOptional: true },
  { option: 'parent-en', th: 'หน่วยงานที่สังกัด ภาษาอังกฤษ', en: 'the body above it, in English', isOptional: true },
];

/** The licence is a default that the agency decides, and says so. */
const licence = {
  id: 'Creative Commons Attributions',
  title: {
    th: 'สัญญาอนุญาตครีเอทีฟคอมมอนส์ แสดงที่มา 4.0 สากล (CC BY 4.0)',
    en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  },
  url: 'https://creativecommons.org/licenses/by/4.0/',
  basis: 'assumed',
};

export function makeAgency(root: string, answers: ReadonlyMap<string, string>): MadeOr {
  const id = answers.get('id') ?? '';
  const ids = agenciesIn(root);
  if (!/^[a-z][a-z0-9-]*$/.test(id) || ids.includes(id))
    return {
      title: ids.includes(id)
        ? { th: 'มีส่วนราชการนี้แล้ว', en: 'The agency exists already' }
        : { th: 'รหัสนี้ใช้ไม่ได้', en: 'The id cannot be used' },
      found: id,
      allowed: {
        th: `a-z ตัวเลข และ - เริ่มด้วยตัวอักษร ไม่ซ้ำกับ ${ids.join(', ')}`,
        en: `a-z, digits and -, beginning with a letter; other than ${ids.join(', ')}`,
      },
      fix: { th: 'ใช้รหัสอื่น', en: 'use another id' },
    };
  const inBoth = (name: string) => {
    const [th, en] = [answers.get(`${name}-th`), answers.get(`${name}-en`)];
    return th || en ? { th: th ?? null, ...(en && { en }) } : undefined;
  };
  const parent = inBoth('parent');
  const file = `content/agencies/${id}.yaml`;
  const fields = { agency: id, name: inBoth('title'), kind: answers.get('kind'), ...(parent && { parent }), licence };
  return {
    files: new Map([[file, yamlOf(fields)]]),
    decisions: [
      {
        file,
        field: 'licence',
        th: 'สัญญาอนุญาต CC BY 4.0 เป็นค่าเริ่มต้น หน่วยงานเป็นผู้ตัดสินใจ เมื่อตัดสินแล้วเขียน basis: stated',
        en: 'CC BY 4.0 is a default; the agency decides, and then writes basis: stated',
      },
      {
        file,
        field: 'contact',
        th: 'อีเมลของหน่วยงาน ไม่มีก็เผยแพร่ได้ แต่คำอธิบายชุดข้อมูลจะครบ 13 จาก 14 รายการ',
        en: 'the e-mail of a unit; without it the datasets have 13 of their 14 metadata items',
      },
      {
        file: 'content/assessments',
        field: id,
        th: `ปีแรก สร้างด้วย npm run new -- year ${id} ตามด้วยปี พ.ศ.`,
        en: `its first year: npm run new -- year ${id} and the year in the Buddhist era`,
      },
    ],
  };
}
