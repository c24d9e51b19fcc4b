/** Which of the 14 items the datasets of an agency lack, by what its own file and the catalogue's say. */
import {
  type AgencyInput,
  type CatalogInput,
  DATASET_KINDS,
  type FieldValues,
  gdFields,
  type GdKey,
  ITEM_COUNT,
  type MetadataInput,
  missingItems,
} from '../../schema/index.ts';
import { contactOf } from '../contact.ts';
import type { Counted } from './types.ts';

/** An item counts where no dataset lacks it. */
export function metadataOf(agency: AgencyInput, catalog: CatalogInput): Counted {
  const missing = DATASET_KINDS.flatMap((kind) =>
    missingItems(fieldsOf(agency, { ...catalog.every, ...catalog.datasets[kind] })),
  );
  const fields = new Map(missing.map(({ item, field }) => [item, field.key]));
  const ids = [...fields].sort(([a], [b]) => a - b).map(([, id]) => ({ id, count: 1 }));
  return { asked: ITEM_COUNT, disclosed: ITEM_COUNT - ids.length, missing: ids };
}

function fieldsOf(agency: AgencyInput, metadata: MetadataInput): FieldValues[] {
  const said: Partial<Record<string, string | string[] | null>> = { ...metadata, ...saidOf(agency) };
  return gdFields.flatMap((field) => {
    if (!('item' in field)) return [];
    const other = said[`${field.key}_other`];
    return [{ ...field, values: [said[field.key] ?? []].flat(), other: typeof other === 'string' ? other : null }];
  });
}

/** Title, keywords and description the site writes by itself. */
function saidOf(agency: AgencyInput): Partial<Record<GdKey | 'license_id_other', string | null>> {
  const { unit, email } = contactOf(agency);
  const name = agency.name.th;
  const { id, title } = agency.licence;
  return {
    ...{ title: name, owner_org: name, tag_string: name, notes: name },
    ...{ maintainer: unit.th, maintainer_email: email, license_id: id, license_id_other: title.th },
  };
}
