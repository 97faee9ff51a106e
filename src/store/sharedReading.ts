/**
 * One reading for all who ask while it is under way. Whoever asks once it has begun waits for the next one, which begins
 * after it: what changed meanwhile is in it. Of a tail of a hundred thousand rows, each reading costs the nurse's own
 * saving its turn.
 */
export class SharedReading<Answer> {
  readonly #read: () => Promise<Answer>;
  #running: Promise<unknown> | undefined;
  #next: Promise<Answer> | undefined;

  constructor(read: () => Promise<Answer>) {
    this.#read = read;
  }

  answer(): Promise<Answer> {
    if (this.#running === undefined) return this.#run();
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      return this.#run();
    });
    return this.#next;
  }

  #run(): Promise<Answer> {
    const reading = this.#read();
    const ended = reading.then(
      () => undefined,
      () => undefined, // Whoever asked hears of it; the next reading begins all the same.
    );
    this.#running = ended;
    void ended.then(() => {
      if (this.#running === ended) this.#running = undefined;
    });
    return reading;
  }
}
