/** What is worked out for each key, worked out once and kept. */
export const once = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => keeping(work, new Map());

/** Of objects that never change once made: kept as long as the object is. */
export const onceForEach = <Key extends object, Value>(work: (key: Key) => Value): ((key: Key) => Value) =>
  keeping(work, new WeakMap());

interface Kept<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function keeping<Key, Value>(work: (key: Key) => Value, kept: Kept<Key, Value>): (key: Key) => Value {
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}
