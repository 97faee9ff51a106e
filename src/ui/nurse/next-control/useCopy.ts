import type { Copy } from '#domain/follow-up/missingResult.ts';
import type { Outbox } from '#store/store.ts';
import type { SyncStatus } from '#sync/syncStatus.ts';
import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { useSyncStatus } from '#ui/shared/data/useSyncStatus.ts';

export type CopyAtHand = {
  readonly copy: Copy;
  /** When this tablet last had everything that the region had, UTC. */
  readonly receivedAt: string | undefined;
};

/** Whether what is missing here may have come to the region meanwhile. */
export function useCopy(): CopyAtHand {
  const outbox = useOutbox();
  const status = useSyncStatus();
  return copyOf(status, outbox.status === 'ready' ? outbox.value : undefined);
}

/**
 * A tablet is in contact while its last exchange ended well: it then exchanges every minute and at each knock of the
 * region, so that what is not here is not there either. In every other case, and until the first exchange after
 * unlocking, a result may have come since.
 */
export function copyOf({ last }: SyncStatus, outbox: Pick<Outbox, 'pulledAt'> | undefined): CopyAtHand {
  const receivedAt = outbox?.pulledAt;
  const isInContact = last.kind === 'sent' || last.kind === 'refused';
  return { copy: isInContact && receivedAt !== undefined ? 'current' : 'old', receivedAt };
}
