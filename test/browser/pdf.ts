/** What a PDF that Chromium printed says of itself, read from its bytes: how many sheets, and how many letters are drawn. */
import { inflateSync } from 'node:zlib';

export const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Glyphs drawn on all sheets. Chromium writes text as `<01A2…> Tj`, two bytes a glyph. */
export function glyphsOf(pdf: Buffer): number {
  let glyphs = 0;
  for (const shown of streamsOf(pdf).flatMap((stream) => stream.match(/<[0-9A-Fa-f]+>(?=[^<>]*T[jJ])/g) ?? []))
    glyphs += (shown.length - 2) / 4;
  return glyphs;
}

function streamsOf(pdf: Buffer): string[] {
  const texts: string[] = [];
  for (const { index, 0: opening } of pdf.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + opening.length;
    try {
      texts.push(inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))).toString('latin1'));
    } catch {
      // A picture or a font that is packed another way draws no letters.
    }
  }
  return texts;
}
