/**
 * The fields of a dataset in GD Catalog, in the order in which its page shows them. The 14 items that every dataset
 * must have bear their numbers of the DGA metadata standard; item 9 has two parts.
 */

export interface GdField {
  /** CKAN key. */
  key: string;
  /** Number of the mandatory item, 1 to 14. */
  item?: number;
  label: { th: string; en: string };
  /** True where the catalogue keeps a list of values. */
  multiple?: true;
  /** Types of data that have the field; all where absent. */
  only?: 'statistics' | 'records';
}

export const gdFields = [
  { key: 'data_type', item: 1, label: { th: 'ประเภทข้อมูล', en: 'Data type' } },
  { key: 'title', item: 2, label: { th: 'ชื่อชุดข้อมูล', en: 'Dataset name' } },
  { key: 'owner_org', item: 3, label: { th: 'องค์กร', en: 'Organisation' } },
  { key: 'maintainer', item: 4, label: { th: 'ชื่อผู้ติดต่อ', en: 'Contact' } },
  { key: 'maintainer_email', item: 5, label: { th: 'อีเมลผู้ติดต่อ', en: 'Contact e-mail' } },
  { key: 'tag_string', item: 6, label: { th: 'คำสำคัญ', en: 'Keywords' }, multiple: true },
  { key: 'notes', item: 7, label: { th: 'รายละเอียด', en: 'Description' } },
  { key: 'objective', item: 8, label: { th: 'วัตถุประสงค์', en: 'Objective' }, multiple: true },
  { key: 'update_frequency_unit', item: 9, label: { th: 'หน่วยความถี่ของการปรับปรุงข้อมูล', en: 'Update frequency unit' } },
  { key: 'update_frequency_interval', item: 9, label: { th: 'ค่าความถี่ของการปรับปรุงข้อมูล', en: 'Updates per unit' } },
  { key: 'geo_coverage', item: 10, label: { th: 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่', en: 'Geographic coverage' } },
  { key: 'data_source', item: 11, label: { th: 'แหล่งที่มา', en: 'Source' } },
  { key: 'data_format', item: 12, label: { th: 'รูปแบบการเก็บข้อมูล', en: 'Data formats' }, multiple: true },
  {
    key: 'data_category',
    item: 13,
    label: { th: 'หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ', en: 'Category under data governance' },
  },
  { key: 'license_id', item: 14, label: { th: 'สัญญาอนุญาตให้ใช้ข้อมูล', en: 'Licence' } },
  { key: 'accessible_condition', label: { th: 'เงื่อนไขในการเข้าถึงข้อมูล', en: 'Conditions of access' } },
  { key: 'url', label: { th: 'URL', en: 'URL' } },
  { key: 'data_language', label: { th: 'ภาษาที่ใช้', en: 'Language' }, multiple: true },
  { key: 'last_updated_date', label: { th: 'วันที่ปรับปรุงข้อมูลล่าสุด', en: 'Last updated' } },
  { key: 'data_support', label: { th: 'ผู้สนับสนุนหรือผู้ร่วมดำเนินการ', en: 'Supported by' }, only: 'records' },
  { key: 'data_collect', label: { th: 'หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล', en: 'Smallest unit collected' }, only: 'records' },
  { key: 'first_year_of_data', label: { th: 'ปีข้อมูลที่เริ่มต้นจัดทำ', en: 'First year of data' }, only: 'statistics' },
  { key: 'last_year_of_data', label: { th: 'ปีข้อมูลล่าสุดที่เผยแพร่', en: 'Last year of data' }, only: 'statistics' },
  { key: 'data_release_calendar', label: { th: 'วันที่กำหนดเผยแพร่ข้อมูล', en: 'Release date' }, only: 'statistics' },
  { key: 'disaggregate', label: { th: 'การจัดจำแนก', en: 'Broken down by' }, multiple: true, only: 'statistics' },
  { key: 'unit_of_measure', label: { th: 'หน่วยวัด', en: 'Unit of measure' }, only: 'statistics' },
  { key: 'unit_of_multiplier', label: { th: 'หน่วยตัวคูณ', en: 'Multiplier' }, only: 'statistics' },
  { key: 'calculation_method', label: { th: 'วิธีการคำนวณ', en: 'Method of calculation' }, only: 'statistics' },
  { key: 'standard', label: { th: 'มาตรฐานการจัดทำข้อมูล', en: 'Standard' }, only: 'statistics' },
] as const satisfies readonly GdField[];

export type GdKey = (typeof gdFields)[number]['key'];

export const gdField = (key: GdKey): GdField => gdFields.find((field) => field.key === key) as GdField;

/** Types of data whose extra fields are known here, as the catalogue calls them. */
export const STATISTICS = 'ข้อมูลสถิติ';
export const RECORDS = 'ข้อมูลระเบียน';

/** The value of `data_type` that needs a text of its own. */
export const OTHER_TYPE = 'ข้อมูลประเภทอื่นๆ';

export const ITEM_COUNT = 14;
