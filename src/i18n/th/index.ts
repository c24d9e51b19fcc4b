import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { corrections } from './corrections.ts';
import { datasets } from './datasets.ts';
import { developers } from './developers.ts';
import { errors } from './errors.ts';
import { kpi } from './kpi.ts';
import { method } from './method.ts';
import { policy } from './policy.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { working } from './working.ts';

/** The texts of the pages by room, in Thai. They hold words and templates of named values, no logic. */
export const th = {
  search,
  shell,
  kpi,
  assessment,
  audit,
  corrections,
  datasets,
  developers,
  errors,
  method,
  policy,
  working,
};
