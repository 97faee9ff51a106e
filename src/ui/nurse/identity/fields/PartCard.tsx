import { type ReactNode, useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import { type ChainState, isDisagreement, latestOf } from '#facts/fold.ts';
import { type Kind, KINDS } from '#facts/kinds.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AlsoTyped } from './AlsoTyped.tsx';
import { HistoryOfChain } from './HistoryOfChain.tsx';

type Props<K extends Kind> = {
  readonly title: string;
  readonly patientId: string;
  readonly state: ChainState<K> | undefined;
  /** What a fact of this kind says, on one line. */
  readonly say: (fact: WritingFact<K>) => string;
  /** Full name of the button that opens the fields: there are several on one screen. */
  readonly edit: string;
  /** The part as it reads, while it is not edited. */
  readonly children: ReactNode;
  /** The fields; `close` when they have been saved or left. */
  readonly form: (close: () => void) => ReactNode;
};

/** A part of the file: as it reads, its fields in its place when it is edited, and everything ever written of it. */
export function PartCard<K extends Kind>({ title, patientId, state, say, edit, children, form }: Props<K>) {
  const { part } = useTexts().nurse.identityForm;
  const [mode, setMode] = useState<'reading' | 'editing'>('reading');
  const [history, setHistory] = useState<'closed' | 'open'>('closed');
  const disputed = state !== undefined && isDisagreement(state);
  const isCritical = disputed && KINDS[state.kind].disagreement === 'critical';
  const canEdit = mode === 'reading' && !disputed;
  return (
    <Card
      title={title}
      aside={
        <div className="row no-print">
          {state !== undefined && (
            <Button look="quiet" icon="history" onClick={() => setHistory('open')}>
              {part.history}
            </Button>
          )}
          {canEdit && (
            <Button icon="edit" aria-label={edit} onClick={() => setMode('editing')}>
              {state === undefined ? part.enter : part.edit}
            </Button>
          )}
        </div>
      }
    >
      {isCritical && (
        <Banner
          tone="warning"
          actions={
            <Link className="button" to={`/patients/${patientId}/disagreements`}>
              {part.settle}
            </Link>
          }
        >
          {part.disputed}
        </Banner>
      )}
      {mode === 'editing' ? form(() => setMode('reading')) : children}
      {disputed && !isCritical && <AlsoTyped state={state} say={say} />}
      {history === 'open' && state !== undefined && (
        <HistoryOfChain title={title} state={state} say={say} onClose={() => setHistory('closed')} />
      )}
    </Card>
  );
}

/** What stands in a chain now; nothing when nothing was written or everything was taken back. */
export function standing<K extends Kind>(state: ChainState<K> | undefined): WritingFact<K> | undefined {
  return state && latestOf(state.lines[0]);
}
