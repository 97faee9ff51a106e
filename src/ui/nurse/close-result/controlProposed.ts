import { type ControlSituation, proposedControl, type ProposedControl } from '#domain/follow-up/proposedControl.ts';
import { positionInRange } from '#domain/inr/therapeuticRange.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import type { ClosingStep } from './closingStep.ts';

type Seen = Pick<ClosingStep, 'result' | 'record' | 'draft'>;

/** What the guideline says of the next control, by what is known on this screen so far. */
export function controlProposed(seen: Seen, today: LocalDate): ProposedControl {
  const situation = situationOf(seen);
  const { date } = seen.result;
  // A dose decided now holds from today; everything else is counted from the sample.
  const since = situation === 'doseChanged' ? today : date;
  return proposedControl({ situation, since, notBefore: date === today ? addDays(today, 1) : today });
}

/** The most pressing first: each later one supposes that nothing before it holds. */
function situationOf({ result, record, draft }: Seen): ControlSituation {
  const { verdict, inrCase } = result;
  if (verdict.overdose === 'yes' && verdict.tier !== 'none') return 'overdose';
  const decision = draft.decision?.choice ?? record.decision?.fact.body.decision;
  if (decision === 'changed' || decision === 'doseSkipped') return 'doseChanged';
  const answers = { ...record.checklist?.fact.body.answers, ...draft.answers };
  if (answers['illness'] === 'yes' || answers['drugStartedOrStopped'] === 'yes') return 'destabilised';
  const isWithin =
    inrCase.range.kind === 'own' &&
    inrCase.values.every(
      (inr) => inrCase.range.kind === 'own' && positionInRange(inr, inrCase.range.range) === 'within',
    );
  return isWithin ? 'stable' : 'untilStable';
}
