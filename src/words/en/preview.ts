/** Words of the page that a preview alone has: what is doubted in it, and what publishing it would change. */
import type { preview as thai } from '../th/preview.ts';

export const preview: typeof thai = {
  title: 'A preview before publishing',
  intro:
    'This site was built from a change request, to be looked at first. Every page is as it would be published. No problem is left to correct: no site is built from files that have one.',
  warnings: 'Warnings',
  warningsIntro: 'They do not stop publication, but each is worth a look before the change request is accepted.',
  noWarnings: 'There are no warnings.',
  notCompared: 'There is no published version to compare with, so nothing can be said of what would change.',
  history: 'All changes so far',
};
