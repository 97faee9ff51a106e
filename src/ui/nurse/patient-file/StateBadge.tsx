import type { FactState } from '#store/store.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Where a fact stands on its way. « transmis » only once the region has named it. */
export function StateBadge({ state }: { readonly state: FactState }) {
  const { words } = useTexts().nurse;
  switch (state.kind) {
    case 'waiting':
      return (
        <Badge tone="waiting" icon="saved">
          {words.state.waiting}
        </Badge>
      );
    case 'sent':
      return <span className="small soft state-sent">{words.state.sent}</span>;
    case 'held':
      return (
        <span>
          <Badge tone="warning">{words.state.held}</Badge> <span className="small">{words.heldWhy(state.why)}</span>
        </span>
      );
    case 'refused':
      return (
        <span>
          <Badge tone="critical">{words.state.refused}</Badge>{' '}
          <span className="small">{words.refusedWhy(state.code)}</span>
        </span>
      );
  }
}
