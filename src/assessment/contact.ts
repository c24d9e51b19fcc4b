/** Whom to ask about an agency's data. */
import type { AgencyInput } from '../schema/index.ts';
import type { Wording } from '../words/index.ts';

export interface Contact {
  /** A unit, never a person. */
  unit: Wording;
  email: string | null;
  /** Assumed where the agency has named no unit, so that the agency itself stands for it. */
  basis: 'stated' | 'assumed';
}

export function contactOf({ contact, name }: Pick<AgencyInput, 'contact' | 'name'>): Contact {
  if (!contact) return { unit: name, email: null, basis: 'assumed' };
  return { unit: contact.unit, email: contact.email ?? null, basis: 'stated' };
}
