/** What undoes what a transaction did, last first. */
export class MemoryJournal {
  readonly #undo: (() => void)[] = [];

  get length(): number {
    return this.#undo.length;
  }

  set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
    const before = map.get(key);
    const had = map.has(key);
    this.#undo.push(() => (had ? map.set(key, before as Value) : map.delete(key)));
    map.set(key, value);
  }

  backTo(length: number): void {
    while (this.#undo.length > length) this.#undo.pop()?.();
  }
}
