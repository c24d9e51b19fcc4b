/** What goes wrong in YAML, told by what an officer typed rather than by what the parser says. */
import { type Alias, isAlias, isScalar, Scalar, type YAMLMap, type YAMLParseError, type YAMLSeq } from 'yaml';
import type { Issue, IssuePlace } from '../issues/index.ts';

/** A piece of YAML: `firstLine` is the line of the file on which `text` starts. */
export interface YamlText {
  file: string;
  text: string;
  firstLine: number;
}

export type PlaceAt = (offset: number) => IssuePlace;

/** `name:` with what stands before it, and the value after it. */
const keyAndValue = /^((?:\s*-\s)*\s*[^\s:]+:)\s+(.*)$/;

/** One issue for each line, the first: what follows on a line comes from it. */
export function syntaxIssues(errors: readonly YAMLParseError[], { text }: YamlText, placeAt: PlaceAt): Issue[] {
  const byLine = new Map<number | undefined, Issue>();
  const seen = new Set<number | undefined>();
  const openings = openingsIn(text);
  const indents = new Set(errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY').map(({ pos }) => pos[0]));
  for (const error of errors) {
    if (error.code === 'MULTILINE_IMPLICIT_KEY' && indents.has(error.pos[0])) continue;
    const { line } = placeAt(error.pos[0]);
    if (seen.has(line)) continue;
    seen.add(line);
    const issue = syntaxIssue(error, text, placeAt, openings);
    if (!byLine.has(issue.place.line)) byLine.set(issue.place.line, issue);
  }
  const [first, ...rest] = [...byLine.values()];
  return first ? [first, ...rest.filter(({ code }) => !structural.includes(code))] : [];
}

/** Where the structure is lost, the lines below look broken too: told only where nothing above explains it. */
const structural = ['yaml-indent', 'yaml-unreadable'];

function syntaxIssue(
  { code, pos: [at] }: YAMLParseError,
  text: string,
  placeAt: PlaceAt,
  openings: readonly number[],
): Issue {
  const line = lineAt(text, at);
  const issue = (name: string, values?: Record<string, string>, offset = at): Issue => ({
    code: name,
    place: placeAt(offset),
    found: lineAt(text, offset).trim(),
    ...(values && { values }),
  });
  const [, key = '', value = ''] = keyAndValue.exec(line) ?? [];
  const missingSpace = /^((?:\s*-\s)*\s*[A-Za-z]+:)(?!\/\/)(\S.*)$/.exec(line);

  if (code === 'MULTIPLE_DOCS') return issue('yaml-several-documents');
  if (code === 'TAB_AS_INDENT' || /^[ -]*\t/.test(line)) return issue('yaml-tab');
  if (/^[[{]/.test(value)) return issue('yaml-flow-style');
  if (code === 'BAD_SCALAR_START' || /^[&*!@`%|>]/.test(value))
    return issue('yaml-special-mark', corrected(key, value));
  if (missingSpace)
    return issue('yaml-no-space-after-colon', { corrected: `${missingSpace[1]} ${missingSpace[2]}`.trim() });
  if (/^["']/.test(value) || code === 'BAD_DQ_ESCAPE') return issue('yaml-quotes');
  if (/: |:$/.test(value)) return issue('yaml-colon-in-text', corrected(key, value));
  const open = /MISSING_CHAR|UNEXPECTED_TOKEN/.test(code) ? (openings.findLast((opening) => opening < at) ?? -1) : -1;
  if (open >= 0) return issue('yaml-quotes', undefined, open);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return issue('yaml-indent', undefined, text.indexOf('\n', at) + 1);
  if (code === 'BAD_INDENT') return issue('yaml-indent');
  return issue('yaml-unreadable');
}

/** Readable YAML that does not say what its writer meant, or that only a programmer can read. */
export function styleIssue(
  node: Alias | Scalar | YAMLMap | YAMLSeq,
  { text }: YamlText,
  placeAt: PlaceAt,
): Issue | undefined {
  const code = styleFault(node, text);
  if (!code) return undefined;
  const from = node.range?.[0] ?? 0;
  const line = lineAt(text, from);
  const [, key = '', value = ''] = keyAndValue.exec(line) ?? [];
  const remark = code === 'yaml-hash' && / #\s/.test(value);
  const values = code === 'yaml-flow-style' || remark ? {} : corrected(key, value);
  return { code, place: placeAt(from), found: line.trim(), values };
}

function styleFault(node: Alias | Scalar | YAMLMap | YAMLSeq, text: string): string | undefined {
  if (isAlias(node) || node.anchor || node.tag) return 'yaml-special-mark';
  if (!isScalar(node)) return node.flow ? 'yaml-flow-style' : undefined;
  return node.type === Scalar.PLAIN && isBeforeHash(text, node.range?.[1] ?? text.length) ? 'yaml-hash' : undefined;
}

function isBeforeHash(text: string, offset: number): boolean {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === '#';
}

/** Where the lines begin in which a value opens a quotation mark that the line does not close. */
function openingsIn(text: string): number[] {
  const openings: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, mark] = /^[ \t]*(?:-[ \t]+)*(?:[^\s:]+:[ \t]+)?(["'])/.exec(line) ?? [];
    const after = line.slice(line.indexOf(mark ?? '') + 1).trimEnd();
    if (mark && !after.endsWith(mark)) openings.push(offset);
    offset += line.length + 1;
  }
  return openings;
}

/** The line with its text in quotation marks; nothing where it may be no text, or has quotation marks of its own. */
function corrected(key: string, value: string): Record<string, string> {
  const isText = !/["\\]/.test(value) && !notText.some((pattern) => pattern.test(value));
  return key && value && isText ? { corrected: `${key.trim()} "${value.trim()}"` } : {};
}

/** A text to begin on the next line, a field on the line of another, a number with a mark or a remark. */
const notText = [/^[|>]/, /^[A-Za-z][\w-]*:(\s|$)/, /^[^\p{L}#]*\d[^\p{L}#]*(#|$)/u];

export function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(from, end < 0 ? undefined : end).replace(/\r$/, '');
}
