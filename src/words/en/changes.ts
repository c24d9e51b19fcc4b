/** Words of the ledger of changes, and of its feed. */
import { counted } from '../counted.ts';
import type { changes as thai } from '../th/changes.ts';

export const changes: typeof thai = {
  title: 'What changed',
  intro:
    'What changed in the content and the data each time they were published, latest first, with the scores that moved, from what to what, and the reason where the editor gave one.',
  how: 'This is read from the history of the files in Git. The scores before and after are computed for the same day, so they move because the data or the rule changed, not because time went by.',
  feed: 'Follow with a feed reader (Atom)',
  version: (commit) => `Version ${commit}`,
  none: 'No changes yet',
  others: {
    pages: 'Text of the pages about the site, the working or the glossary changed',
    glossary: 'Terms of the glossary changed',
    catalog: 'Descriptions of the datasets changed',
    units: 'Names or kinds of units changed',
    search: 'Words that the search takes for the same word changed',
  },
  unreadable:
    'The files of that time were written in another form than today, so it cannot be told which figures and scores moved',
  unread: (what) =>
    `The files of ${what} were written in another form at that time than today, so it cannot be told which figures and scores moved`,
  notRead: (count) => `This change touches ${counted(count, 'more assessments')}, not compared on this page`,
  ends: {
    'no-git': 'This site was built from files without a history in Git, so there is no record of changes',
    'cut-off':
      'This site was built from a shortened history in Git (a shallow clone), so earlier changes are not shown',
    many: 'This page shows the latest changes only. Earlier ones are in the history in Git',
  },
};
