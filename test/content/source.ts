/**
 * source.txt is the document verbatim, as it was extracted: Markdown with left-over HTML and LaTeX. This file reads
 * it into sections (the opening pages, then a KPI each) and pieces of wording: a cell, a paragraph, a list item, or
 * a label and what follows its colon.
 */
import { readFileSync } from 'node:fs';
import { headingLines } from './furniture.ts';
import { type Mend, mendLine } from './mends.ts';

export interface SourceLine {
  /** As in the file, from 1. */
  number: number;
  /** The KPI whose section it stands in, or null before the first. */
  section: string | null;
  text: string;
}

export interface Piece {
  section: string | null;
  line: number;
  text: string;
}

export const sourceLines: SourceLine[] = readLines();

function readLines(): SourceLine[] {
  let section: string | null = null;
  return readFileSync(new URL('source.txt', import.meta.url), 'utf8')
    .split(/\r?\n/)
    .map((text, index) => {
      section = /^ตัวชี้วัดที่ ([\d.]+)/.exec(text)?.[1] ?? section;
      return { number: index + 1, section, text };
    });
}

/** Everything the document says in words. The figures of its tables are left to figures.csv. */
export function piecesOf(mends: Mend[]): Piece[] {
  return sourceLines.flatMap(({ number, section, text }) => {
    if (isFigures(number)) return [];
    const mended = mendLine(text.trimEnd(), section, mends);
    if (headingLines.some(({ line }) => line.test(mended))) return [];
    return parts(mended, section)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !/^(?:-|[█←↔]+)$/.test(part))
      .map((part) => ({ section, line: number, text: part }));
  });
}

/** A row of years or periods, or the row of figures under it. */
export function isFigures(number: number): boolean {
  return [number, number - 1].some((one) => /^25\d\d[*-]?(?:25\d\d)?\t25/.test(sourceLines[one - 1]?.text ?? ''));
}

const labels = [
  'คำอธิบาย',
  'ขอบเขตการประเมิน',
  'สูตรคำนวณ',
  'กลุ่มเป้าหมาย',
  'มิติที่เกี่ยวข้องกับภารกิจของกระทรวง พม.',
  'เป้าหมาย ปี 2567',
  'ยุทธศาสตร์ชาติ',
  'แผนแม่บท',
  'แผนแม่บทย่อย',
  'เป้าหมายระดับแผนแม่บทย่อย',
  'เงื่อนไข',
  'หมายเหตุ',
  'ผู้รับผิดชอบการรายงานผล',
  'ช่วงเวลารายงานผล',
];

/** Where the document runs together what the site shows in fields of its own. */
function parts(line: string, section: string | null): string[] {
  const separated = line
    .replace(/<(https:[^>]+)>/, '$1')
    .replace(/^(ตัวชี้วัดที่ [\d.]+)(?: :)? (.+?)(?: \(ต่อ\))?$/, '$1\t$2')
    .replace(/^(เกณฑ์การประเมิน) (รอบที่ \d)/, '$1\t$2')
    .replace(/^(น้ำหนัก) (\d+)(?: (รหัส) : (\d+) )?/, '$1\t$2\t$3\t$4\t')
    .replace(/(^|\t)((?:กลุ่ม|กรณี)ที่ \d) \(?([^\t]+?)\)?(?=\t)/, '$1$2\t$3')
    .replace(/ (?=โดยมีการเชื่อมโยงข้อมูลกับหน่วยงานภายใน พม\.)/g, '\t');
  return (section === null ? withoutNumbersAndWeights(separated) : separated).split('\t').flatMap((cell) => {
    const label = labels.find((one) => cell.startsWith(`${one} :`));
    return label ? [label, cell.slice(label.length + 2)] : [cell];
  });
}

/** The opening list numbers its lines and ends them with weights, which are figures. */
function withoutNumbersAndWeights(line: string): string {
  return line.replace(/(^|\t)\d+(?:\.\d)?\.? /g, '$1').replace(/(?:\t| \()ร้อยละ [\d.]+\)?$/, '');
}
