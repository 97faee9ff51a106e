import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { WorkerDesk } from './desk/WorkerDesk.ts';
import type { ImportStage } from './importStage.ts';
import { ImportWork } from './ImportWork.ts';

export type Import = { readonly work: ImportWork; readonly stage: ImportStage };

/** The import of this screen. Leaving the screen ends it; what is written stays. */
export function useImport(): Import {
  const store = useStore();
  const today = useToday();
  const [work] = useState(
    () => new ImportWork({ store, newDesk: (help) => new WorkerDesk(help), today: () => today, report: reportError }),
  );
  const stage = useSyncExternalStore(work.subscribe, work.stage);
  const end = useEffectEvent(() => work.end());
  useEffect(() => () => end(), []);
  return { work, stage };
}
