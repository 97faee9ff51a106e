import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import { LockedError } from '#store/store.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { type Trial, tryRules } from './tryRules.ts';

export type RunningTrial = {
  readonly total: number;
  /** Files judged so far, while it runs. */
  readonly progress: number | undefined;
  readonly done: Trial | undefined;
  /** False once the draft was changed after the trial. */
  readonly isOfThisDraft: boolean;
  readonly run: () => void;
  readonly cancel: () => void;
};

/** A trial of a draft on the followed patients of this tablet, a few files at a time; leaving the screen stops it. */
export function useTrial(inForce: ComplexPatientRules, draft: ComplexPatientRules): RunningTrial {
  const store = useStore();
  const today = useToday();
  const { patients } = useDirectory();
  const followed = useMemo(() => patients.filter(isFollowed), [patients]);
  const [progress, setProgress] = useState<number>();
  const [done, setDone] = useState<{ readonly trial: Trial; readonly key: string }>();
  const running = useRef<AbortController>(undefined);
  const key = JSON.stringify([inForce.version, draft.parameters]);

  useEffect(() => () => running.current?.abort(), []);

  async function run() {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setProgress(0);
    try {
      const watch = { progress: setProgress, signal: controller.signal, rest };
      const trial = await tryRules(store, followed, { inForce, draft, today }, watch);
      if (trial !== undefined) setDone({ trial, key });
    } catch (error) {
      // A tablet that locked itself is about to show another screen.
      if (!(error instanceof LockedError)) reportError(error);
    } finally {
      if (running.current === controller) setProgress(undefined);
    }
  }

  return {
    total: followed.length,
    progress,
    done: done?.trial,
    isOfThisDraft: done?.key === key,
    run: () => void run(),
    cancel: () => running.current?.abort(),
  };
}

/** One turn of the page: touches and drawing come first. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
