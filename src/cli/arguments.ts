/** What stands behind a command, read exactly: an option that there is not, or one without its value, is refused by name. */
import { parseArgs } from 'node:util';
import { nearest } from '../issues/index.ts';
import { asTyped, type Refusal, write } from './refusal.ts';

/** `text`: followed by a value; `choice`: by one of a few; `flag`: stands alone. */
export type OptionKind = 'text' | 'flag' | readonly string[];
export type Options = Record<string, OptionKind>;

export interface Arguments {
  /** By name, each once; a flag is "true". */
  options: ReadonlyMap<string, string>;
  /** In their order. */
  names: readonly string[];
}

export function readArguments(args: readonly string[], known: Options): Arguments | Refusal {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(known, name) && rawName.startsWith('--') ? known[name] : undefined;
    if (kind === undefined) return unknownOption(rawName, name, known);
    if (options.has(name)) return refused(rawName, twice, asTyped(rawName));
    if (kind === 'flag' && value !== undefined) return refused(`${rawName}=${value}`, alone, asTyped(rawName));
    if (kind === 'flag') options.set(name, 'true');
    else if (value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('-')))
      return refused(rawName, withoutValue, asTyped(`${rawName} ${kind === 'text' ? '…' : kind.join('|')}`));
    else if (kind !== 'text' && !kind.includes(value)) return notOneOf(rawName, value, kind);
    else options.set(name, value);
  }
  return { options, names };
}

const twice = { th: 'ตัวเลือกนี้เขียนสองครั้ง', en: 'This option is given twice' };
const alone = { th: 'ตัวเลือกนี้ไม่มีค่าต่อท้าย', en: 'This option takes no value' };
const withoutValue = { th: 'ตัวเลือกนี้ต้องมีค่าต่อท้าย', en: 'This option needs a value' };

const refused = (found: string, title: Refusal['title'], allowed: Refusal['allowed']): Refusal => ({
  title,
  found,
  allowed,
  fix: { th: `เขียน ${allowed.th} ครั้งเดียว`, en: `write ${allowed.en}, once` },
});

function notOneOf(option: string, value: string, choices: readonly string[]): Refusal {
  const meant = nearest(value, choices) ?? choices[0] ?? '';
  return {
    title: { th: `${option} ไม่มีค่านี้`, en: `${option} has no such value` },
    found: value,
    allowed: asTyped(choices.join(', ')),
    fix: { th: `เช่น ${option} ${meant}`, en: `for example, write ${option} ${meant}` },
  };
}

function unknownOption(found: string, name: string, known: Options): Refusal {
  const all = Object.keys(known);
  const meant = nearest(name, all);
  const allowed = all.map((one) => `--${one}`).join(', ');
  return {
    title: { th: 'คำสั่งนี้ไม่มีตัวเลือกนี้', en: 'The command has no such option' },
    found,
    allowed: all.length > 0 ? asTyped(allowed) : { th: 'ไม่มีตัวเลือก', en: 'no option' },
    fix: meant ? write(`--${meant}`) : { th: 'ตัดออก', en: 'leave it out' },
  };
}
