import type { LocalDate } from '#domain/localDate.ts';
import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import { type ChainState, isDisagreement, latestOf, type Line } from '#facts/fold.ts';
import { KINDS } from '#facts/kinds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { interruptionSpans } from '#facts/readings.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import { chainsOf, type ClinicalFact, type ClinicalKind } from './clinicalKind.ts';

/** One history of this part of a file, as its line on the screen. */
export type EntryRow<K extends ClinicalKind = ClinicalKind> = {
  readonly chain: ChainState<K>;
  readonly shown: WritingFact<K>;
  readonly seen: SeenHead;
  /** `now`: it still counts, or is recent. `past`: behind a fold. */
  readonly when: 'now' | 'past';
  readonly dispute: 'none' | 'soft' | 'critical';
  /** What other heads say, while people disagree. */
  readonly others: readonly { readonly head: string; readonly says: WritingFact<K> | undefined }[];
  /** `duplicate`: the same thing stands in another history too. */
  readonly marks: readonly ('corrected' | 'duplicate')[];
};

export type EntryRows<K extends ClinicalKind = ClinicalKind> = {
  /** What counts first, then newest first. */
  readonly rows: readonly EntryRow<K>[];
  /** Everything in them was entered in error. */
  readonly removed: readonly ChainState<K>[];
};

/** Months during which what happened stands open on the screen. */
const RECENT_MONTHS = 12;

export function entryRows<K extends ClinicalKind>(file: PatientFile, kind: K, today: LocalDate): EntryRows<K> {
  const rows: EntryRow<K>[] = [];
  const removed: ChainState<K>[] = [];
  for (const chain of chainsOf(file, kind)) {
    const shown = chain.lines.map((line) => latestOf(line)).find((fact) => fact !== undefined);
    if (shown === undefined) removed.push(chain);
    else rows.push(rowOf(chain, shown, today));
  }
  const marked = withDuplicates(rows);
  return { rows: marked.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1)), removed };
}

function rowOf<K extends ClinicalKind>(chain: ChainState<K>, shown: WritingFact<K>, today: LocalDate): EntryRow<K> {
  const [first] = chain.lines;
  const critical = KINDS[chain.kind].disagreement === 'critical' ? 'critical' : 'soft';
  return {
    chain,
    shown,
    seen: { chain: chain.chain, head: first.head.id },
    when: isNow(shown, today) === 'yes' ? 'now' : 'past',
    dispute: isDisagreement(chain) ? critical : 'none',
    others: chain.lines.flatMap((line) => {
      const says = latestOf(line);
      return says?.id === shown.id ? [] : [{ head: line.head.id, says }];
    }),
    marks: chain.history.some(isPuttingRight) ? ['corrected'] : [],
  };
}

function isPuttingRight({ act }: ClinicFact): boolean {
  return act === 'correction' || act === 'enteredInError';
}

/** Whether a line still counts today, or happened lately. */
function isNow(fact: ClinicalFact, today: LocalDate): 'yes' | 'no' {
  const since = (day: LocalDate | undefined) =>
    day === undefined || day >= monthsBefore(today, RECENT_MONTHS) ? 'yes' : 'no';
  switch (fact.kind) {
    case 'condition':
      return fact.body.state === 'resolved' ? 'no' : 'yes';
    case 'coMedication':
      return fact.body.state === 'stopped' ? 'no' : 'yes';
    case 'hospitalStay':
      return fact.body.dischargedOn === undefined && fact.body.type === 'stay' ? 'yes' : since(fact.body.admittedOn);
    case 'clinicalEvent':
      return fact.body.outcome === 'ongoing' ? 'yes' : since(fact.body.occurredOn);
    case 'avkInterruption':
      return fact.body.state === 'resumed' ? since(fact.validFrom) : 'yes';
    case 'plannedProcedure':
      return fact.body.state === 'planned' ? 'yes' : 'no';
    case 'assessment':
      return 'yes';
  }
}

/** The same condition or medicine twice, from two tablets that did not know of each other. */
function withDuplicates<K extends ClinicalKind>(rows: readonly EntryRow<K>[]): readonly EntryRow<K>[] {
  const names = rows.map((row) => (row.when === 'now' ? sameThing(row.shown) : undefined));
  return rows.map((row, at) => {
    const name = names[at];
    const isTwice = name !== undefined && names.filter((other) => other === name).length > 1;
    return isTwice ? { ...row, marks: [...row.marks, 'duplicate'] } : row;
  });
}

function sameThing(fact: ClinicalFact): string | undefined {
  if (fact.kind === 'condition') return fact.body.code;
  return fact.kind === 'coMedication' ? fact.body.name.toLocaleLowerCase() : undefined;
}

function sortKey({ when, shown }: EntryRow): string {
  return `${when === 'now' ? 1 : 0} ${dayOfFact(shown)} ${shown.id}`;
}

/** The day a line is put in order by. */
export function dayOfFact(fact: ClinicalFact): string {
  switch (fact.kind) {
    case 'hospitalStay':
      return fact.body.admittedOn;
    case 'clinicalEvent':
      return fact.body.occurredOn;
    case 'plannedProcedure':
      return fact.body.plannedOn;
    case 'assessment':
      return fact.body.takenOn;
    case 'condition':
    case 'coMedication':
    case 'avkInterruption':
      return fact.validFrom ?? '';
  }
}

/** The last stretch without AVK that a line tells. */
export function lastInterruption(line: Line<'avkInterruption'>) {
  return interruptionSpans(line).at(-1);
}
