/** Cards of pages: Thai is shaped, every text has its room, and the same content has the same bytes. */
import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { identity } from '../../src/publication.ts';
import { CARD, type CardContent, paintCard } from '../../src/site/components/card/card.ts';
import { assessmentContent, kpiContent } from '../../src/site/components/card/cards.ts';
import { fitted, fontOf, widthOf } from '../../src/site/components/card/letters.ts';
import { sourceLine } from '../../src/site/components/embed/sourceLine.ts';
import { siteLanguages } from '../../src/words/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

/** Of the words in large letters, the first row from above that has ink. */
function topOf(words: string, isHead: boolean): number {
  const size = 200;
  const canvas = createCanvas(600, 400);
  const context = canvas.getContext('2d');
  context.font = fontOf({ size, isHead });
  context.fillText(words, 20, 300);
  const inked = canvas.data().findIndex((value, index) => index % 4 === 3 && value > 128);
  return Math.floor(inked / 4 / 600);
}

test.each([true, false])('marks above stand over one another and take no room (heads: %s)', (isHead) => {
  // A tone mark rises where a vowel is under it; unshaped, both stand at one height.
  expect(topOf('ที่', isHead)).toBeLessThan(topOf('ท่', isHead) - 10);
  expect(topOf('ที่', isHead)).toBeLessThan(topOf('ที', isHead) - 10);
  const letters = { size: 100, isHead };
  expect(widthOf('ที่', letters)).toBe(widthOf('ท', letters));
  expect(widthOf('กำ', letters)).toBeLessThan(widthOf('กก', letters));
});

test.each([
  ['รายงานประจำปี 2567 หน้า 65', 'หน้า 65 ตัวชี้วัดที่ 1', 'แหล่งที่มา: รายงานประจำปี 2567 หน้า 65 · ตัวชี้วัดที่ 1'],
  ['รายงานประจำปี 2567 หน้า 65', 'หน้า 66', 'แหล่งที่มา: รายงานประจำปี 2567 หน้า 65 · หน้า 66'],
  ['คำรับรอง หน้า 65', 'หน้า 65', 'แหล่งที่มา: คำรับรอง หน้า 65 · หน้า 65'],
])('a source tells its page once: %s, %s', (document, place, line) => {
  expect(sourceLine(document, place, 'th')).toBe(line.replace(/ (?=\d)/g, '\u00a0'));
});

const long = 'ร้อยละของกลุ่มเป้าหมายที่เข้าร่วมโครงการ (ข้อความยาว) ';

test.each([
  ['broken between words', long.repeat(3), 3],
  ['cut with an ellipsis', long.repeat(40), 3],
  ['one word longer than a line', 'ก'.repeat(400), 1],
])('a text stays in its room: %s', (_, text, lines) => {
  const words = fitted(text, { width: 1088, lines, from: 36, to: 21, isHead: true });
  expect(words.lines.length).toBeLessThanOrEqual(lines);
  for (const line of words.lines) expect(widthOf(line, words)).toBeLessThanOrEqual(1088);
  if (text.length > 300) expect(words.lines.at(-1)).toMatch(/…$/);
  else expect(words.lines.join(' ').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

test.each(schemes)(
  'the card of %s, and of its KPI with the longest title, is a picture of 1200 × 630 in less than 40 KB, the same again',
  (name) => {
    const site = inRoot(name, (root) => loadAt(root, epochOf(name)));
    const contents = siteLanguages().flatMap((lang) => {
      const told = { site, publication: { isDemo: true, identity }, lang };
      return site.agencies.flatMap(({ assessments }) =>
        assessments.flatMap((assessment) => [
          assessmentContent(assessment, told),
          ...assessment.kpis
            .map((kpi) => kpiContent(kpi, assessment, told))
            .sort((a, b) => b.title.length - a.title.length)
            .slice(0, 1),
        ]),
      );
    });
    expect(contents.length).toBeGreaterThan(1);
    for (const content of contents) {
      const bytes = Buffer.from(paintCard(content));
      expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
      expect(bytes.length, content.title).toBeLessThan(40_000);
    }
    const [first] = contents as [CardContent];
    expect(Buffer.from(paintCard(first)).equals(paintCard(first))).toBe(true);
  },
);
