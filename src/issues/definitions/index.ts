/** The words of every issue. Codes are append only: an address `/errors/{code}/` stays for ever. */
import type { Issue, IssueDefinition } from '../issue.ts';
import { aliasDefinitions } from './content/aliases.ts';
import { catalogDefinitions } from './content/catalog.ts';
import { criteriaDefinitions } from './content/criteria.ts';
import { entryDefinitions } from './content/entries.ts';
import { fieldDefinitions } from './content/fields.ts';
import { levelTableDefinitions } from './content/levelTables.ts';
import { limitDefinitions } from './content/limits.ts';
import { linkDefinitions } from './content/links.ts';
import { mdxDefinitions } from './content/mdx.ts';
import { policyDefinitions } from './content/policies.ts';
import { treeDefinitions } from './content/tree.ts';
import { weightDefinitions } from './content/weights.ts';
import { yamlDefinitions } from './content/yaml.ts';
import { awardedDefinitions } from './data/awarded.ts';
import { closedDefinitions } from './data/closed.ts';
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
import { descriptionWarnings } from './warnings/descriptions.ts';
import { figureWarnings } from './warnings/figures.ts';

export const definitions = {
  // In CSV files, and in the values of any file.
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
  ...awardedDefinitions,
  ...correctionDefinitions,
  ...closedDefinitions,
  // In YAML and MDX, in the tree of files, and between files.
  ...treeDefinitions,
  ...entryDefinitions,
  ...yamlDefinitions,
  ...fieldDefinitions,
  ...policyDefinitions,
  ...mdxDefinitions,
  ...limitDefinitions,
  ...weightDefinitions,
  ...levelTableDefinitions,
  ...criteriaDefinitions,
  ...linkDefinitions,
  ...catalogDefinitions,
  ...aliasDefinitions,
  // What stops nothing.
  ...figureWarnings,
  ...descriptionWarnings,
};

export type IssueCode = keyof typeof definitions;

/** @throws when the code has no definition: a fault of the program, never of the data. */
export function definitionOf({ code }: Issue): IssueDefinition {
  const definition: IssueDefinition | undefined = (definitions as Record<string, IssueDefinition>)[code];
  if (!definition) throw new Error(`No words are defined for the issue code "${code}".`);
  return definition;
}

export const isWarning = (issue: Issue): boolean => definitionOf(issue).severity === 'warning';
