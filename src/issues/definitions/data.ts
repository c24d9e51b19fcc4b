/** Words of the issues in CSV files and of the values in any file. */
import type { IssueDefinition } from '../issue.ts';
import { correctionDefinitions } from './data/corrections.ts';
import { doubtfulNumberDefinitions } from './data/doubtfulNumbers.ts';
import { figureDefinitions } from './data/figures.ts';
import { fileDefinitions } from './data/files.ts';
import { headerDefinitions } from './data/headers.ts';
import { letterDefinitions } from './data/letters.ts';
import { numberDefinitions } from './data/numbers.ts';
import { possibleDefinitions } from './data/possible.ts';
import { quoteDefinitions } from './data/quotes.ts';
import { ruleDefinitions } from './data/rules.ts';
import { tableDefinitions } from './data/tables.ts';
import { textDefinitions } from './data/texts.ts';
import { timeDefinitions } from './data/times.ts';

export const dataDefinitions = {
  ...fileDefinitions,
  ...headerDefinitions,
  ...tableDefinitions,
  ...quoteDefinitions,
  ...numberDefinitions,
  ...doubtfulNumberDefinitions,
  ...timeDefinitions,
  ...textDefinitions,
  ...letterDefinitions,
  ...figureDefinitions,
  ...possibleDefinitions,
  ...ruleDefinitions,
  ...correctionDefinitions,
} satisfies Record<string, IssueDefinition>;
