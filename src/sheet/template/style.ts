/** How the cells of a template look. Every cell to be typed in is text, so that Excel makes no date of 5.1 and cuts no zero. */
import type { CellStyle } from 'hucre/xlsx';

const TEXT = '@';
const font = { name: 'Tahoma', size: 10 };
const line = { style: 'thin', color: { rgb: 'C9CFD3' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const wrapped = { vertical: 'top', wrapText: true } as const;

const base: CellStyle = { numFmt: TEXT, font, border, alignment: wrapped };

export const styles = {
  title: { font: { ...font, size: 14, bold: true }, numFmt: TEXT },
  subtitle: { font: { ...font, color: { rgb: '5A6670' } }, numFmt: TEXT },
  heading: { font: { ...font, size: 11, bold: true }, numFmt: TEXT },
  plain: { font, numFmt: TEXT, alignment: wrapped },
  quiet: { font: { ...font, color: { rgb: '5A6670' } }, numFmt: TEXT, alignment: wrapped },
  label: {
    ...base,
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: filled('1F4E5F'),
    alignment: { vertical: 'center', wrapText: true },
  },
  name: { ...base, font: { ...font, size: 9, color: { rgb: '5A6670' } }, fill: filled('E8ECEE') },
  /** What names a row, and what only helps to read it. */
  given: { ...base, fill: filled('F3F5F6') },
  cell: base,
  /** To be filled in. */
  open: { ...base, fill: filled('FFF6D6') },
} satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** Numbers stand at the right, though they are texts. */
export const atRight = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, horizontal: 'right' },
});
