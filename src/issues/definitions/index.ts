/** The words of every issue. Codes are append only: an address `/errors/{code}/` stays for ever. */
import { contentDefinitions } from './content.ts';
import { dataDefinitions } from './data.ts';

export const definitions = { ...dataDefinitions, ...contentDefinitions };

export type IssueCode = keyof typeof definitions;
