/**
 * What the values of GD Catalog's lists mean in English, for pages in English; the catalogue itself stores the Thai, by
 * which they stand here. Some stand in several lists with one meaning.
 */
const english: Readonly<Record<string, string>> = {
  ไม่มี: 'None',
  ไม่ทราบ: 'Not known',
  อื่นๆ: 'Other',

  // data_type
  ข้อมูลระเบียน: 'Records',
  ข้อมูลสถิติ: 'Statistics',
  ข้อมูลภูมิสารสนเทศเชิงพื้นที่: 'Geospatial',
  ข้อมูลหลากหลายประเภท: 'Mixed',
  ข้อมูลประเภทอื่นๆ: 'Other',

  // objective
  ยุทธศาสตร์ชาติ: 'National strategy',
  แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ: 'National economic and social development plan',
  แผนความมั่นคงแห่งชาติ: 'National security plan',
  แผนแม่บทภายใต้ยุทธศาสตร์ชาติ: 'Master plan under the national strategy',
  แผนปฏิรูปประเทศ: 'National reform plan',
  'แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)': 'Level 3 plan (cabinet resolution of 4 December 2017)',
  'นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี': 'Government policy or order of the Prime Minister',
  มติคณะรัฐมนตรี: 'Cabinet resolution',
  เพื่อการให้บริการประชาชน: 'Service to the public',
  กฎหมายที่เกี่ยวข้อง: 'Law concerned',
  พันธกิจหน่วยงาน: 'Mission of the agency',
  'ดัชนี/ตัวชี้วัดระดับนานาชาติ': 'International index or indicator',

  // update_frequency_unit
  ปี: 'Year',
  ครึ่งปี: 'Half-year',
  ไตรมาส: 'Quarter',
  เดือน: 'Month',
  สัปดาห์: 'Week',
  วัน: 'Day',
  วันทำการ: 'Working day',
  ชั่วโมง: 'Hour',
  นาที: 'Minute',
  ตามเวลาจริง: 'Real time',
  ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล: 'Not updated once collected',

  // geo_coverage
  โลก: 'World',
  'ทวีป/กลุ่มประเทศในทวีป': 'Continent or group of its countries',
  กลุ่มประเทศทางเศรษฐกิจ: 'Economic group of countries',
  ประเทศ: 'Country',
  ภาค: 'Region',
  จังหวัด: 'Province',
  อำเภอ: 'District',
  ตำบล: 'Subdistrict',
  หมู่บ้าน: 'Village',
  'เทศบาล/อบต.': 'Municipality or subdistrict organisation',
  พิกัด: 'Coordinates',

  // data_category
  ข้อมูลสาธารณะ: 'Public',
  ข้อมูลส่วนบุคคล: 'Personal',
  ข้อมูลความมั่นคง: 'Security',
  ข้อมูลความลับทางราชการ: 'Secret',

  // data_support
  หน่วยงานของรัฐ: 'Government body',
  หน่วยงานเอกชน: 'Private body',
  'หน่วยงาน/องค์กรระหว่างประเทศ': 'International body or organisation',
  'มูลนิธิ/สมาคม': 'Foundation or association',
  สถาบันการศึกษา: 'Educational institution',

  // data_collect
  บุคคล: 'Person',
  'ครัวเรือน/ครอบครัว': 'Household or family',
  'บ้าน/ที่อยู่อาศัย': 'House or dwelling',
  'บริษัท/ห้างร้าน/สถานประกอบการ': 'Company, shop or establishment',
  'อาคาร/สิ่งปลูกสร้าง': 'Building or structure',
  'พื้นที่การเกษตร ประมง ป่าไม้': 'Agricultural, fishery or forest area',
  สัตว์และพันธุ์พืช: 'Animal or plant species',
  ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่: 'Geographic area',
  'แหล่งน้ำ เช่น แม่น้ำ อ่างเก็บน้ำ': 'Body of water, such as a river or reservoir',
  'เส้นทางการเดินทาง เช่น ถนน ทางรถไฟ': 'Route, such as a road or railway',

  // data_language
  ไทย: 'Thai',
  อังกฤษ: 'English',
  จีน: 'Chinese',
  มลายู: 'Malay',
  พม่า: 'Burmese',
  ลาว: 'Lao',
  เขมร: 'Khmer',
  ญี่ปุ่น: 'Japanese',
  เกาหลี: 'Korean',
  ฝรั่งเศส: 'French',
  เยอรมัน: 'German',
  อารบิก: 'Arabic',

  // disaggregate
  เพศ: 'Sex',
  'อายุ/กลุ่มอายุ': 'Age or age group',
  สถานภาพสมรส: 'Marital status',
  ศาสนา: 'Religion',
  ระดับการศึกษา: 'Level of education',
  อาชีพ: 'Occupation',
  สถานภาพการทำงาน: 'Work status',
  'อุตสาหกรรม/ประเภทกิจการ': 'Industry or kind of business',
  รายได้: 'Income',
  ผลิตภัณฑ์: 'Product',

  // unit_of_multiplier
  หน่วย: 'Units',
  สิบ: 'Tens',
  ร้อย: 'Hundreds',
  พัน: 'Thousands',
  หมื่น: 'Ten thousands',
  แสน: 'Hundred thousands',
  ล้าน: 'Millions',
  สิบล้าน: 'Ten millions',
  ร้อยล้าน: 'Hundred millions',
  พันล้าน: 'Billions',
  หมื่นล้าน: 'Ten billions',
  แสนล้าน: 'Hundred billions',
  ล้านล้าน: 'Trillions',
};

/** A value of the catalogue in English; one that has no Thai letter stands for itself, and any other is undefined. */
export const inEnglish = (value: string): string | undefined =>
  english[value] ?? (/[\u0e00-\u0e7f]/.test(value) ? undefined : value);
