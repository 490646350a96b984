/** What a key stands for, made once; a memory that is full is begun anew, so that strangers' names never fill it. */
export function remembered<Key, Value>(memory: Map<Key, Value>, most: number, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= most) memory.clear();
  memory.set(key, made);
  return made;
}
