import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { ClinicalFact } from './clinicalKind.ts';

type Labels = { readonly label: string; readonly of: (what: string) => string };

/** How a line goes on, in the words of its kind; nothing for what is over, or is measured anew. */
export function changeLabels(fact: ClinicalFact, texts: NurseTexts['clinicalHistory']): Labels | undefined {
  const { condition, medicine, stay, event, interruption, procedure } = texts;
  switch (fact.kind) {
    case 'condition':
      return fact.body.state === 'resolved' ? undefined : { label: condition.change, of: condition.changeOf };
    case 'coMedication':
      return fact.body.state === 'stopped'
        ? { label: medicine.takeAgain, of: medicine.takeAgainOf }
        : { label: medicine.stop, of: medicine.stopOf };
    case 'hospitalStay':
      return fact.body.type === 'stay' && fact.body.dischargedOn === undefined
        ? { label: stay.discharge, of: stay.dischargeOf }
        : undefined;
    case 'clinicalEvent':
      return { label: event.updateOutcome, of: event.updateOutcomeOf };
    case 'avkInterruption':
      return fact.body.state === 'resumed' ? undefined : { label: interruption.resume, of: interruption.resumeOf };
    case 'plannedProcedure':
      return fact.body.state === 'planned' ? { label: procedure.done, of: procedure.doneOf } : undefined;
    case 'assessment':
      return undefined;
  }
}
