import type { ConditionEvidence, Evidence, InrEvidence } from '#domain/complexity/evidence.ts';
import type { FlagDecisionSeen } from '#domain/complexity/flagStanding.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { Interruption } from '#domain/ttr/daySpans.ts';
import type { WritingFact } from './clinicFact.ts';
import { type ChainState, latestOf } from './fold.ts';
import { historyOf } from './historyOf.ts';
import type { Kind } from './kinds.ts';
import type { PatientFile } from './patientFile.ts';
import { everyChoice, MOST_READINGS, type Reading, readingsOf, type ReadRange } from './readings.ts';

/** A patient's file in the words of the rules: every reading where people disagree, each thing by its fact. */
export function complexityEvidence(file: PatientFile): Evidence {
  return {
    ...person(file),
    inrs: inrReadings(file),
    conditions: conditionReadings(file),
    medicines: file.coMedications.map(({ lines: [line] }) =>
      dated(line.entries).map(({ id, from, body: { state, interaction } }) => ({
        id,
        from,
        state,
        ...(interaction === undefined ? {} : { interaction }),
      })),
    ),
    stays: shown(file.stays).map(({ id, body: { type, admittedOn, dischargedOn, planned, avkLink } }) => ({
      id,
      type,
      admittedOn,
      planned,
      avkLink,
      ...(dischargedOn === undefined ? {} : { dischargedOn }),
    })),
    events: shown(file.events).map(({ id, body: { type, severity, location, occurredOn } }) => ({
      id,
      type,
      severity,
      occurredOn,
      ...(location === undefined ? {} : { location }),
    })),
    assessments: shown(file.assessments).map(({ id, body: { topic, value, unit, takenOn } }) => ({
      id,
      topic,
      value,
      unit,
      takenOn,
    })),
    reviews: shown(file.reviews).map(({ id, body: { topic, asOf } }) => ({ id, topic, asOf })),
    care: careOf(file),
  };
}

/** What people made of his flags: the last of every history, and of every opinion on it. */
export function flagDecisionsOf({ flagDecisions }: PatientFile): readonly FlagDecisionSeen[] {
  return flagDecisions.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const latest = latestOf(line);
      if (latest === undefined) return [];
      const { rule, decision, until } = latest.body;
      // A decision is dated by whoever took it; the day its tablet wrote it stands in for an older app's.
      const on = latest.validFrom ?? (latest.writtenAt.instant.slice(0, 10) as LocalDate);
      return [{ id: latest.id, rule, decision, on, ...(until === undefined ? {} : { until }) }];
    }),
  );
}

/** While two birth dates or sexes stand, neither is known. */
function person({ identity }: PatientFile): Pick<Evidence, 'birthDate' | 'sex'> {
  const said = identity?.lines.flatMap((line) => latestOf(line)?.body ?? []) ?? [];
  const [first] = said;
  const agreed = <Value>(of: (body: (typeof said)[number]) => Value): Value | undefined =>
    first !== undefined && said.every((body) => of(body) === of(first)) ? of(first) : undefined;
  return { birthDate: agreed(({ birthDate }) => birthDate.date), sex: agreed(({ sex }) => sex) };
}

function inrReadings(file: PatientFile): Evidence['inrs'] {
  const readings = readingsOf(file);
  if (readings.kind === 'tooManyDisputes') return readings.kind;
  return readings.kind === 'settled' ? [inrEvidence(readings.reading)] : readings.readings.map(inrEvidence);
}

function inrEvidence(reading: Reading): InrEvidence {
  return { ...historyOf(reading), unconfirmed: unconfirmedSpans(reading.ranges) };
}

/** The stretches on which the range in force was chosen for nobody. */
function unconfirmedSpans(ranges: readonly ReadRange[]): readonly Interruption[] {
  if (ranges.every(({ rangeStatus }) => rangeStatus === undefined)) return [];
  const oldestFirst = ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return oldestFirst.flatMap(({ from, rangeStatus }, at): readonly Interruption[] => {
    const to = oldestFirst[at + 1]?.from;
    return rangeStatus === undefined ? [] : [{ from, ...(to === undefined ? {} : { to }) }];
  });
}

function conditionReadings(file: PatientFile): Evidence['conditions'] {
  const choices = everyChoice(file.conditions.map(({ lines }) => lines));
  const courses = file.course?.lines ?? [undefined];
  if (choices.length * courses.length > MOST_READINGS) return 'tooManyDisputes';
  return courses.flatMap((course) =>
    choices.map((lines): ConditionEvidence => ({
      histories: lines.map((line) =>
        dated(line.entries).map(({ id, from, body: { code, state, severity, severityCriterion } }) => ({
          id,
          from,
          code,
          state,
          severity,
          ...(severityCriterion === undefined ? {} : { criterion: severityCriterion }),
        })),
      ),
      indications: dated(course?.entries ?? []).map(({ id, from, body }) => ({
        id,
        from,
        indication: body.indication,
      })),
    })),
  );
}

/** The facts of a line that hold from a day on: every one of a lasting kind does. */
function dated<Fact extends WritingFact>(entries: readonly Fact[]): readonly (Fact & { readonly from: LocalDate })[] {
  return entries.flatMap((entry) => (entry.validFrom === undefined ? [] : [{ ...entry, from: entry.validFrom }]));
}

/** What each history of a soft kind says, under the line that is shown. */
function shown<K extends Kind>(chains: readonly ChainState<K>[]): readonly WritingFact<K>[] {
  return chains.flatMap(({ lines: [line] }) => latestOf(line) ?? []);
}

function careOf(file: PatientFile): Evidence['care'] {
  const circle = shown(file.careCircle).map(({ body }) => body);
  const inRole = (role: string) => {
    const members = circle.filter((member) => member.role === role);
    if (members.some(({ state }) => state !== 'left')) return 'yes';
    return members.length > 0 ? 'no' : 'unknown';
  };
  const contact = file.contact && latestOf(file.contact.lines[0])?.body;
  const isReachable = contact?.telephone ?? contact?.mobile ?? contact?.caregiver;
  return {
    generalPractitioner: inRole('generalPractitioner'),
    homeNurse: inRole('homeNurse'),
    reachable: contact === undefined ? 'unknown' : isReachable === undefined ? 'no' : 'yes',
  };
}
