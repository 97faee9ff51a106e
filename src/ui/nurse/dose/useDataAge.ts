import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';

/** When this tablet last had everything that the region had, in words; nothing when it never had. */
export function useDataAge(): string | undefined {
  const outbox = useOutbox();
  const format = useFormat();
  const pulledAt = outbox.status === 'ready' ? outbox.value.pulledAt : undefined;
  return pulledAt === undefined ? undefined : format.instant(pulledAt);
}
