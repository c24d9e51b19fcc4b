import type { Terms } from '../terms.ts';
import { assessment } from './assessment.ts';
import { audit } from './audit.ts';
import { awarded } from './awarded.ts';
import { calendar } from './calendar.ts';
import { changes } from './changes.ts';
import { corrections } from './corrections.ts';
import { datasets } from './datasets.ts';
import { desk } from './desk.ts';
import { deskGuide } from './deskGuide.ts';
import { developers } from './developers.ts';
import { disclosure } from './disclosure.ts';
import { due } from './due.ts';
import { embed } from './embed.ts';
import { errors } from './errors.ts';
import { everyday } from './everyday.ts';
import { joint } from './joint.ts';
import { kpi } from './kpi.ts';
import { method } from './method.ts';
import { moves } from './moves.ts';
import { overview } from './overview.ts';
import { policy } from './policy.ts';
import { preview } from './preview.ts';
import { publishGuide } from './publishGuide.ts';
import { provenance } from './provenance.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { simulator } from './simulator.ts';
import { styleguide } from './styleguide.ts';
import { years } from './years.ts';
import { working } from './working.ts';

/** The texts of the pages by room, in Thai, around the terms of the vocabulary. Words and templates, no logic. */
export const th = (terms: Terms) => ({
  search: search(terms),
  shell: shell(terms),
  kpi: kpi(terms),
  assessment,
  audit,
  awarded: awarded(terms),
  calendar: calendar(terms),
  changes,
  corrections: corrections(terms),
  datasets: datasets(terms),
  desk: desk(terms),
  deskGuide,
  developers: developers(terms),
  disclosure: disclosure(terms),
  due: due(terms),
  embed: embed(terms),
  errors,
  everyday: everyday(terms),
  joint: joint(terms),
  method,
  moves: moves(terms),
  overview: overview(terms),
  policy: policy(terms),
  preview,
  publishGuide,
  provenance,
  simulator: simulator(terms),
  styleguide: styleguide(terms),
  working: working(terms),
  years: years(terms),
});
