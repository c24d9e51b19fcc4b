/** The syntax tree of YAML → plain values, each judged as a text on the way: what an escape hides is seen here. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Issue } from '../issues/index.ts';
import { inOneOrder, valueFault } from '../schema/index.ts';
import { faultAt } from './faultAt.ts';
import { lineAt, type PlaceAt, styleIssue, type YamlText } from './yamlIssues.ts';

/** The deepest field of a schema lies at 8. */
export const DEEPEST = 20;

/** Texts, arrays and objects without a prototype; what is wrong with them is added to `issues`. */
export function yamlValue(contents: unknown, source: YamlText, placeAt: PlaceAt, issues: Issue[]): unknown {
  return toValue(contents, 0);

  function toValue(node: unknown, depth: number): unknown {
    if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node)) return '';
    const issue = styleIssue(node, source, placeAt);
    if (issue) issues.push(issue);
    if (depth > DEEPEST) {
      if (!issues.some(({ code }) => code === 'nested-too-deep'))
        issues.push({
          code: 'nested-too-deep',
          place: placeAt(start(node)),
          found: lineAt(source.text, start(node)).trim(),
        });
      return '';
    }
    if (isSeq(node)) return node.items.map((item) => toValue(item, depth + 1));
    return isMap(node) ? toGroup(node, depth) : toText(node);
  }

  function toGroup({ items }: YAMLMap, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = Object.create(null);
    for (const { key, value: inner } of items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (name in value) issues.push({ code: 'yaml-duplicate-key', place: placeAt(start(key)), found: name });
      value[name] = toValue(inner, depth + 1);
    }
    return value;
  }

  function toText(node: Alias | Scalar): string {
    if (isAlias(node)) return '';
    const text = String(node.value ?? '');
    const fault = valueFault(text.trim());
    const [from, to] = node.range ?? [0, 0];
    const typed = source.text.slice(from, to);
    if (fault) issues.push({ ...fault, place: placeAt(from + faultAt(typed, fault)) });
    return inOneOrder(text);
  }
}

const start = (node: unknown) => (node as Node).range?.[0] ?? 0;
