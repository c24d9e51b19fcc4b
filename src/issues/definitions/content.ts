/** Words of the issues in YAML and MDX, in the tree of files, and between files. */
import type { IssueDefinition } from '../issue.ts';
import { aliasDefinitions } from './content/aliases.ts';
import { catalogDefinitions } from './content/catalog.ts';
import { criteriaDefinitions } from './content/criteria.ts';
import { entryDefinitions } from './content/entries.ts';
import { fieldDefinitions } from './content/fields.ts';
import { limitDefinitions } from './content/limits.ts';
import { mdxDefinitions } from './content/mdx.ts';
import { treeDefinitions } from './content/tree.ts';
import { weightDefinitions } from './content/weights.ts';
import { yamlDefinitions } from './content/yaml.ts';

export const contentDefinitions = {
  ...treeDefinitions,
  ...entryDefinitions,
  ...yamlDefinitions,
  ...fieldDefinitions,
  ...mdxDefinitions,
  ...limitDefinitions,
  ...weightDefinitions,
  ...criteriaDefinitions,
  ...catalogDefinitions,
  ...aliasDefinitions,
} satisfies Record<string, IssueDefinition>;
