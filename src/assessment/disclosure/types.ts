/**
 * What of an assessment is disclosed, item by item. It tells how open the data are, never how well the agency did, and
 * is no rank: there is no sum over the items.
 */
import type { DisclosureItemId, DisclosureState } from '../../words/index.ts';
import type { Contact } from '../contact.ts';

/** How much of what is asked is there. */
export interface Counted {
  /** How many things are asked; null where nobody outside knows how many there are. */
  asked: number | null;
  disclosed: number;
  /** With `disclosed` they are all that is asked. */
  missing: Missing[];
}

export interface Judged extends Counted {
  /** Of none of the things asked is everything there, of some of them something. */
  isPartly?: boolean;
}

export interface Missing {
  /** What it is: "weight", "round-2", a field of GD Catalog. */
  id: string;
  /** How many of the things asked; null where nobody outside knows. */
  count: number | null;
}

export const DISCLOSURE_SCOPES = ['kpi', 'other-kpis', 'component', 'assessment'] as const;
export type DisclosureScope = (typeof DISCLOSURE_SCOPES)[number];

export interface DisclosurePart extends Counted {
  /** What it is of; `other-kpis`: those that the source does not disclose. */
  scope: DisclosureScope;
  /** Number of the KPI. */
  kpi: string | null;
  /** Id of the component. */
  component: string | null;
  state: DisclosureState;
  /** Whom to ask for what is missing; null where nothing is. */
  ask: Contact | null;
}

export interface DisclosureItem {
  id: DisclosureItemId;
  state: DisclosureState;
  /** Sums over the parts of which it is known how many there are. */
  asked: number;
  disclosed: number;
  /** KPIs in their order, then those not disclosed, components, and what is of the whole. */
  parts: DisclosurePart[];
}
