/** Files and folders: what is there, what is not, and what bears another name than it holds. */
import type { IssueDefinition } from '../../issue.ts';
import { say, withSuggestion } from '../words.ts';

export const treeDefinitions = {
  'file-missing': {
    title: say('ไม่มีไฟล์ที่ต้องมี', 'A file that must be there is missing'),
    everyday: ['ลืมใส่ไฟล์', 'ไฟล์หาย'],
    why: say(
      'การประเมินหนึ่งครั้งมีไฟล์ชุดเดียวกันเสมอ ไฟล์ที่หายไปจะไม่ถูกเข้าใจผิดว่า "ยังไม่มีข้อมูล"',
      'An assessment always has the same files, so a lost file is never mistaken for “no data yet”.',
    ),
    allowed: say(
      'ไฟล์ชื่อนี้ในโฟลเดอร์นี้ ถ้าเป็น CSV มีเพียงแถวหัวตารางก็ได้',
      'a file of this name in this folder; a CSV file may hold only its header',
    ),
    fix: ({ expected }) =>
      expected
        ? say('สร้างไฟล์นี้โดยมีบรรทัดแรกเป็น {expected}', 'create the file with {expected} as its first line')
        : say(
            'นำไฟล์กลับมา หรือสร้างไฟล์ใหม่ตามแบบที่มี เช่น ของปีก่อน',
            'restore the file, or create it on the model of one that exists, such as that of another year',
          ),
    example: {
      wrong: 'data/assessments/dsdw/2567/baselines.csv',
      right: 'data/assessments/dsdw/2567/baselines.csv\ndata/assessments/dsdw/2567/results.csv',
    },
  },
  'file-name-mismatch': {
    title: say('ชื่อไฟล์ไม่ตรงกับเนื้อหา', 'The name of the file does not match what it holds'),
    everyday: ['ตั้งชื่อไฟล์ผิด', 'ชื่อไฟล์ต้องตั้งอย่างไร'],
    why: say(
      'ชื่อไฟล์ทำให้หาไฟล์ของตัวชี้วัดหรือหน่วยงานพบโดยไม่ต้องเปิดอ่าน',
      'The name lets people find the file of a KPI or an agency without opening it.',
    ),
    allowed: say('{field}: {expected} ตามชื่อไฟล์', '{field}: {expected}, as the name of the file says'),
    fix: say('เปลี่ยนเป็น {expected} หรือเปลี่ยนชื่อไฟล์เป็น {name}', 'change it to {expected}, or rename the file to {name}'),
    example: { wrong: 'kpi-5-1.mdx\nkpi: 5.2', right: 'kpi-5-1.mdx\nkpi: 5.1' },
  },
  'folder-year': {
    title: say('ชื่อโฟลเดอร์ไม่ใช่ปีงบประมาณ พ.ศ.', 'The name of the folder is not a Buddhist-era fiscal year'),
    why: say('ชื่อโฟลเดอร์คือปีงบประมาณของการประเมิน', 'The name of the folder is the fiscal year of the assessment.'),
    allowed: say('ปีงบประมาณ พ.ศ. สี่หลัก เช่น 2567', 'a fiscal year of the Buddhist era in four digits, such as 2567'),
    fix: ({ corrected }) =>
      corrected === undefined
        ? say('เปลี่ยนชื่อโฟลเดอร์เป็นปีงบประมาณ พ.ศ.', 'rename the folder to the fiscal year')
        : say('เปลี่ยนชื่อโฟลเดอร์เป็น {corrected}', 'rename the folder to {corrected}'),
    example: { wrong: 'content/assessments/dsdw/2024', right: 'content/assessments/dsdw/2567' },
  },
  'agency-file-missing': {
    title: say('ไม่มีไฟล์ของส่วนราชการ', 'The agency has no file of its own'),
    why: say(
      'ชื่อ กระทรวง และสัญญาอนุญาตของข้อมูลมาจากไฟล์ของส่วนราชการ',
      'The name, the ministry and the licence of the data come from the file of the agency.',
    ),
    allowed: ({ allowed }) =>
      allowed
        ? say(
            'ชื่อโฟลเดอร์ที่มีไฟล์ใน content/agencies: {allowed}',
            'the name of a folder that has a file in content/agencies: {allowed}',
          )
        : say('ชื่อโฟลเดอร์ที่มีไฟล์ใน content/agencies', 'the name of a folder that has a file in content/agencies'),
    fix: withSuggestion('สร้าง content/agencies/{agency}.yaml', 'create content/agencies/{agency}.yaml'),
    example: { wrong: 'content/assessments/dswd/2567', right: 'content/assessments/dsdw/2567' },
  },
  'more-problems': {
    title: say('ไฟล์นี้มีปัญหามากกว่าที่แสดง', 'The file has more problems than are shown'),
    why: say(
      'ปัญหาจำนวนมากในไฟล์เดียวมักมาจากสาเหตุเดียวกัน จึงแสดงเพียงส่วนแรกและนับส่วนที่เหลือ',
      'Very many problems in one file usually have one cause, so the first are shown and the rest are counted.',
    ),
    found: ({ shown }) =>
      shown === '0'
        ? say('พบ {count} ปัญหาในไฟล์นี้', 'Found {count} problems in this file')
        : say('พบอีก {count} ปัญหาในไฟล์นี้', 'Found {count} more problems in this file'),
    allowed: say('ไฟล์ที่ไม่มีปัญหา', 'a file without problems'),
    fix: ({ shown }) =>
      shown === '0'
        ? say('แก้ปัญหาของไฟล์อื่นก่อน แล้วตรวจอีกครั้ง', 'fix the problems in the other files first, then check again')
        : say('แก้ {shown} ปัญหาแรกที่แสดงไว้ก่อน แล้วตรวจอีกครั้ง', 'fix the first {shown}, which are shown, then check again'),
    example: { wrong: `${'1,2,share,"12,5",,,A,,,\n'.repeat(3)}…`, right: '1,2,share,12.5,,,A,,,\n…' },
  },
  'no-kpis': {
    title: say('การประเมินไม่มีตัวชี้วัด', 'The assessment has no KPIs'),
    why: say(
      'การประเมินประกอบด้วยตัวชี้วัดที่มีน้ำหนักรวมกันได้ 100',
      'An assessment is made up of KPIs whose weights add up to 100.',
    ),
    allowed: say(
      'ไฟล์ kpi-….mdx อย่างน้อยหนึ่งไฟล์ในโฟลเดอร์ของการประเมิน',
      'at least one file kpi-….mdx in the folder of the assessment',
    ),
    fix: say('เพิ่มไฟล์ของตัวชี้วัด เช่น kpi-1.mdx', 'add the file of a KPI, such as kpi-1.mdx'),
    example: { wrong: 'assessment.mdx', right: 'assessment.mdx\nkpi-1.mdx' },
  },
  'duplicate-kpi': {
    title: say('มีตัวชี้วัดเลขซ้ำกัน', 'Two KPIs have the same number'),
    everyday: ['เลขตัวชี้วัดซ้ำ'],
    why: say(
      'เลขตัวชี้วัดเชื่อมคำอธิบายกับข้อมูล จึงมีได้ไฟล์เดียว',
      'The number ties a description to its data, so only one file can have it.',
    ),
    allowed: say('เลขที่ไม่ซ้ำกับ {other}', 'a number other than that of {other}'),
    fix: ({ expected }) =>
      expected
        ? say('เปลี่ยนเป็น {expected} ตามชื่อไฟล์', 'change it to {expected}, as the name of the file says')
        : say('ใส่เลขตัวชี้วัดตามเอกสาร', 'enter the number as printed'),
    example: { wrong: 'kpi-1.mdx\nkpi: 1\n\nkpi-2.mdx\nkpi: 1', right: 'kpi-1.mdx\nkpi: 1\n\nkpi-2.mdx\nkpi: 2' },
  },
} satisfies Record<string, IssueDefinition>;
