import { currentSite } from '../../../model/index.ts';
import { jsonFile, toIndexJson } from '../../../opendata/index.ts';
import { isDemo } from '../../../site.ts';

export const GET = () => jsonFile(toIndexJson(currentSite(), isDemo));
