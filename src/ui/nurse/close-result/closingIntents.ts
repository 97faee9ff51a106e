import { INR_QUESTIONS } from '#domain/inr-questions/inrQuestions.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { Intent, SeenHead } from '#facts/composeGroup.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';
import type { Attempt } from './callFields.ts';
import type { Recorded } from './closingRecord.ts';

/** Whom and what a step is about, and who writes it. */
export type About = { readonly result: ResultToClose; readonly me: string };

export function checklistIntent(
  { result }: About,
  said: Pick<BodyOf<'inrChecklist'>, 'answers' | 'takenQuarters'>,
  before: Recorded<'inrChecklist'> | undefined,
): Intent {
  const body = { inr: result.chain, questions: INR_QUESTIONS.version, ...said };
  return { kind: 'inrChecklist', patientId: result.patientId, reads: result.factIds, body, ...following(before?.seen) };
}

/** @param reads  the INR facts that were on the screen */
export function decisionIntent(
  { result }: About,
  decided: Pick<BodyOf<'inrDecision'>, 'decision' | 'decidedBy'>,
  { reads, before }: { readonly reads: readonly string[]; readonly before: Recorded<'inrDecision'> | undefined },
): Intent {
  return {
    kind: 'inrDecision',
    patientId: result.patientId,
    reads,
    body: { inr: result.chain, ...decided },
    ...following(before?.seen),
  };
}

/** Undefined while two dates stand: a third would leave both of them standing. */
export function controlIntent({ result }: About, file: PatientFile, dueOn: LocalDate): Intent | undefined {
  const { nextControl } = file;
  if (nextControl !== undefined && isDisagreement(nextControl)) return undefined;
  const seen = nextControl && { chain: nextControl.chain, head: nextControl.lines[0].head.id };
  const body = { dueOn, inr: result.chain };
  const patientId = nextControl?.lines[0].head.patientId ?? result.patientId;
  return { kind: 'nextControl', patientId, reads: result.factIds, body, ...following(seen) };
}

export function attemptIntent({ result }: About, attempt: Attempt): Intent {
  const body = { ...attempt, inr: result.chain, about: 'result' };
  return { act: 'first', kind: 'contactAttempt', patientId: result.patientId, reads: result.factIds, body };
}

export function noteIntent({ result }: About, text: string): Intent {
  return { act: 'first', kind: 'note', patientId: result.patientId, body: { text, topic: 'inr', about: result.chain } };
}

export function takeIntent({ result, me }: About): Intent {
  return handling(result.patientId, { inr: result.chain, step: 'taken', owner: me });
}

export function releaseIntent({ result }: About): Intent {
  return handling(result.patientId, { inr: result.chain, step: 'released' });
}

/** Working on a result that is nobody's makes it one's own: colleagues then see « en cours par … ». */
export function takenMeanwhile(about: About): readonly Intent[] {
  const isFree = about.result.owner.kind === 'nobody' && about.result.state.kind !== 'closed';
  return isFree ? [takeIntent(about)] : [];
}

function handling(patientId: string, body: BodyOf<'inrHandling'>): Intent {
  return { act: 'first', kind: 'inrHandling', patientId, body };
}

function following(seen: SeenHead | undefined) {
  return seen === undefined ? ({ act: 'first' } as const) : ({ act: 'change', seen } as const);
}
