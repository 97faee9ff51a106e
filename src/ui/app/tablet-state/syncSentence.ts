import { assertNever } from '#domain/assertNever.ts';
import type { SharedTexts } from '#i18n/catalogues.ts';
import type { SyncStatus } from '#sync/syncStatus.ts';

/** The whole sentence behind the badge's few words. */
export function syncSentence(status: SyncStatus, waiting: number, texts: SharedTexts): string {
  const sentences = texts.tablet.state;
  if (status.activity !== 'idle') return sentences[status.activity];
  const { last } = status;
  switch (last.kind) {
    case 'sent':
      return waiting > 0 ? sentences.waiting : sentences.sent;
    case 'regionTrouble':
      return sentences.regionTrouble(last.problem);
    case 'never':
    case 'offline':
    case 'signInNeeded':
    case 'notTheRegion':
    case 'refused':
    case 'checksumDiffers':
    case 'notKept':
      return sentences[last.kind];
    default:
      return assertNever(last);
  }
}
