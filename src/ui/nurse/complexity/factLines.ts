import type { ClinicFact } from '#facts/clinicFact.ts';
import { isWriting } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { wordFor } from '#i18n/wordFor.ts';

export type FactLine = { readonly id: string; readonly text: string };

/** The facts a rule rests on, each in a line, in the order of their days as far as they have one. */
export function factLines(
  file: PatientFile,
  ids: readonly string[],
  { texts, format }: { readonly texts: NurseTexts; readonly format: Format },
): readonly FactLine[] {
  const wanted = new Set(ids);
  const chains = [
    ...file.inrs,
    ...file.stays,
    ...file.events,
    ...file.conditions,
    ...file.assessments,
    ...file.coMedications,
    ...(file.course === undefined ? [] : [file.course]),
  ];
  return chains
    .flatMap(({ history }) => history as readonly ClinicFact[])
    .filter(({ id }) => wanted.has(id))
    .map((fact) => ({ id: fact.id, ...said(fact, { texts, format }) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

type Words = { readonly texts: NurseTexts; readonly format: Format };

function said(fact: ClinicFact, { texts, format }: Words): { readonly day: string; readonly text: string } {
  const { complexity, words } = texts;
  const kind = words.kind[fact.kind];
  if (!isWriting(fact)) return { day: '', text: kind };
  switch (fact.kind) {
    case 'inrResult': {
      const { inr, sampledAt } = fact.body;
      return { day: sampledAt.date, text: `INR ${format.inr(inr)}, ${format.day(sampledAt.date)}` };
    }
    case 'hospitalStay':
      return { day: fact.body.admittedOn, text: `${kind}, ${format.day(fact.body.admittedOn)}` };
    case 'clinicalEvent':
      return { day: fact.body.occurredOn, text: `${kind}, ${format.day(fact.body.occurredOn)}` };
    case 'condition': {
      const name = wordFor(complexity.conditions, fact.body.code, kind);
      return dated(name, fact.validFrom, format);
    }
    case 'assessment': {
      const { takenOn, value, unit } = fact.body;
      const shown = unit.startsWith('{') ? format.decimal(value) : `${format.decimal(value)} ${unit}`;
      return { day: takenOn, text: `${kind}, ${shown}, ${format.day(takenOn)}` };
    }
    case 'coMedication':
      return dated(fact.body.name, fact.validFrom, format);
    case 'avkCourse':
      return dated(words.indication(fact.body.indication), fact.validFrom, format);
    default:
      return { day: '', text: kind };
  }
}

function dated(text: string, day: ClinicFact['validFrom'], format: Format) {
  return day === undefined ? { day: '', text } : { day, text: `${text}, ${format.day(day)}` };
}
