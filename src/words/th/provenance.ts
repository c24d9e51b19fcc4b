/** Words of when a figure was published, and what stood there before. */
export const provenance = {
  published: (date: string) => `เผยแพร่เมื่อ ${date}`,
  longAgo: 'เผยแพร่ก่อนประวัติที่มีอยู่',
  place: (line: number, commit: string) => `แถว ${line} ฉบับ ${commit}`,
  earlier: (value: string, date: string) => `ก่อนหน้านั้น ${value} เผยแพร่เมื่อ ${date}`,
  earlierLongAgo: (value: string) => `ก่อนหน้านั้น ${value}`,
  version: (commit: string, date: string) => `ฉบับ ${commit} เผยแพร่เมื่อ ${date}`,
};
