/** The group of a KPI is one of its component's groups. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from './content.ts';

export function checkGroups({ front, kpis }: LoadedAssessment, at: FieldPlace): Issue[] {
  return kpis.flatMap(({ file, front: { group, component } }): Issue[] => {
    const groups = front.groups.filter((one) => one.component === component).map(({ number }) => number);
    if (group === undefined || groups.includes(group)) return [];
    return [
      {
        code: 'group-unknown',
        place: at(file, ['group']),
        found: group,
        values: { component, allowed: groups.join(', ') },
      },
    ];
  });
}
