/**
 * The value lists of the Thai Government Data Catalog (GD Catalog, CKAN with the thai_gdc extension): the Thai
 * texts themselves are what the catalogue stores, so they are spelled here exactly as there.
 */

export const gdLists = {
  data_type: [
    'ข้อมูลระเบียน', 'ข้อมูลสถิติ', 'ข้อมูลภูมิสารสนเทศเชิงพื้นที่', 'ข้อมูลหลากหลายประเภท', 'ข้อมูลประเภทอื่นๆ',
  ],
  objective: [
    'ยุทธศาสตร์ชาติ', 'แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ', 'แผนความมั่นคงแห่งชาติ', 'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ',
    'แผนปฏิรูปประเทศ', 'แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)', 'นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี', 'มติคณะรัฐมนตรี',
    'เพื่อการให้บริการประชาชน', 'กฎหมายที่เกี่ยวข้อง', 'พันธกิจหน่วยงาน', 'ดัชนี/ตัวชี้วัดระดับนานาชาติ', 'ไม่ทราบ',
    'อื่นๆ',
  ],
  update_frequency_unit: [
    'ไม่ทราบ', 'ปี', 'ครึ่งปี', 'ไตรมาส', 'เดือน', 'สัปดาห์', 'วัน', 'วันทำการ', 'ชั่วโมง', 'นาที', 'ตามเวลาจริง',
    'ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล', 'อื่นๆ',
  ],
  geo_coverage: [
    'ไม่มี', 'โลก', 'ทวีป/กลุ่มประเทศในทวีป', 'กลุ่มประเทศทางเศรษฐกิจ', 'ประเทศ', 'ภาค', 'จังหวัด', 'อำเภอ', 'ตำบล',
    'หมู่บ้าน', 'เทศบาล/อบต.', 'พิกัด', 'ไม่ทราบ', 'อื่นๆ',
  ],
  data_format: [
    'Database', 'CSV', 'XML', 'Image', 'Video', 'Audio', 'Text', 'JSON', 'HTML', 'DOC/DOCX', 'XLS', 'PDF', 'RDF',
    'NoSQL', 'Arc/Info Coverage', 'Shapefile', 'GeoTiff', 'GML', 'ไม่ทราบ', 'อื่นๆ',
  ],
  data_category: ['ข้อมูลสาธารณะ', 'ข้อมูลส่วนบุคคล', 'ข้อมูลความมั่นคง', 'ข้อมูลความลับทางราชการ'],
  license_id: [
    'License not specified', 'Creative Commons Attributions', 'Creative Commons Attribution Share-Alike',
    'Creative Commons Non-Commercial (Any)', 'Open Data Common', 'GNU Free Documentation License', 'อื่นๆ',
  ],
  data_support: [
    'ไม่มี', 'หน่วยงานของรัฐ', 'หน่วยงานเอกชน', 'หน่วยงาน/องค์กรระหว่างประเทศ', 'มูลนิธิ/สมาคม', 'สถาบันการศึกษา',
    'อื่นๆ',
  ],
  data_collect: [
    'ไม่มี', 'บุคคล', 'ครัวเรือน/ครอบครัว', 'บ้าน/ที่อยู่อาศัย', 'บริษัท/ห้างร้าน/สถานประกอบการ',
    'อาคาร/สิ่งปลูกสร้าง', 'พื้นที่การเกษตร ประมง ป่าไม้', 'สัตว์และพันธุ์พืช', 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่',
    'แหล่งน้ำ เช่น แม่น้ำ อ่างเก็บน้ำ', 'เส้นทางการเดินทาง เช่น ถนน ทางรถไฟ', 'ไม่ทราบ', 'อื่นๆ',
  ],
  data_language: [
    'ไทย', 'อังกฤษ', 'จีน', 'มลายู', 'พม่า', 'ลาว', 'เขมร', 'ญี่ปุ่น', 'เกาหลี', 'ฝรั่งเศส', 'เยอรมัน', 'อารบิก',
    'ไม่ทราบ', 'อื่นๆ',
  ],
  disaggregate: [
    'ไม่มี', 'เพศ', 'อายุ/กลุ่มอายุ', 'สถานภาพสมรส', 'ศาสนา', 'ระดับการศึกษา', 'อาชีพ', 'สถานภาพการทำงาน',
    'อุตสาหกรรม/ประเภทกิจการ', 'รายได้', 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่', 'ผลิตภัณฑ์', 'ไม่ทราบ', 'อื่นๆ',
  ],
  unit_of_multiplier: [
    'หน่วย', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน', 'ล้าน', 'สิบล้าน', 'ร้อยล้าน', 'พันล้าน', 'หมื่นล้าน', 'แสนล้าน',
    'ล้านล้าน', 'ไม่ทราบ', 'อื่นๆ',
  ],
} as const satisfies Record<string, readonly string[]>;

export type GdListKey = keyof typeof gdLists;

/** Stands for a text of one's own, which has to be given in the field's `_other`. */
export const OTHER = 'อื่นๆ';

/** Values of the lists that say nothing, so that an item with one of them does not count as described. */
export const UNSAID: readonly string[] = ['ไม่ทราบ', 'License not specified'];
