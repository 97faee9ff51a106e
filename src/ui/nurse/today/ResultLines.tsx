import type { Places } from '#store/store.ts';
import { TierBadge } from '#ui/nurse/critical-inr/TierBadge.tsx';
import { DeadlineBadge } from '#ui/nurse/critical-inr/DeadlineBadge.tsx';
import { isCritical } from '#domain/critical-inr/judgeInr.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CutList } from './CutList.tsx';
import type { ResultLine } from './todayOf.ts';
import { WorkLine } from './WorkLine.tsx';

type Props = { readonly lines: readonly ResultLine[]; readonly places: Places };

/** Results that stay until the person told is named. */
export function ResultLines({ lines, places }: Props) {
  return (
    <CutList items={lines} keyOf={({ patient, result }) => `${patient.patientId} ${result.chain}`}>
      {(line) => <OneResult line={line} places={places} />}
    </CutList>
  );
}

function OneResult({ line, places }: { readonly line: ResultLine; readonly places: Places }) {
  const { today: texts, criticalInr } = useTexts().nurse;
  const format = useFormat();
  const { patient, result } = line;
  const critical = isCritical(result.tier);
  const [worst] = result.reasons;
  return (
    <WorkLine
      patient={patient}
      look={critical ? 'primary' : 'plain'}
      action={{ to: `/patients/${patient.patientId}/inr/${result.chain}/close`, label: texts.action.close }}
    >
      <span className="row work-line-inr">
        <strong>{format.inr(result)}</strong>
        {/* A critical tier is among the marks of the line. */}
        {!critical && <TierBadge tier={result.tier} />}
        {critical && result.deadline !== undefined && <DeadlineBadge deadline={result.deadline} />}
      </span>
      {critical && worst !== undefined && <span className="small">{criticalInr.reason[worst]}</span>}
      <span className="small soft">{texts.result.sampled(format.day(result.date))}</span>
      <Progress line={line} places={places} />
    </WorkLine>
  );
}

/** Who sees to it, and what was tried. */
function Progress({ line: { result }, places }: { readonly line: ResultLine; readonly places: Places }) {
  const { today: texts, words } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const me = useUser().account.id;
  const { owner, state } = result;
  const nameOf = (account: string) => places.people.get(account)?.name ?? words.someone;
  return (
    <span className="row work-line-progress">
      {owner.kind !== 'nobody' && <Badge icon="patients">{owned()}</Badge>}
      {state.kind === 'tried' && <Badge icon="phone">{texts.result.tried(state.attempts)}</Badge>}
      {state.kind === 'callBack' && (
        <Badge icon="phone">{texts.result.callBack(format.dayFrom(state.at.date, today))}</Badge>
      )}
    </span>
  );

  function owned(): string {
    if (owner.kind === 'nobody') return texts.result.free;
    if (owner.owner !== me) {
      return owner.kind === 'handedOver'
        ? texts.result.handedTo(nameOf(owner.owner))
        : texts.result.takenBy(nameOf(owner.owner));
    }
    return owner.kind === 'handedOver' && owner.by !== me
      ? texts.result.handedToMe(nameOf(owner.by))
      : texts.result.mine;
  }
}
