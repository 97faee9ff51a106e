type Stopping = {
  /** Ends requests in hand, streams, then the database. */
  stop(): Promise<void>;
  say(line: string): void;
  exit(code: number): void;
};

/** A stop that takes longer than this is made an end of. */
const DEADLINE_MS = 10_000;

/** Stops gracefully at the first signal, at once at the second: whoever presses twice has waited enough. */
export function stopOnSignal(signals: NodeJS.EventEmitter, { stop, say, exit }: Stopping): void {
  let asked = 0;
  const onSignal = () => {
    asked += 1;
    if (asked > 1) return exit(1);
    say('Stopping: requests in hand are finished first. A second signal stops at once.');
    const late = setTimeout(() => exit(1), DEADLINE_MS);
    late.unref();
    stop().then(
      () => exit(0),
      (error: unknown) => {
        say(`The region did not stop cleanly: ${error instanceof Error ? error.message : String(error)}`);
        exit(1);
      },
    );
  };
  signals.on('SIGTERM', onSignal);
  signals.on('SIGINT', onSignal);
}
