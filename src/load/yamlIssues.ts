/** What goes wrong in YAML, told by what an officer typed rather than by what the parser says. */
import { type Alias, isAlias, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLParseError, type YAMLSeq } from 'yaml';
import type { Issue } from '../issues/index.ts';
import type { PlaceAt, YamlText } from './yaml.ts';

/** One issue for each line, the first: what follows on a line comes from it. */
export function syntaxIssues(errors: readonly YAMLParseError[], { text }: YamlText, placeAt: PlaceAt): Issue[] {
  const byLine = new Map<number | undefined, Issue>();
  for (const error of errors) {
    const issue = syntaxIssue(error, text, placeAt);
    if (!byLine.has(issue.place.line)) byLine.set(issue.place.line, issue);
  }
  return [...byLine.values()];
}

function syntaxIssue({ code, pos: [at] }: YAMLParseError, text: string, placeAt: PlaceAt): Issue {
  const line = lineAt(text, at);
  const issue = (name: string, values?: Record<string, string>, offset = at): Issue =>
    ({ code: name, place: placeAt(offset), found: lineAt(text, offset).trim(), ...(values && { values }) });
  const [, key = '', value = ''] = /^((?:\s*-\s)*\s*[^\s:]+:)\s+(.*)$/.exec(line) ?? [];
  const missingSpace = /^((?:\s*-\s)*\s*[A-Za-z]+:)(?!\/\/)(\S.*)$/.exec(line);

  if (code === 'DUPLICATE_KEY') return { code: 'yaml-duplicate-key', place: placeAt(at), found: line.trim().replace(/:.*$/, '') };
  if (code === 'MULTIPLE_DOCS') return issue('yaml-several-documents');
  if (code === 'TAB_AS_INDENT' || /^[ -]*\t/.test(line)) return issue('yaml-tab');
  if (/^[[{]/.test(value)) return issue('yaml-flow-style');
  if (code === 'BAD_SCALAR_START' || /^[&*!@`%|>]/.test(value)) return issue('yaml-special-mark', corrected(key, value));
  if (missingSpace) return issue('yaml-no-space-after-colon', { corrected: `${missingSpace[1]} ${missingSpace[2]}`.trim() });
  if (/^["']/.test(value) || code === 'BAD_DQ_ESCAPE') return issue('yaml-quotes');
  if (/: |:$/.test(value)) return issue('yaml-colon-in-text', corrected(key, value));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return issue('yaml-indent', undefined, text.indexOf('\n', at) + 1);
  if (code === 'BAD_INDENT') return issue('yaml-indent');
  return issue('yaml-unreadable');
}

/** Readable YAML that does not say what its writer meant, or that only a programmer can read. */
export function styleIssue(node: Alias | Scalar | YAMLMap | YAMLSeq, { text }: YamlText, placeAt: PlaceAt): Issue | undefined {
  const [from, to] = node.range ?? [0, 0];
  const place = placeAt(from);
  const line = lineAt(text, from);
  const found = line.trim();
  const [, key = '', value = ''] = /^((?:\s*-\s)*\s*[^\s:]+:)\s+(.*)$/.exec(line) ?? [];
  if (isAlias(node) || node.anchor || node.tag) return { code: 'yaml-special-mark', place, found, values: corrected(key, value) };
  if ((isMap(node) || isSeq(node)) && node.flow) return { code: 'yaml-flow-style', place, found };
  if (isScalar(node) && node.type === Scalar.PLAIN && /^[ \t]*#/.test(text.slice(to, to + 200))) {
    return { code: 'yaml-hash', place, found, values: corrected(key, value) };
  }
  return undefined;
}

/** The line with its text in quotation marks; nothing where the text has quotation marks of its own. */
function corrected(key: string, value: string): Record<string, string> {
  return key && value && !/["\\]/.test(value) ? { corrected: `${key.trim()} "${value.trim()}"` } : {};
}

function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '');
}
