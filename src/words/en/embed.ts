/** Words of what other websites show of this one in a frame, and of the code for it. */
import type { Terms } from '../terms.ts';
import type { embed as thai } from '../th/embed.ts';

export const embed = ({ names }: Terms): ReturnType<typeof thai> => ({
  heading: 'Show this on another website',
  intro:
    'Put this code into a page of yours. The drawing comes with its source and the date of the data, and follows what this site publishes.',
  code: 'Code for a web page',
  look: 'See what it will show',
  copy: 'Copy the code',
  copied: 'Copied',
  notCopied: 'It could not be copied. Please select the code and copy it.',
  address: 'Address of this page',
  copyAddress: 'Copy the link',
  addressNotCopied: 'It could not be copied. Please select the address and copy it.',
  share: 'Share',
  frameTitle: (title, site) => `${title}, from ${site}`,
  source: (document, section) => `${names.source}: ${document} · ${section}`,
});
