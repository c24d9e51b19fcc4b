/**
 * What ckanext-harvest does with the packages that it gathered: the comparison of `_create_or_update_package` and the
 * choice of an organisation in `import_stage` (ckanharvester.py, base.py). Its clock is CKAN's own, in UTC.
 */
export interface CkanOrganization {
  id: string;
  name: string;
  title: string;
}

export interface CkanPackage extends Record<string, unknown> {
  id: string;
  name: string;
  metadata_modified: string;
  owner_org: string;
  organization: CkanOrganization;
  tags: { name: string }[];
  resources: { url: string; size: number; hash: string }[];
}

export interface Harvester {
  /** One run at a moment such as "2026-01-10T02:00:00.000000"; names of the packages by what became of them. */
  harvest: (packages: readonly CkanPackage[], now: string) => Record<'created' | 'updated' | 'unchanged', string[]>;
  /** Organisation of each package, by their names. */
  owners: () => Record<string, string>;
}

export interface Source {
  /** Setting `remote_orgs` of the harvest source. */
  remoteOrgs?: 'create' | 'only_local';
  /** Organisations of the harvesting catalogue. */
  local?: readonly CkanOrganization[];
  /** Answer of the remote `organization_show`, whatever id it was asked for. */
  organizationShow?: { success: boolean; result?: CkanOrganization };
}

/** The organisation to which the harvest source itself belongs. */
export const ofTheSource: CkanOrganization = { id: 'source-id', name: 'source', title: 'แหล่งเก็บเกี่ยว' };

export function makeHarvester({ remoteOrgs, local = [], organizationShow }: Source = {}): Harvester {
  const packages = new Map<string, { name: string; metadataModified: string; owner: string }>();
  const organizations = [ofTheSource, ...local];
  const owner = ({ owner_org: id }: CkanPackage): CkanOrganization => {
    if (remoteOrgs === undefined) return ofTheSource;
    const known = organizations.find((one) => one.id === id || one.name === id);
    if (known) return known;
    const remote = remoteOrgs === 'create' ? organizationShow?.result : undefined;
    // An id or name that is taken is a validation error, and the source's organisation is taken instead.
    if (!remote || organizations.some((one) => one.id === remote.id || one.name === remote.name)) return ofTheSource;
    organizations.push(remote);
    return remote;
  };
  return {
    harvest: (found, now) => {
      const result: ReturnType<Harvester['harvest']> = { created: [], updated: [], unchanged: [] };
      for (const one of found) {
        const existing = packages.get(one.id);
        if (existing && !(one.metadata_modified > existing.metadataModified)) {
          result.unchanged.push(one.name);
          continue;
        }
        packages.set(one.id, { name: one.name, metadataModified: now, owner: owner(one).name });
        result[existing ? 'updated' : 'created'].push(one.name);
      }
      return result;
    },
    owners: () => Object.fromEntries([...packages.values()].map((one) => [one.name, one.owner])),
  };
}
