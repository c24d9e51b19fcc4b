/**
 * From a fork to the published site of another agency: what is typed and what is written, step by step, the same in both
 * languages. The page /desk/publish/ shows it and a test follows it to the letter: there is no second copy.
 */

/** Where the project may be kept. */
export const repositoryHosts = ['github', 'gitlab'] as const;
export type RepositoryHost = (typeof repositoryHosts)[number];
export const hostNames: Record<RepositoryHost, string> = { github: 'GitHub', gitlab: 'GitLab' };

/** A command, or one for each host; or a file that is written whole, from the folder of the project. */
export type Deed = { run: string } | { runOn: Record<RepositoryHost, string> } | { file: string; text: string };

/** Apart, so that whoever reads the imports of this file does not take that of the example for one. */
const from = 'from';

const publication = `/** The only place with the site's own name and publisher. Everything else comes from content and data. */
import type { SiteIdentity } ${from} './publish/index.ts';

export const identity: SiteIdentity = {
  name: { th: 'ตัวชี้วัดกรมตัวอย่าง', en: 'KPIs of the Department of Examples' },
  tagline: {
    th: 'ตัวชี้วัด ค่าเป้าหมาย ผลการดำเนินงาน และวิธีคิดคะแนนที่ตรวจสอบได้',
    en: 'KPIs: what was promised, what was reached, and a score anyone can check',
  },
  official: true,
  publisher: { th: 'กองแผนงาน กรมตัวอย่าง', en: 'Planning Division, Department of Examples' },
  reportAddress: 'mailto:kpi@example.go.th',
  codeLicence: 'MIT',
  repository: { host: 'github', address: 'https://github.com/example/kpi', branch: 'main' },
};
`;

const assessment = `---
title:
  th: คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2568 กรมตัวอย่าง
policy: opdc-2567
components:
  - id: performance
    number: 1
    title:
      th: การประเมินประสิทธิผลการดำเนินงาน
      en: Performance
    weight: 70
  - id: potential
    number: 2
    title:
      th: การประเมินศักยภาพในการดำเนินงาน
      en: Potential
    weight: 30
source:
  id: example-kpi-2568
  title:
    th: คำรับรองการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2568 กรมตัวอย่าง
  publisher:
    th: กรมตัวอย่าง
---
`;

interface ExampleKpi {
  number: number;
  th: string;
  en: string;
  summary: string;
  component: string;
  weight: number;
  meaning: string;
}

/** A KPI whose levels are 70, 80 and 90 per cent. */
const kpiFile = ({ number, th, en, summary, component, weight, meaning }: ExampleKpi) => `---
kpi: ${number}
title:
  th: ${th}
  en: ${en}
summary:
  th: ${summary}
component: ${component}
weight: ${weight}
unit: percent
direction: higher-is-better
measures:
  - id: value
    label:
      th: ${th}
      en: ${en}
    unit: percent
    kind: scored
    whole: false
rounds:
  - round: 2
    basis: stated
    criteria:
      rule: thresholds
      measure: value
      levels:
        entry:
          value: 70
          text: ร้อยละ 70
        standard:
          value: 80
          text: ร้อยละ 80
        advanced:
          value: 90
          text: ร้อยละ 90
strategy:
  link: not-stated
source:
  document: example-kpi-2568
  section: ตัวชี้วัดที่ ${number}
---

## คำอธิบาย

${meaning}
`;

const onTime = kpiFile({
  number: 1,
  th: 'ร้อยละของคำขอที่แล้วเสร็จภายในกำหนด',
  en: 'Requests completed on time (per cent)',
  summary: 'ตัวชี้วัดนี้วัดว่าในบรรดาคำขอทั้งหมดที่กรมได้รับ มีกี่คำขอในร้อยที่แล้วเสร็จภายในเวลาที่ประกาศไว้',
  component: 'performance',
  weight: 70,
  meaning: 'คำขอที่แล้วเสร็จภายในกำหนด หมายถึง คำขอที่กรมแจ้งผลแก่ผู้ยื่นภายในจำนวนวันทำการที่ประกาศไว้',
});

const openData = kpiFile({
  number: 2,
  th: 'ร้อยละของชุดข้อมูลที่เปิดเผยตามแผน',
  en: 'Datasets opened as planned (per cent)',
  summary: 'ตัวชี้วัดนี้วัดว่าในบรรดาชุดข้อมูลที่กรมวางแผนจะเปิดเผย เปิดเผยแล้วกี่ชุดในร้อย',
  component: 'potential',
  weight: 30,
  meaning: 'ชุดข้อมูลที่เปิดเผย หมายถึง ชุดข้อมูลที่ประชาชนดาวน์โหลดได้โดยไม่ต้องขออนุญาต',
});

const results = `kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note
1,2,value,85.00,850,1000,A,2025-09-30,,
2,2,value,95.00,19,20,A,2025-09-30,,
`;

/** In their order; a step without deeds is done on the pages of the host. */
export const publishingSteps = {
  fork: [],
  settings: [],
  clone: [
    {
      runOn: {
        github: 'git clone https://github.com/example/kpi.git kpi',
        gitlab: 'git clone https://gitlab.com/example/kpi.git kpi',
      },
    },
    { run: 'cd kpi' },
    { run: 'npm ci' },
    { run: 'git config user.name "กองแผนงาน กรมตัวอย่าง"' },
    { run: 'git config user.email "kpi@example.go.th"' },
    { run: 'git switch --create first-year' },
  ],
  publisher: [{ file: 'src/publication.ts', text: publication }],
  agency: [
    { run: 'git rm -r --quiet content/agencies content/assessments data/assessments' },
    { file: 'data/corrections.csv', text: 'file,row_key,column,published,corrected,date,reason\n' },
    {
      run: 'npm run new -- agency --id example --title-th กรมตัวอย่าง --title-en "Department of Examples" --kind department',
    },
    { run: 'npm run new -- year example 2568 --policy opdc-2567' },
  ],
  kpi: [
    { file: 'content/assessments/example/2568/assessment.mdx', text: assessment },
    {
      run: 'npm run new -- kpi example 2568 --number 1 --title-th ร้อยละของคำขอที่แล้วเสร็จภายในกำหนด --component performance --unit percent --direction higher-is-better --rule thresholds --weight 70',
    },
    { file: 'content/assessments/example/2568/kpi-1.mdx', text: onTime },
    { file: 'content/assessments/example/2568/kpi-2.mdx', text: openData },
  ],
  figures: [{ file: 'results.csv', text: results }, { run: 'npm run import -- results.csv example 2568 --accept' }],
  check: [{ run: 'npm run check' }, { run: 'npm run moves' }],
  propose: [
    { run: 'git add content data src/publication.ts' },
    { run: 'git commit --message "ปีแรกของกรมตัวอย่าง"' },
    { run: 'git push --set-upstream origin first-year' },
  ],
  review: [],
  merge: [],
  later: [],
} as const satisfies Record<string, readonly Deed[]>;

export type PublishingStep = keyof typeof publishingSteps;
