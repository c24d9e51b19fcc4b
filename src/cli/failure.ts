/** What an officer is told when the tools themselves fail: a sentence first; their own words are for whoever maintains them. */
import { constants } from 'node:os';

/** Exit code of a build whose data has problems, which it has told. */
export const refusedData = 65;

const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]));
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How the system ends a process that takes too much memory: by force, or the process gives up itself. */
const outOfMemory = ['SIGKILL', 'SIGABRT', 'SIGSEGV'];
const heapWords = /heap out of memory|allocation failed|ERR_WORKER_OUT_OF_MEMORY/i;

/** `code` is the exit code of what built, `said` what it said last; `output` holds the last good build, if there is one. */
export function explainFailedBuild(code: number, said: string, output: string): string {
  const signal = signalNames.get(code - 128) ?? '';
  const files = filesIn(said);
  const [th, en] =
    code === refusedData
      ? ['ยังไม่สร้างเว็บไซต์ ให้แก้ปัญหาข้างบนก่อน', 'No site was built: fix the problems above first']
      : interrupts.includes(signal)
        ? ['การสร้างเว็บไซต์ถูกสั่งให้หยุด', 'The build was told to stop']
        : outOfMemory.includes(signal) || heapWords.test(said)
          ? [
              'การสร้างเว็บไซต์ถูกตัดกลางคัน มักเป็นเพราะหน่วยความจำไม่พอ ให้ปิดโปรแกรมอื่นแล้วลองใหม่ หรือใช้เครื่องที่มีหน่วยความจำมากกว่า',
              'The build was cut short, most often because memory ran out: close other programs and try again, or use a machine with more',
            ]
          : [
              `สร้างเว็บไซต์ไม่สำเร็จ${files.length ? ` ขณะทำงานกับ ${files.join(', ')}` : ''} ถ้าข้อมูลที่เพิ่งแก้ไม่ใช่สาเหตุ ให้ส่งข้อความข้างบนให้ผู้ดูแลระบบ`,
              `The site was not built${files.length ? `; it was working on ${files.join(', ')}` : ''}. If your last change is not the cause, send the lines above to whoever maintains the site`,
            ];
  return told(`${th} ${unchangedTh(output)}`, `${en}. ${unchangedEn(output)}`);
}

/** A build that ended well and yet is not whole. */
export function explainMissing(missing: string[], output: string): string {
  const some = missing.slice(0, 3).join(', ');
  return told(
    `เว็บไซต์ที่สร้างได้ไม่ครบ (${missing.length} ไฟล์ เช่น ${some}) จึงไม่เผยแพร่ ให้สั่งสร้างอีกครั้ง ${unchangedTh(output)}`,
    `The build is incomplete (${missing.length} file(s) missing, such as ${some}) and is not published: build again. ${unchangedEn(output)}`,
  );
}

/** Anything that no command foresaw; the error itself is to be shown below it. */
export function explainError(error: unknown): string {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const place = path ? ` ${path}` : '';
  const [th, en] = causes[code ?? ''] ?? [
    'คำสั่งนี้ทำงานไม่สำเร็จเพราะตัวโปรแกรมเอง ให้ส่งข้อความข้างล่างให้ผู้ดูแลระบบ',
    'The command failed because of the program itself: send the lines below to whoever maintains the site',
  ];
  return told(`${th}${place}`, `${en}${place && `:${place}`}.`);
}

const causes: Record<string, [th: string, en: string]> = {
  EACCES: ['ไม่มีสิทธิ์อ่านหรือเขียนที่', 'There is no permission to read or write'],
  EPERM: [
    'ระบบไม่ยอมให้เปลี่ยนหรือย้าย อาจมีโปรแกรมอื่นเปิดอยู่:',
    'The system does not allow the change; another program may have it open',
  ],
  EBUSY: ['มีโปรแกรมอื่นใช้งานอยู่:', 'Another program is using it'],
  ENOSPC: ['เนื้อที่ดิสก์เต็ม ให้ลบไฟล์ที่ไม่ใช้แล้วลองใหม่', 'The disk is full: free some space and try again'],
  EROFS: ['ดิสก์นี้อ่านได้อย่างเดียว:', 'The disk is read-only'],
  EMFILE: ['เปิดไฟล์พร้อมกันมากเกินที่ระบบยอม', 'More files are open than the system allows'],
};

/** Files of content and data that the tools name in what they say. */
function filesIn(said: string): string[] {
  const found = said.match(/\b(?:content|data)\/[^\s:'"`()]+\.(?:mdx|yaml|csv)\b/g) ?? [];
  return [...new Set(found)].slice(0, 3);
}

const unchangedTh = (output: string) => `สิ่งที่อยู่ใน ${output} ไม่ถูกเปลี่ยน`;
const unchangedEn = (output: string) => `${output} is as it was.`;
const told = (th: string, en: string) => `\n✖ ${th}\n  ${en}`;
