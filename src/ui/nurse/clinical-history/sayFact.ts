import { assertNever } from '#domain/assertNever.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { Format } from '#i18n/fr/format.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { ClinicalFact } from './clinicalKind.ts';
import { sayAssessment } from './sayAssessment.ts';

/** A fact in words: what it is, and what is to be known of it. */
export type Saying = { readonly title: string; readonly details: readonly string[] };
export type Words = { readonly texts: NurseTexts; readonly format: Format };

/** What a fact of this part of the file says. A code of a newer app is said to be unknown, never shown. */
export function sayFact(fact: ClinicalFact, words: Words): Saying {
  switch (fact.kind) {
    case 'condition':
      return sayCondition(fact, words);
    case 'coMedication':
      return sayMedicine(fact, words);
    case 'hospitalStay':
      return sayStay(fact, words);
    case 'clinicalEvent':
      return sayEvent(fact, words);
    case 'avkInterruption':
      return sayInterruption(fact, words);
    case 'plannedProcedure':
      return sayProcedure(fact, words);
    case 'assessment':
      return sayAssessment(fact, words);
    default:
      return assertNever(fact);
  }
}

function sayCondition({ body, validFrom }: WritingFact<'condition'>, { texts, format }: Words): Saying {
  const { condition } = texts.clinicalHistory;
  const title = wordFor(texts.complexity.conditions, body.code, condition.unknownCode);
  if (body.state === 'resolved') {
    return {
      title,
      details: validFrom === undefined ? [condition.resolved] : [condition.resolvedOn(format.day(validFrom))],
    };
  }
  const criterion =
    body.severityCriterion === undefined ? [] : [wordFor(texts.complexity.severity, body.severityCriterion, '')];
  const severity = wordFor(condition.severity, body.severity, condition.severity.unknown);
  return {
    title,
    details: [
      [severity, ...criterion.filter((word) => word !== '')].join(' : '),
      ...(body.diagnosedOn === undefined
        ? validFrom === undefined
          ? []
          : [condition.sinceUnknown(format.day(validFrom))]
        : [condition.since(format.day(body.diagnosedOn))]),
    ],
  };
}

function sayMedicine({ body, validFrom }: WritingFact<'coMedication'>, { texts, format }: Words): Saying {
  const { medicine } = texts.clinicalHistory;
  const since = body.state === 'stopped' ? medicine.stoppedOn : medicine.since;
  return { title: body.name, details: validFrom === undefined ? [] : [since(format.day(validFrom))] };
}

function sayStay({ body }: WritingFact<'hospitalStay'>, { texts, format }: Words): Saying {
  const { stay, link, linkSaid, entry } = texts.clinicalHistory;
  const { type, admittedOn, dischargedOn, planned, motive, avkLink, hospital } = body;
  const isVisit = type === 'emergencyVisit';
  const when = isVisit
    ? stay.on(format.day(admittedOn))
    : dischargedOn === undefined
      ? stay.from(format.day(admittedOn))
      : stay.fromTo(format.day(admittedOn), format.day(dischargedOn));
  return {
    title: `${wordFor(stay.types, type, entry.unknownCode)} ${when}`,
    details: [
      wordFor(stay.motives, motive, entry.unknownCode),
      ...(isVisit ? [] : [wordFor(stay.plannedSaid, planned, stay.plannedSaid.unknown)]),
      linkSaid(wordFor(link, avkLink, link.unknown)),
      ...(hospital === undefined ? [] : [hospital]),
      ...(isVisit || dischargedOn !== undefined ? [] : [stay.noDischarge]),
    ],
  };
}

function sayEvent({ body }: WritingFact<'clinicalEvent'>, { texts, format }: Words): Saying {
  const { event, stay, link, linkSaid, entry } = texts.clinicalHistory;
  const { type, severity, location, occurredOn, avkLink, inr, outcome } = body;
  const what = wordFor(event.types, type, entry.unknownCode);
  const where = location === undefined ? [] : [wordFor(event.locations, location, event.locations.unknown)];
  return {
    title: `${[what, ...where].join(', ')}, ${stay.on(format.day(occurredOn))}`,
    details: [
      wordFor(event.severities, severity, event.severities.unknown),
      linkSaid(wordFor(link, avkLink, link.unknown)),
      ...(inr === undefined ? [] : [event.inrSaid(format.inr(inr))]),
      event.outcomeSaid(wordFor(event.outcomes, outcome, event.outcomes.unknown)),
    ],
  };
}

function sayInterruption({ body, validFrom }: WritingFact<'avkInterruption'>, { texts, format }: Words): Saying {
  const { interruption } = texts.clinicalHistory;
  const title =
    body.state === 'resumed'
      ? interruption.resumed
      : interruption.title(wordFor(interruption.causes, body.cause ?? 'unknown', interruption.causes.unknown));
  return { title, details: validFrom === undefined ? [] : [interruption.since(format.day(validFrom))] };
}

function sayProcedure({ body }: WritingFact<'plannedProcedure'>, { texts, format }: Words): Saying {
  const { procedure, entry } = texts.clinicalHistory;
  const { plannedOn, state, relay, relayDecidedBy, stopOn, resumeOn, controlOn } = body;
  const what = wordFor(procedure.procedures, body.procedure, entry.unknownCode);
  return {
    title: `${what} ${procedure.on(format.day(plannedOn))}`,
    details: [
      wordFor(procedure.states, state, entry.unknownCode),
      wordFor(procedure.relays, relay, procedure.relays.undecided),
      relayDecidedBy === undefined ? procedure.nobodyDecided : procedure.decided(relayDecidedBy),
      ...(stopOn === undefined ? [] : [procedure.stopSaid(format.day(stopOn))]),
      ...(resumeOn === undefined ? [] : [procedure.resumeSaid(format.day(resumeOn))]),
      ...(controlOn === undefined ? [] : [procedure.controlSaid(format.day(controlOn))]),
    ],
  };
}
