/**
 * Reads YAML of which there is nothing to tell, in a tenth of the time that its syntax tree takes. Whatever is in doubt
 * is left to `yaml.ts`, which alone says what is wrong and where.
 */
import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { inOneOrder, valueFault } from '../schema/index.ts';
import { DEEPEST } from './yamlValue.ts';

/**
 * Where the library reads on and there may be something to tell: remarks, and texts that YAML cuts at their mark; blanks
 * but spaces; an end of the document; a text of several lines with a number or a plus.
 */
const IN_DOUBT = / #|[\t\r\ufeff]|[|>]-?[+\d]|^\.\.\./m;
/** A key of which a thousand letters are typed is refused; no field has so long a name. */
const LONGEST_KEY = 100;

/** The value as `yamlValue` gives it; undefined where anything may have to be told. */
export function soundValue(text: string): unknown {
  const events = IN_DOUBT.test(text) ? [] : eventsOf(text);
  if (!events.every((event) => isPlain(event, text))) return undefined;
  let at = 1;
  let isSound = true;
  const value = toValue(next());
  return isSound && at === events.length - 1 ? value : undefined;

  function next(): Event {
    return events[at++] ?? { type: EVENT_ID.POP };
  }

  function toValue(event: Event): unknown {
    if (event.type === EVENT_ID.MAPPING) return toGroup();
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: unknown[] = [];
      for (let item = next(); item.type !== EVENT_ID.POP; item = next()) items.push(toValue(item));
      return items;
    }
    const written = toText(event);
    isSound &&= valueFault(written.trim()) === null;
    return inOneOrder(written);
  }

  function toGroup(): Record<string, unknown> {
    const group: Record<string, unknown> = Object.create(null);
    for (let key = next(); key.type !== EVENT_ID.POP; key = next()) {
      const name = toText(key);
      isSound &&= name !== '' && name.length <= LONGEST_KEY && !(name in group);
      group[name] = toValue(next());
    }
    return group;
  }

  function toText(event: Event): string {
    isSound &&= event.type === EVENT_ID.SCALAR;
    return event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? getScalarValue(text, event) : '';
  }
}

/** None where the text is no YAML. */
function eventsOf(text: string): Event[] {
  try {
    return parseEvents(text, { maxDepth: DEEPEST });
  } catch {
    return [];
  }
}

/** Without the marks of programs; quotation marks that end their line, or their key. */
function isPlain(event: Event, text: string): boolean {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return false;
    case EVENT_ID.DOCUMENT:
      return !event.explicitStart;
    case EVENT_ID.POP:
      return true;
    case EVENT_ID.SCALAR: {
      const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      const goesOn = isQuoted && /[^\n:]/.test(text.charAt(event.valueEnd + 1));
      return event.anchorStart < 0 && event.tagStart < 0 && !goesOn;
    }
    default:
      return event.anchorStart < 0 && event.tagStart < 0 && event.style === COLLECTION_STYLE.BLOCK;
  }
}
