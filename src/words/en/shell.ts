/** Words of the frame around every page. */
import type { shell as thai } from '../th/shell.ts';

export const shell = (): ReturnType<typeof thai> => ({
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  menuButton: 'Menu',
  menu: { home: 'Overview', datasets: 'Datasets', method: 'Scoring', glossary: 'Glossary', about: 'About' },
  trail: 'Breadcrumb',
  unofficial: 'Not yet an official publication',
  unofficialMore: ': made from public documents, not by the agencies',
  unofficialLink: 'Who makes it',
  demo: 'Demonstration: all results and scores are illustrative, not real figures of any agency',
  preview: 'A preview before publishing: nothing here is published yet',
  previewMore: (warnings) => `Warnings (${warnings}) and what would change`,
  built: (date) => `Data as of ${date}`,
  newestInData: '(the newest date in the data)',
  commit: (id) => `Data version ${id}`,
  licence: (title) => `Data published under ${title}`,
  developers: 'For developers',
  code: (licence) => `Source code released under the ${licence} licence`,
  report: 'Report a mistake to the publisher',
  reportOf: (page) => `A mistake in: ${page}`,
  rule: (id) => `Rule ${id}`,
  whatIsWrong: 'What is wrong, and how it can be seen:',
  noReport:
    'The publisher has no channel for reporting mistakes yet. An agency that uses this system must give its own before it publishes.',
  page: (list, page, pages) => `${list}, page ${page} of ${pages}`,
  /** Before the number of a printed page. */
  pageOnPaper: 'Page',
  onThisPage: 'On this page',
  externalLink: '(another website)',
});
