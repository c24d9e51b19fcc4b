import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/draw/svg/textWidth.ts';

describe('wrapText', () => {
  const title = 'การประเมินศักยภาพในการดำเนินงาน (Potential Base)';

  it('loses nothing, whatever the width', () => {
    for (let width = 20; width < 500; width += 7) {
      expect(wrapText(title, width, 15).join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    }
  });

  it('parts no bracket from its word', () => {
    for (let width = 20; width < 500; width += 7) {
      for (const line of wrapText(title, width, 15)) expect(line).not.toMatch(/\($|^\)/);
    }
  });

  it('parts no word that a dictionary cuts, and no number from its word', () => {
    for (let width = 20; width < 500; width += 7) {
      for (const line of wrapText('ยังไม่รู้ผล น้ำหนัก 30', width, 15)) expect(line).not.toMatch(/น้ำ$|^30/);
    }
  });

  it('keeps lines inside the width where words allow it', () => {
    for (const line of wrapText(title, 160, 15)) expect(textWidth(line, 15)).toBeLessThanOrEqual(160);
  });

  it('counts no width for Thai marks above and below', () => {
    expect(textWidth('กี่', 10)).toBe(textWidth('ก', 10));
  });
});
