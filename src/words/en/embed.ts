/** Words of what other websites show of this one in a frame, and of the code for it. */
import type { Terms } from '../terms.ts';
import type { embed as thai } from '../th/embed.ts';

export const embed = ({ names }: Terms): ReturnType<typeof thai> => ({
  heading: 'Show this on another website',
  intro:
    'Put this code into your own page. The chart comes with its source and the date of the data, and changes when this site publishes new data.',
  code: 'Code for a web page',
  look: 'See what it will show',
  copy: 'Copy the code',
  copied: 'Copied',
  notCopied: 'The code could not be copied. Please select it and copy it yourself.',
  address: 'Address of this page',
  copyAddress: 'Copy the link',
  addressNotCopied: 'The address could not be copied. Please select it and copy it yourself.',
  share: 'Share',
  frameTitle: (title, site) => `${title}, from ${site}`,
  source: (document, section) => `${names.source}: ${document} · ${section}`,
});
