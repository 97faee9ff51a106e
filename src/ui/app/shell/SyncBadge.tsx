import { assertNever } from '#domain/assertNever.ts';
import type { SharedTexts } from '#i18n/catalogues.ts';
import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { useSyncStatus } from '#ui/shared/data/useSyncStatus.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import type { IconName } from '#ui/shared/layout/iconPaths.ts';
import { Link } from '#ui/shared/router/Link.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { type SyncBadgeState, syncBadgeState } from './syncBadgeState.ts';

type Look = { readonly tone: string; readonly icon: IconName };

const LOOKS: Readonly<Record<SyncBadgeState['kind'], Look>> = {
  sending: { tone: 'waiting', icon: 'send' },
  receiving: { tone: 'waiting', icon: 'install' },
  waiting: { tone: 'waiting', icon: 'saved' },
  saved: { tone: 'neutral', icon: 'saved' },
  sent: { tone: 'accent', icon: 'sent' },
  offline: { tone: 'offline', icon: 'offline' },
  notTheRegion: { tone: 'offline', icon: 'offline' },
  trouble: { tone: 'offline', icon: 'offline' },
  signIn: { tone: 'warning', icon: 'warning' },
  notKept: { tone: 'critical', icon: 'warning' },
  checking: { tone: 'warning', icon: 'warning' },
  refused: { tone: 'warning', icon: 'warning' },
  held: { tone: 'waiting', icon: 'warning' },
};

/** Where what was entered stands, in one glance; opens the page that explains it. */
export function SyncBadge() {
  const texts = useSharedTexts();
  const today = useToday();
  const outbox = useOutbox();
  const known = outbox.status === 'ready' ? outbox.value : undefined;
  const state = syncBadgeState(useSyncStatus(), known);
  const { tone, icon } = LOOKS[state.kind];
  const waiting = known?.waiting ?? 0;
  const words = wordsOf(state, texts.sync, (utc) => texts.format.instantFrom(utc, today));
  return (
    <Link to="/tablet" className={`sync-badge badge--${tone}`}>
      <Icon name={icon} />
      {/* Announced when it changes, and only then. */}
      <output className="sync-badge-words">
        {state.kind !== 'waiting' && <span>{words}</span>}
        {waiting > 0 && <span className="sync-badge-waiting">{texts.sync.waiting(waiting)}</span>}
      </output>
      <span className="for-readers">{` – ${texts.sync.opens}`}</span>
    </Link>
  );
}

function wordsOf(state: SyncBadgeState, texts: SharedTexts['sync'], instant: (utc: string) => string): string {
  switch (state.kind) {
    case 'offline':
      return texts.offlineSince(instant(state.since));
    case 'refused':
    case 'held':
      return texts[state.kind](state.count);
    case 'waiting':
      return '';
    case 'sending':
    case 'receiving':
    case 'signIn':
    case 'notTheRegion':
    case 'checking':
    case 'notKept':
    case 'trouble':
    case 'sent':
    case 'saved':
      return texts[state.kind];
    default:
      return assertNever(state);
  }
}
