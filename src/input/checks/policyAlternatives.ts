/** Alternatives of a policy's entries: of what is assumed alone, each another value, which the arithmetic can use. */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import type { Locate, Path } from '../yaml.ts';

export type PolicyCheck = (policy: PolicyInput, locate: Locate) => Issue[];

export function checkAlternatives({ entries }: PolicyInput, locate: Locate): Issue[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const { alternatives = [] } = entry && 'alternatives' in entry ? entry : {};
    const issue = (kind: string, found: string, path: Path): Issue => ({
      code: 'policy-alternative',
      place: locate(['entries', id, 'alternatives', ...path]),
      found,
      values: { kind, entry: id },
    });
    if (entry?.basis === 'stated' && alternatives[0]) return [issue('stated', alternatives[0].id, [])];
    const written = [entry, ...alternatives].map((one) => JSON.stringify(one?.value));
    return alternatives.flatMap(({ id: own }, index) => {
      const isRepeated = alternatives.findIndex((one) => one.id === own) < index;
      const isSame = written.indexOf(written[index + 1] ?? '') <= index;
      return [
        ...(isRepeated ? [issue('repeated', own, [index, 'id'])] : []),
        ...(isSame ? [issue('same', own, [index, 'value'])] : []),
      ];
    });
  });
}

/** Each alternative in the place of its entry, by the checks of a policy; told are the problems of the alternative itself. */
export function checkEachAlternative(policy: PolicyInput, locate: Locate, check: PolicyCheck): Issue[] {
  return Object.entries(policy.entries).flatMap(([id, entry]) => {
    const { alternatives = [] } = entry && 'alternatives' in entry ? entry : {};
    return alternatives.flatMap(({ value, text }, index) => {
      const own = new Set<IssuePlace>();
      const moved: Locate = (path) => {
        if (path[0] !== 'entries' || path[1] !== id) return locate(path);
        const place = locate(['entries', id, 'alternatives', index, ...path.slice(2)]);
        own.add(place);
        return place;
      };
      const supposed = { ...policy, entries: { ...policy.entries, [id]: { ...entry, value, text } } };
      return check(supposed as PolicyInput, moved).filter(({ place }) => own.has(place));
    });
  });
}
