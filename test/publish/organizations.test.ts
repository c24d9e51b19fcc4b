/** Harvested datasets land in their own organisation, or in that of the harvest source: never in another's. */
import { expect, test } from 'vitest';
import { ckanFiles } from '../../src/publish/catalog/ckan.ts';
import { catalogRecords } from '../../src/publish/index.ts';
import { type CkanOrganization, type CkanPackage, makeHarvester, ofTheSource } from './ckanHarvester.ts';
import { addAgency, changedSite } from './changedSite.ts';
import { identity } from '../../src/publication.ts';

const publication = { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity };

function answersOf(agencies: readonly string[]) {
  const site = changedSite((root) => {
    for (const agency of agencies) addAgency(root, agency);
  });
  const files = new Map(
    ckanFiles(catalogRecords(site, publication), publication).map(({ path, bytes }) => [
      path.split('/').at(-1),
      JSON.parse(new TextDecoder().decode(bytes)),
    ]),
  );
  return {
    packages: (files.get('package_search') as { result: { results: CkanPackage[] } }).result.results,
    list: files.get('organization_list') as { success: boolean; result: string[] },
    show: files.get('organization_show') as { success: boolean; result?: CkanOrganization & { package_count: number } },
  };
}

const agencyOf = (name: string) => name.replace(/-kpi-.*/, '');
const now = '2026-01-11T02:00:00.000000';

test('one agency: the answers fit, and remote_orgs "create" makes it', () => {
  const { packages, list, show } = answersOf([]);
  expect(list).toMatchObject({ success: true, result: ['sample'] });
  expect(show).toMatchObject({ success: true, result: { name: 'sample', package_count: packages.length } });
  const harvester = makeHarvester({ remoteOrgs: 'create', organizationShow: show });
  harvester.harvest(packages, now);
  expect(new Set(Object.values(harvester.owners()))).toEqual(new Set(['sample']));
});

const several = answersOf(['first', 'second']);

test('several agencies: the list names them all, and no single one stands for every id', () => {
  expect(several.list.result).toEqual(['all', 'first', 'sample', 'second']);
  expect(several.show.success).toBe(false);
  expect(several.show.result).toBeUndefined();
});

test('several agencies: remote_orgs "only_local" after the organisations of package_search were made', () => {
  const local = [...new Map(several.packages.map(({ organization }) => [organization.id, organization])).values()];
  expect(local.map(({ name }) => name).sort()).toEqual(several.list.result);
  const harvester = makeHarvester({ remoteOrgs: 'only_local', local, organizationShow: several.show });
  harvester.harvest(several.packages, now);
  for (const [name, owner] of Object.entries(harvester.owners())) expect(owner).toBe(agencyOf(name));
});

test.each(['create', 'only_local', undefined] as const)(
  'several agencies, nothing made before, remote_orgs %s: all stay with the harvest source',
  (remoteOrgs) => {
    const harvester = makeHarvester({ ...(remoteOrgs && { remoteOrgs }), organizationShow: several.show });
    harvester.harvest(several.packages, now);
    expect(new Set(Object.values(harvester.owners()))).toEqual(new Set([ofTheSource.name]));
  },
);
