/** Words of the pages that explain problems in the data, and of the page that is not there. */
import type { errors as thai } from '../th/errors.ts';

export const errors: typeof thai = {
  title: 'Problems in the data and how to fix them',
  intro:
    'When a data file has a problem, or something worth a look, the check gives a code and names the file, row and column. These pages explain each code and how to fix it.',
  code: 'Code',
  why: 'Why it must be fixed',
  example: 'Example',
  wrong: 'With the problem',
  right: 'Fixed',
  all: 'All problem codes',
  warnings: 'All warning codes',
  warning: 'Warning, which does not stop publication',
  whyWarned: 'Why it is worth a look',
  notFound: 'Page not found',
  notFoundText:
    'This site has no page at this address. The address may be mistyped, or the page may have moved. Choose from the list below, or go back to the home page.',
  home: 'Back to the home page',
};
