/** Why a commit that a command is to compare with cannot be taken. */
import type { NoCommit } from '../root/index.ts';
import { asTyped, type Refusal } from './refusal.ts';

export const aCommit = { th: 'commit ที่มีอยู่ เช่น HEAD~1 หรือ main', en: 'a commit that is here, such as HEAD~1 or main' };

export const noCommit: Record<NoCommit, (name?: string) => Refusal> = {
  'no-git': () => ({
    title: {
      th: 'ที่นี่ไม่มีประวัติของ Git จึงไม่มีฉบับที่เผยแพร่แล้วให้เทียบ',
      en: 'There is no history of Git here, so there is nothing published to compare with',
    },
    allowed: { th: 'โฟลเดอร์ที่ได้มาด้วย git clone', en: 'a folder that git clone made' },
    fix: { th: 'ใช้ git clone แล้วทำงานในโฟลเดอร์นั้น', en: 'use git clone, and work in that folder' },
  }),
  unknown: (name) => ({
    title: { th: 'ไม่มี commit นี้', en: 'There is no such commit' },
    ...(name !== undefined && { found: name }),
    allowed: aCommit,
    fix: { th: 'ใช้ชื่อจาก git log --oneline', en: 'take a name from git log --oneline' },
  }),
  'cut-off': (name) => ({
    title: {
      th: 'โฟลเดอร์นี้ได้มาโดยตัดประวัติของ Git ออก (shallow clone) จึงไปไม่ถึงฉบับที่จะเทียบ',
      en: 'This clone of Git is shallow: its history does not reach back to what is to be compared with',
    },
    ...(name !== undefined && { found: name }),
    allowed: aCommit,
    fix: {
      th: 'สั่ง git fetch --unshallow หรือใน CI ตั้ง fetch-depth: 0',
      en: 'run git fetch --unshallow, or set fetch-depth: 0 in CI',
    },
  }),
};

export const oneCommit = (found: string, example: string): Refusal => ({
  title: { th: 'มีคำเกินมา', en: 'There is a word too many' },
  found,
  allowed: { th: 'commit เดียว', en: 'one commit' },
  fix: asTyped(example),
});
