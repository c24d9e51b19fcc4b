/** `npm run bench -- --judge FOLDER [FILE…]`: how often the right page comes first in a site that is built already. */
import { resolve } from 'node:path';
import { chromiumPath, launchChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/server.ts';
import { askLots } from '../../search/askLots.ts';
import { peopleLots, queriesLot, readLot, withoutKnown } from '../../search/lots.ts';
import { renderMisses, renderPlacings } from '../../search/placings.ts';

/** Without files the lots of the site's own content; with `plain` Pagefind as it comes is asked beside. */
export async function judgeFolder(folder: string, files: string[], plain: boolean): Promise<number> {
  const lots = files.length > 0 ? files.map((file) => withoutKnown(readLot(file))) : [queriesLot(), ...peopleLots()];
  const browser = await launchChromium(await chromiumPath());
  const host = await serve(resolve(folder));
  try {
    const placed = await askLots(browser, { folder: resolve(folder), address: host.address }, lots, { plain });
    console.log(renderPlacings(placed));
    console.log(placed.flatMap((lot) => renderMisses(lot, 'ours')).join('\n'));
    return 0;
  } finally {
    await browser.close();
    await host.close();
  }
}
