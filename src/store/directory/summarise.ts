import { patientSearchKey, provisionalSearchKey } from '#domain/identity/searchKey.ts';
import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import { type Evaluation, evaluationOn } from '#domain/complexity/evaluation.ts';
import { CRITICAL_INR_RULES, type CriticalInrRules } from '#domain/critical-inr/criticalInrRules.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { isProvisional, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import type { BodyOf, Kind } from '#facts/kinds.ts';
import { type ChainState, latestOf, valueOn } from '#facts/fold.ts';
import { historyOf } from '#facts/historyOf.ts';
import { restsOnRangeToConfirm } from '#facts/rangeToConfirm.ts';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { foldPatient, type PatientFile } from '#facts/patientFile.ts';
import { readingsOf, type Reading } from '#facts/readings.ts';
import type { OpenedPatient } from '#store/store.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { complexityOf } from './complexityOf.ts';
import { doseToValidateOf } from './doseToValidateOf.ts';
import { controlStateOf } from './controlStateOf.ts';
import { lastInrOf } from './lastInrOf.ts';
import { linksSummary } from './linksSummary.ts';
import { matriculeOf } from './matriculeOf.ts';
import { openResultsOf } from './openResultsOf.ts';
import { provisionalReferencesOf } from './provisionalReferencesOf.ts';
import { rangeStatusOf } from './rangeStatusOf.ts';
import { rangesOn } from './rangesOn.ts';

/**
 * One line of the directory as of a day; undefined when nothing is known of the patient any more.
 *
 * @param evaluation   the rules of the place on that day, made ready once for all patients
 * @param criticalInr  its thresholds of a critical INR
 */
export function summarise(
  opened: OpenedPatient,
  asOf: LocalDate,
  evaluation: Evaluation = evaluationOn(COMPLEX_PATIENT_RULES, asOf),
  criticalInr: CriticalInrRules = CRITICAL_INR_RULES,
): PatientSummary | undefined {
  const { file, states, apart } = opened;
  if (file.size === 0 && apart.length === 0 && opened.unreadable === 0) return undefined;
  const course = lineOn(file.course, asOf);
  const { range, rangeDisputed } = rangesOn(file, asOf);
  return {
    patientId: file.patientId,
    ...identityOf(opened),
    ...matriculeOf(file),
    ...linksSummary(file),
    status: statusOf(file, asOf),
    molecule: course?.molecule,
    indication: course?.indication,
    range,
    rangeDisputed,
    ...rangeStatusOf(file, asOf),
    ...lastInrOf(file),
    ...controlStateOf(opened, asOf),
    ...doseToValidateOf(file, asOf),
    ttr: ttrOf(file, asOf),
    complexity: complexityOf(file, evaluation),
    ...openResultsOf(file, asOf, { rules: criticalInr, evaluation }),
    disputed: [...new Set(file.disagreements.map((state) => state.kind))],
    waiting: [...states.values()].filter((state) => state.kind === 'waiting').length,
    apart: apart.length,
    unreadable: opened.unreadable,
    asOf,
  };
}

/** A patient whom anybody says is followed stays in the lists that watch over him; then one of whom nobody says it. */
function statusOf(file: PatientFile, asOf: LocalDate): string | undefined {
  const said = (file.status?.lines ?? []).map((line) => valueOn(line, asOf)?.body.status);
  if (said.includes('active')) return 'active';
  return said.includes(undefined) ? undefined : said[0];
}

function lineOn<K extends Kind>(state: ChainState<K> | undefined, day: LocalDate): BodyOf<K> | undefined {
  // A fact of kind K has the body of kind K: its schema has vouched for it.
  return state === undefined ? undefined : (valueOn(state.lines[0], day)?.body as BodyOf<K> | undefined);
}

/**
 * The identity line. A patient whose every fact is kept apart by the region is still found by the name that was typed:
 * his author has to get at him to settle it.
 */
function identityOf({ file, apart }: OpenedPatient) {
  const isSaid = file.identity !== undefined || file.provisional !== undefined;
  const said = isSaid
    ? file
    : foldPatient(
        file.patientId,
        apart.map(({ fact }) => fact),
      );
  const lines = said.identity?.lines.flatMap((line) => latestOf(line)?.body ?? []) ?? [];
  const references = provisionalReferencesOf(said);
  const [shown] = lines;
  const [provisionalReference] = references;
  return {
    ...(provisionalReference === undefined ? {} : { provisionalReference }),
    birthName: shown?.birthName ?? '',
    firstName: shown?.birthFirstNames[0] ?? '',
    usedName: shown?.usedName,
    usedFirstName: shown?.usedFirstName,
    birthDate: shown && { date: shown.birthDate.date, precision: shown.birthDate.precision },
    sex: shown?.sex,
    // While two identities stand, or two files are joined, either finds the patient.
    searchKey: [
      ...lines.map(searchKeyOf),
      ...said.otherIdentities.map(searchKeyOf),
      ...references.map(provisionalSearchKey),
    ].join(''),
  };
}

function searchKeyOf(identity: PatientIdentity): string {
  const { birthName, birthFirstNames, usedName, usedFirstName, birthDate } = identity;
  return patientSearchKey({
    birthName,
    firstNames: birthFirstNames,
    birthDate: birthDate.date,
    ...(usedName === undefined ? {} : { nameInUse: usedName }),
    ...(usedFirstName === undefined ? {} : { firstNameInUse: usedFirstName }),
  });
}

/** Over the twelve months to `asOf`: one figure, or the span of the figures that the disagreements leave open. */
function ttrOf(file: PatientFile, asOf: LocalDate): PatientSummary['ttr'] {
  const readings = readingsOf(file);
  if (readings.kind === 'tooManyDisputes') return { kind: 'unmeasurable' };
  if (readings.kind === 'settled') {
    const ttr = ttrOfReading(readings.reading, asOf);
    if (ttr.kind === 'unmeasurable') return { kind: 'unmeasurable' };
    const provisional = isProvisional(ttr) || restsOnRangeToConfirm(readings.reading, lastYear(asOf));
    return { kind: 'measured', percent: ttrPercent(ttr), provisional };
  }
  const figures = readings.readings.map((reading) => ttrOfReading(reading, asOf));
  const percents = figures.flatMap((ttr) => (ttr.kind === 'measured' ? [ttrPercent(ttr)] : []));
  // A span that left out the reading without a figure would look surer than the file is.
  if (percents.length < figures.length) return { kind: 'unmeasurable' };
  return { kind: 'span', lowest: Math.min(...percents), highest: Math.max(...percents) };
}

function ttrOfReading(reading: Reading, asOf: LocalDate) {
  return timeInTherapeuticRange(historyOf(reading), CLINIC_CONVENTION, lastYear(asOf));
}

function lastYear(asOf: LocalDate) {
  return { from: monthsBefore(asOf, 12), to: asOf };
}
