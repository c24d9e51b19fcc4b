/** The letters of a picture: those files of the page's own fonts that it needs, written into it. */
import { fontOf } from './picturePaint.ts';

/** A style element with the faces, so that Thai is shaped alike wherever the picture is opened. */
export async function facesOf(copy: HTMLElement, drawn: string): Promise<string> {
  const text = drawn.replace(/<[^>]*>/g, '');
  const families = `${fontOf(copy)},${drawn}`;
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => families.includes(style.getPropertyValue('font-family').replaceAll('"', '')))
    .filter(({ style }) => holds(style.getPropertyValue('unicode-range'), text));
  const written = await Promise.all(faces.map((face) => withFile(face.style)));
  return `<style>${written.join('')}</style>`;
}

function holds(ranges: string, text: string): boolean {
  const bounds = [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  if (bounds.length === 0) return true;
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return bounds.some(([from = 0, to = 0]) => code >= from && code <= to);
  });
}

async function withFile(style: CSSStyleDeclaration): Promise<string> {
  const source = style.getPropertyValue('src');
  const [, url] = /url\("?([^")]+)"?\)/.exec(source) ?? [];
  if (!url) return '';
  const file = await (await fetch(url)).blob();
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The font is not to be read.'));
    reader.readAsDataURL(file);
  });
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => `${name}:${style.getPropertyValue(name)};`)
    .join('');
  return `@font-face{${kept}src:url(${data})}`;
}
