/** An agency's file alone publishes nothing. */
import type { Issue } from '../../issues/index.ts';
import { folderOf } from '../inputs/found.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** Nobody is said to lack an assessment while an agency's file, or its folder, is refused: its name may be the mistake. */
export function withoutAssessment({ inputs, agencies, issues }: LoadedRoot): Issue[] {
  const isUnclear = issues.some(({ place: { file } }) => agencyFolders.some((one) => folderOf(file) === one));
  if (isUnclear) return [];
  return agencies.values
    .filter(({ agency }) => tops.every((top) => inputs.folders(`${top}/${agency}`).length === 0))
    .map(({ agency, name }) => ({
      code: 'agency-without-assessment',
      place: { file: `content/agencies/${agency}.yaml` },
      found: agency,
      values: { agency, name: name.th },
    }));
}

const tops = ['content/assessments', 'data/assessments'];
const agencyFolders = ['content/agencies', ...tops];
