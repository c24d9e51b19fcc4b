/** What each command does: one table, for `--help`, for whoever names no command, and for the README. Options in backticks. */
import { RULES } from '../scoring/index.ts';
import { type Bilingual, ruleWords } from '../words/index.ts';

export interface CommandHelp extends Bilingual {
  /** How it is typed. */
  usage: string;
  /** What stands behind it, each with what it is for. */
  options?: readonly (Bilingual & { name: string })[];
}

const json = {
  name: '--json',
  th: 'ให้โปรแกรมอื่นอ่าน',
  en: 'for other programs to read',
};

/** In the order of the README; every npm script, and no other. */
export const commandHelp: Record<string, CommandHelp> = {
  start: {
    usage: 'npm start',
    th: 'สร้างเว็บไซต์จริงแล้วเปิดให้ดู โดยบอกที่อยู่',
    en: 'Builds the real site and serves it; the address is printed.',
  },
  test: {
    usage: 'npm test',
    th: 'ทดสอบทุกอย่าง ใส่ชื่อโฟลเดอร์ต่อท้ายเพื่อทดสอบเฉพาะส่วน เช่น `npm test -- test/scoring`',
    en: 'Runs every test, or those in the folders named after it, for example `npm test -- test/scoring`.',
  },
  check: {
    usage: 'npm run check',
    th: 'อ่านและตรวจเนื้อหากับข้อมูลในไม่กี่วินาที ไม่เปลี่ยนอะไร `-- --json`, `-- --annotations` และ `-- --code-quality` สำหรับโปรแกรมอื่น',
    en: 'Checks content and data, in seconds. Machines: `-- --json`, `-- --annotations`, `-- --code-quality`.',
    options: [
      {
        name: 'HEAD~1',
        th: 'commit ที่เผยแพร่อยู่ ซึ่งค่าที่ต่างไปต้องมีเหตุผล ไม่ระบุคือฉบับที่ npm run moves เทียบ หรือ commit ก่อนหน้าเมื่อไม่มีอะไรต่าง',
        en: 'the commit that is published, from which a changed figure needs its reason; the one of npm run moves where it is left out, or where nothing differs the commit before',
      },
      json,
      { name: '--annotations', th: 'ให้ GitHub แสดงที่บรรทัดของไฟล์', en: 'for GitHub, which shows them at their lines' },
      {
        name: '--code-quality',
        th: 'ให้ GitLab แสดงในคำขอแก้ไข (รายงาน Code Quality)',
        en: 'for GitLab, which shows them in a merge request (a Code Quality report)',
      },
    ],
  },
  explain: {
    usage: 'npm run explain -- dsdw 2567 3',
    th: 'บอกที่มาของคะแนนทีละขั้นตามที่เว็บไซต์แสดง ไม่ระบุตัวชี้วัดคือทั้งการประเมิน `-- --json` ได้ไฟล์ที่เผยแพร่',
    en: 'Explains a score step by step; without a KPI, the assessment. `-- --json`: as published.',
    options: [
      { name: 'dsdw', th: 'รหัสส่วนราชการ ตามที่อยู่ของเว็บไซต์', en: 'the id of an agency, as in the addresses of the site' },
      {
        name: '2567',
        th: 'ปีงบประมาณ พ.ศ. ไม่ระบุคือปีล่าสุด',
        en: 'fiscal year in the Buddhist era; the latest where it is left out',
      },
      {
        name: '3',
        th: 'เลขตัวชี้วัด เช่น 5.1 ไม่ระบุคือทั้งการประเมิน',
        en: 'number of a KPI, such as 5.1; the whole assessment where it is left out',
      },
      {
        name: '--lang th|en',
        th: 'ภาษาเดียว ไม่ระบุคือไทยแล้วอังกฤษ',
        en: 'one language; Thai, then English where it is left out',
      },
      { name: '--json', th: 'ไฟล์ JSON ที่เว็บไซต์เผยแพร่ ทุกไบต์', en: 'the JSON that the site publishes, byte for byte' },
    ],
  },
  moves: {
    usage: 'npm run moves',
    th: 'บอกว่าคะแนน คะแนนรวม และตัวเลขใดจะเปลี่ยนจากที่เผยแพร่แล้ว `-- --json` และ `-- --comment` สำหรับคำขอแก้ไข',
    en: 'Tells which figures, scores and totals move against what is published. `-- --json`, `-- --comment`.',
    options: [
      {
        name: 'HEAD~1',
        th: 'commit ที่จะเทียบ ไม่ระบุคือฉบับที่เผยแพร่ล่าสุด: จุดที่แยกจากสาขาหลักของ origin หรือ commit ล่าสุดเมื่อไม่มี origin',
        en: 'the commit to compare with; the last published one where it is left out: where the branch left the default branch of origin, or the last commit where there is no origin',
      },
      json,
      {
        name: '--comment',
        th: 'Markdown สำหรับแสดงในคำขอแก้ไข มีคำเตือนแยกไว้',
        en: 'Markdown for a change request, warnings apart',
      },
      {
        name: '--lang th|en',
        th: 'ภาษาเดียว ไม่ระบุคือไทยแล้วอังกฤษ',
        en: 'one language; Thai, then English where it is left out',
      },
    ],
  },
  new: {
    usage: 'npm run new -- year dsdw 2568',
    th: 'สร้างไฟล์ของปีใหม่จากปีก่อน (`agency`, `year` หรือ `kpi`) ไม่เขียนทับ และบอกสิ่งที่ต้องตัดสินใจ',
    en: 'Makes the files of an `agency`, a `year` or a `kpi`, overwrites none, and lists what must be decided.',
    options: [
      {
        name: 'agency --id dss --title-th … --kind department',
        th: 'ไฟล์ของส่วนราชการ เพิ่ม --title-en, --parent-th, --parent-en ได้',
        en: 'the file of an agency; --title-en, --parent-th and --parent-en may be added',
      },
      {
        name: 'year dsdw 2568',
        th: 'ปีงบประมาณ พ.ศ. ใหม่ คัดลอกตัวชี้วัดของปีล่าสุด ย้ายผลรอบประจำปีไปเป็นข้อมูลพื้นฐาน เว้นว่างน้ำหนักและเกณฑ์ --policy คือรหัสหลักเกณฑ์',
        en: 'a fiscal year in the Buddhist era: KPIs of the latest year, its annual results as baselines, weights and criteria left empty; --policy: the policy of scoring',
      },
      {
        name: 'kpi dsdw 2568 --number 5.1 --title-th … --component … --unit … --direction … --rule …',
        th: 'ไฟล์ของตัวชี้วัด เพิ่ม --title-en และ --weight ได้ ชนิดของเกณฑ์ (--rule) มีดังนี้',
        en: 'the file of a KPI; --title-en and --weight may be added; the kinds of rule (--rule) are',
      },
      ...RULES.map((rule) => ({ name: `    --rule ${rule}`, ...ruleWords[rule] })),
      {
        name: '…',
        th: 'ในเทอร์มินัล คำสั่งถามสิ่งที่ยังไม่ได้ใส่',
        en: 'at a terminal the command asks for what is left out',
      },
    ],
  },
  import: {
    usage: 'npm run import -- results.xlsx',
    th: 'นำแถวจาก Excel หรือ CSV เข้าไฟล์ข้อมูล บอกทุกการแก้ก่อน `-- --accept` ยืนยัน `-- --dry-run` ลองโดยไม่เขียน',
    en: 'Puts rows of Excel or CSV into the data; every change is told first. `-- --accept`, `-- --dry-run`.',
    options: [
      {
        name: 'results.xlsx',
        th: 'ไฟล์ .xlsx หรือ .csv คอลัมน์เรียงอย่างไรก็ได้ หัวตารางเป็นชื่อคอลัมน์ ป้ายภาษาไทยหรืออังกฤษ',
        en: 'a file .xlsx or .csv, its columns in any order under their names, or under Thai or English labels',
      },
      {
        name: 'dsdw 2567',
        th: 'รหัสส่วนราชการและปีงบประมาณ พ.ศ. ซึ่งแบบกรอกจาก npm run template บอกไว้แล้ว',
        en: 'id of an agency and fiscal year, Buddhist era; a workbook of npm run template says them itself',
      },
      {
        name: '--accept',
        th: 'รับการแก้ค่าและการแทนแถวเดิมทั้งหมดที่บอกไว้',
        en: 'takes every change of a cell and every row in place of another that is told',
      },
      {
        name: '--dry-run',
        th: 'บอกและตรวจเหมือนนำเข้าจริง แต่ไม่เขียนไฟล์',
        en: 'tells and checks all of it, and writes nothing',
      },
      {
        name: '--table results',
        th: 'ตารางใด เมื่อคอลัมน์เป็นของได้หลายตาราง เช่น baselines กับ targets',
        en: 'which table, where several have these columns, as baselines and targets do',
      },
    ],
  },
  template: {
    usage: 'npm run template -- dsdw 2567',
    th: 'สร้างแบบกรอก Excel ที่มีแถวของทุกรายการวัดที่ถึงกำหนด มีรายการให้เลือก กรอกแล้วนำเข้าด้วย `npm run import`',
    en: 'Makes an Excel workbook of what is due, with lists to choose from, to be filled in and imported.',
    options: [
      {
        name: 'dsdw 2567',
        th: 'รหัสส่วนราชการและปีงบประมาณ พ.ศ. ไม่ระบุปีคือปีล่าสุด',
        en: 'id of an agency and fiscal year, Buddhist era; the latest where it is left out',
      },
      {
        name: '--out dsdw-2567.xlsx',
        th: 'ชื่อไฟล์ที่จะเขียน ไม่ระบุคือชื่อนี้ในโฟลเดอร์ที่อยู่',
        en: 'the file to write; one of this name in the current folder where it is left out',
      },
    ],
  },
  close: {
    usage: 'npm run close -- dsdw 2567',
    th: 'ปิดปีงบประมาณ: บันทึกค่า เกณฑ์ และคะแนน ซึ่งทุกการตรวจจะคิดซ้ำให้ตรง ปิดอีกครั้งได้หลังแก้อย่างมีเหตุผล',
    en: 'Closes a fiscal year: records figures, rules and scores, which every check works out again.',
  },
  dev: {
    usage: 'npm run dev',
    th: 'เว็บไซต์ระหว่างเขียน มีการค้นหา บันทึกไฟล์แล้วเห็นทันที',
    en: 'The site while you write, with its search; a saved file shows at once.',
  },
  build: {
    usage: 'npm run build',
    th: 'ตรวจแล้วสร้างเว็บไซต์ลงใน `dist` ถ้ามีอะไรผิด เว็บไซต์ที่สร้างไว้ครั้งก่อนคงอยู่ตามเดิม',
    en: 'Checks, then builds into `dist`. If anything is wrong, the last good build stays as it is.',
  },
  demo: {
    usage: 'npm run demo',
    th: 'เว็บไซต์เดียวกันกับผลสมมติ ซึ่งบอกไว้ทุกหน้า `-- --serve` เปิดให้ดู',
    en: 'The same site with illustrative results, marked so on every page. `-- --serve` serves it.',
    options: [{ name: '--serve', th: 'สร้างแล้วเปิดให้ดู', en: 'serves it when it is built' }],
  },
  bench: {
    usage: 'npm run bench',
    th: 'เวลาและหน่วยความจำของ 154 ส่วนราชการ ส่วนราชการละ 9 ตัวชี้วัด `-- --check`, `-- --search`; `-- --pages` การเปิดหน้าครั้งแรก',
    en: 'Time and memory for 154 agencies × 9 KPIs. `-- --check`, `-- --search`; `-- --pages`: a first view.',
  },
  types: {
    usage: 'npm run types',
    th: 'ตรวจชนิดข้อมูลของโค้ดอย่างเดียว',
    en: 'Checks types only.',
  },
  lint: {
    usage: 'npm run lint',
    th: 'ตรวจรูปแบบของโค้ดอย่างเดียว',
    en: 'Checks style only.',
  },
  format: {
    usage: 'npm run format',
    th: 'จัดรูปแบบของโค้ดเท่าที่แก้เองได้',
    en: 'Corrects the style where that can be done automatically.',
  },
  schemas: {
    usage: 'npm run schemas',
    th: 'เขียน `.schemas/` ใหม่หลังแก้ `src/schema/` หรือ `src/scoring/`',
    en: 'Writes `.schemas/` again after a change in `src/schema/` or `src/scoring/`: schemas, types of scoring.',
  },
  lock: {
    usage: 'npm run lock',
    th: 'หลังเปลี่ยนแพ็กเกจที่ใช้ ติดตั้งแล้วเติมค่าตรวจสอบใน `package-lock.json` ให้ครบ',
    en: 'After a change of dependencies: installs, then completes `package-lock.json` with every digest.',
  },
};

/** A command that is known: how it is typed, what it does, what may stand behind it. */
export function renderHelp(command: string): string {
  const { usage, th, en, options = [] } = commandHelp[command] ?? { usage: '', th: '', en: '' };
  const behind = options.flatMap((one) => [`  ${one.name}`, `      ${one.th}`, `      ${one.en}`]);
  return plain([usage, `  ${th}`, `  ${en}`, ...(behind.length > 0 ? ['', ...behind] : [])].join('\n'));
}

/** All of them, and how to learn more of one. */
export function renderCommands(): string {
  const told = Object.values(commandHelp).flatMap(({ usage, th, en }) => [usage, `    ${th}`, `    ${en}`]);
  return plain(
    [
      'คำสั่งที่มี · Commands',
      '',
      ...told,
      '',
      'วิธีใช้ของแต่ละคำสั่ง เช่น npm run check -- --help · To see how each is used, run for example npm run check -- --help',
    ].join('\n'),
  );
}

const plain = (text: string) => text.replaceAll('`', '');
