import { z } from 'zod';
import type { Channel } from './syncEnv.ts';
import { SyncStatus } from './syncStatus.ts';

/** What the tabs of one browser say to each other about syncing: never anything of a patient. */
const TabMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: SyncStatus }),
  z.object({ kind: z.literal('sendNow') }),
]);
type TabMessage = z.infer<typeof TabMessage>;

export type TabTalk = {
  tell(status: SyncStatus): void;
  askToSend(): void;
  listen(listener: { status(status: SyncStatus): void; sendNow(): void }): () => void;
  close(): void;
};

export function tabTalk(channel: Channel): TabTalk {
  const post = (message: TabMessage) => channel.post(message);
  return {
    tell: (status) => post({ kind: 'status', status }),
    askToSend: () => post({ kind: 'sendNow' }),
    listen: (listener) =>
      channel.listen((message) => {
        // Another tab may run a newer build and say what this one has no word for.
        const read = TabMessage.safeParse(message);
        if (!read.success) return;
        if (read.data.kind === 'status') listener.status(read.data.status);
        else listener.sendNow();
      }),
    close: () => channel.close(),
  };
}
