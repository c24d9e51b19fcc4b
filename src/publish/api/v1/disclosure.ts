/** What of an assessment is disclosed: each thing that is asked, then part by part as in the dataset. */
import type { DisclosureItem, DisclosurePart } from '../../../assessment/index.ts';
import { terms } from '../../../words/index.ts';
import { asColumn, bilingual, id, integer, text } from './fields.ts';
import { list, orNull, record } from './form.ts';

const of = (name: string) => asColumn('disclosure', name);

const part = record<DisclosurePart>(
  {
    scope: id('scope', of('scope')),
    kpi_number: orNull(id)('kpi', of('kpi_number')),
    component: orNull(id)('component', of('component')),
    state: id('state', of('state')),
    asked: orNull(integer)('asked', of('asked')),
    disclosed: integer('disclosed', of('disclosed')),
    missing: list(id)(({ missing }) => missing.map((one) => one.id), of('missing')),
    contact: orNull(bilingual)(({ ask }) => ask?.unit, of('contact')),
    contact_email: orNull(text)(({ ask }) => ask?.email, of('contact_email')),
  },
  {
    id: 'disclosure_part',
    description: 'สิ่งที่ขอจากตัวชี้วัด องค์ประกอบ หรือทั้งการประเมิน · what is asked of a KPI, a component or the whole',
  },
);

const item = record<DisclosureItem>(
  {
    item: id('id', of('item')),
    title: bilingual(({ id: one }) => terms.disclosureItems[one], 'สิ่งที่ขอให้เปิดเผย · what is asked'),
    state: id('state', of('state')),
    asked: integer('asked', 'ผลรวมของ asked ที่ทราบจำนวน · sum of those that can be counted'),
    disclosed: integer('disclosed', 'ผลรวมของ disclosed · sum of what is there'),
    parts: list(part)('parts', 'แยกตามตัวชี้วัด องค์ประกอบ และทั้งการประเมิน · by KPI, component and whole assessment'),
  },
  { id: 'disclosure_item', description: 'สิ่งที่ขอให้เปิดเผยหนึ่งข้อ · one of the things that are asked' },
);

export const disclosure = list(item);
export const disclosureMeaning =
  'การเปิดเผยข้อมูล วัดความเปิดเผย ไม่ได้วัดผลงาน ไม่มีคะแนน และไม่จัดอันดับ · how open the data are, never how well the agency did; no score and no ranking';
