/** The code that another site puts into a page of its own: a frame as high as its content is, in as much width as it is given. */
import { xmlText } from '../../../xmlText.ts';
import { FRAME_WIDTHS, type FrameHeight } from './height.ts';

interface Frame {
  src: string;
  /** What the frame is called for whoever hears the page around it. */
  title: string;
  height: FrameHeight;
}

/** Where a site allows no styles, the frame has the height that the narrowest needs. */
export function frameCode({ src, title, height: { narrow, wide } }: Frame): string {
  const { narrow: from, wide: to } = FRAME_WIDTHS;
  // Per hundredth of the width around it; lower than at the widest it never gets.
  const fall = Math.max(0, ((narrow - wide) / (to - from)) * 100);
  const slope = Math.ceil(fall);
  const height =
    slope === 0 ? `${narrow}px` : `max(${wide}px, ${Math.ceil(narrow + (from / 100) * slope)}px - ${slope}cqi)`;
  const frame = `<iframe src="${xmlText(src)}" title="${xmlText(title)}" width="100%" height="${narrow}" loading="lazy" style="border: 0; height: ${height}"></iframe>`;
  return `<div style="container-type: inline-size; width: 100%">${frame}</div>`;
}
