import type { NurseTexts } from '#i18n/fr/nurse.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { sayFact } from '#ui/nurse/clinical-history/sayFact.ts';

/** What a fact says, in lines a nurse can hold against another's. Whatever two facts can differ by is said. */
export function claimWords(fact: WritingFact, texts: NurseTexts, format: Format): readonly string[] {
  const { words, disagreement } = texts;
  const from = fact.validFrom === undefined ? [] : [disagreement.validFrom(format.day(fact.validFrom))];
  switch (fact.kind) {
    case 'inrResult': {
      const { inr, sampledAt, method } = fact.body;
      const time = sampledAt.time === undefined ? '' : ` ${sampledAt.time}`;
      return [
        `INR ${format.inr(inr)}`,
        disagreement.sampledOn(`${format.day(sampledAt.date)}${time}`),
        words.method(method),
      ];
    }
    case 'avkCourse': {
      const { range, indication, molecule, tablet, startedOn } = fact.body;
      return [
        disagreement.range(format.range(range)),
        words.indication(indication),
        `${words.molecule(molecule)}, ${words.tablet(tablet)}`,
        ...(startedOn === undefined ? [] : [texts.ttr.start(format.day(startedOn))]),
        words.duration(fact.body.plannedDuration),
        `${texts.patientFile.treatment.whoAdapts} ${words.whoAdapts(fact.body.whoAdaptsDose)}`,
        ...from,
      ];
    }
    case 'doseSchedule':
      return [...doseWords(fact, texts, format), ...from];
    case 'nextControl':
      return [disagreement.dueOn(format.day(fact.body.dueOn))];
    case 'followUpStatus':
      return [words.status(fact.body.status), ...from];
    case 'patientIdentity':
      return identityWords(fact, texts, format);
    case 'avkInterruption':
      return [words.interruption(fact.body.state, fact.body.cause), ...from];
    case 'condition': {
      const { title, details } = sayFact(fact, { texts, format });
      return [title, ...details];
    }
    default:
      // Soft kinds: never brought here, and said by their kind if they were.
      return [words.kind[fact.kind]];
  }
}

function doseWords(fact: WritingFact<'doseSchedule'>, texts: NurseTexts, format: Format): readonly string[] {
  const { treatment } = texts.patientFile;
  const { schedule, tablet, decidedBy } = fact.body;
  const days = schedule.quarters.map((quarters, at) => {
    const day = schedule.shape === 'week' ? (treatment.weekdays[at] ?? '') : treatment.cycleDay(at + 1);
    return `${day} ${tabletFractions(quarters)}`;
  });
  return [
    texts.words.tablet(tablet),
    days.join(' · '),
    ...(schedule.shape === 'cycle' ? [treatment.cycleFrom(format.day(schedule.anchor))] : []),
    decidedBy === undefined ? treatment.toValidate : decidedBy.name,
  ];
}

function identityWords(fact: WritingFact<'patientIdentity'>, texts: NurseTexts, format: Format): readonly string[] {
  const { words } = texts;
  const { birthName, birthFirstNames, usedName, usedFirstName, birthDate, sex, ins } = fact.body;
  const used = [usedName, usedFirstName].filter((name) => name !== undefined);
  return [
    `${birthName} ${birthFirstNames.join(' ')}`,
    ...(used.length === 0 ? [] : [words.usedName(used.join(' '))]),
    words.born(sex, format.day(birthDate.date)),
    words.sex(sex),
    ...(ins === undefined ? [] : [`INS ${ins.matricule}`]),
  ];
}
