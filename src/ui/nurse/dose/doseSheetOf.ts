import { addDays, type LocalDate } from '#domain/localDate.ts';
import { CALENDAR_WEEKS } from '#domain/dosing/calendarWeeks.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { type DosesSaid, doseOf } from '#facts/doseOf.ts';
import { latestOf, type Line, valueOn } from '#facts/fold.ts';
import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type Dose, readDose } from '#facts/readDose.ts';
import { type CalendarDose, calendarOfLine } from './calendarDose.ts';
import { otherMolecule } from './otherMolecule.ts';

/** One day of the printed calendar. */
export type SheetDay = { readonly day: LocalDate; readonly said: CalendarDose };

/** What a printed calendar says, or why none may be handed over. */
export type DoseSheet =
  | {
      readonly kind: 'printable';
      readonly identity: WritingFact<'patientIdentity'>['body'];
      /** Decided doses that hold on the days shown, the one of the first day first. */
      readonly doses: readonly Dose[];
      /** Four blocks of seven days, from the first day on. */
      readonly blocks: readonly (readonly SheetDay[])[];
    }
  | {
      readonly kind: 'refused';
      readonly why:
        | 'noDose'
        | 'disputedDose'
        | 'impossibleDose'
        | 'otherMolecule'
        | 'noIdentity'
        | 'disputedIdentity'
        | 'interrupted'
        | 'disputedInterruption';
    }
  /** Somebody says that he takes no AVK any more. */
  | { readonly kind: 'notTaking'; readonly status: string };

const TAKES_NONE = ['stopped', 'switchedToDoac', 'deceased'];

/** A page that leaves the clinic cannot be called back: whatever is unsure of it keeps it from being printed. */
export function doseSheetOf(file: PatientFile, today: LocalDate): DoseSheet {
  const status = statusWithoutAvk(file, today);
  if (status !== undefined) return { kind: 'notTaking', status };
  if (file.identity === undefined) return { kind: 'refused', why: 'noIdentity' };
  const [only, other] = file.identity.lines;
  if (other !== undefined) return { kind: 'refused', why: 'disputedIdentity' };
  const identity = latestOf(only)?.body;
  if (identity === undefined) return { kind: 'refused', why: 'noIdentity' };
  const dose = doseOf(file, today);
  if (dose.kind === 'disputed') return { kind: 'refused', why: 'disputedDose' };
  if (dose.kind === 'none') return { kind: 'refused', why: 'noDose' };
  const calendar = calendarSheet(file, dose, today);
  return calendar.kind === 'refused' ? calendar : { ...calendar, kind: 'printable', identity };
}

function calendarSheet(file: PatientFile, said: DosesSaid & { readonly line: Line<'doseSchedule'> }, today: LocalDate) {
  const days = Array.from({ length: 7 * CALENDAR_WEEKS }, (_, at) => addDays(today, at));
  const last = days.at(-1) ?? today;
  const doses = [said.current, ...said.upcoming].filter((dose) => dose !== undefined && (dose.validFrom ?? '') <= last);
  const shown = doses.flatMap((dose) => dose ?? []);
  if (shown.length === 0) return refused('noDose');
  if (shown.some(({ body }) => readDose(body).kind === 'impossible')) return refused('impossibleDose');
  if (shown.some((dose) => isOfAnotherMolecule(file, dose, today))) return refused('otherMolecule');
  if (ongoingInterruption(file, today)?.disputed === 'yes') return refused('disputedInterruption');
  const doseOn = calendarOfLine(file, said.line);
  const told = days.map((day): SheetDay => ({ day, said: doseOn(day) }));
  if (told.every(({ said: one }) => one.kind !== 'dose')) return refused('interrupted');
  const blocks = Array.from({ length: CALENDAR_WEEKS }, (_, week) => told.slice(7 * week, 7 * week + 7));
  return { kind: 'sheet' as const, doses: shown, blocks };
}

/** Held against the treatment of the day it holds on: today, or its first day. */
function isOfAnotherMolecule(file: PatientFile, dose: Dose, today: LocalDate): boolean {
  const begins = dose.validFrom !== undefined && dose.validFrom > today ? dose.validFrom : today;
  return otherMolecule(file, dose, begins).length > 0;
}

function statusWithoutAvk({ status }: PatientFile, today: LocalDate): string | undefined {
  const said = (status?.lines ?? []).flatMap((line) => valueOn(line, today)?.body.status ?? []);
  return said.find((one) => TAKES_NONE.includes(one));
}

function refused(why: Extract<DoseSheet, { kind: 'refused' }>['why']) {
  return { kind: 'refused', why } as const;
}
