import { groupBy } from '#domain/groupBy.ts';
import { KINDS, type ClinicFact, type Kind } from './clinicFact.ts';
import { foldChain, isDisagreement, type ChainState } from './fold.ts';

/** Everything known of one patient, as it stands. A pure function of his facts. */
export type PatientFile = {
  readonly patientId: string;
  readonly identity: ChainState<'patientIdentity'> | undefined;
  readonly status: ChainState<'followUpStatus'> | undefined;
  readonly course: ChainState<'avkCourse'> | undefined;
  readonly dose: ChainState<'doseSchedule'> | undefined;
  readonly nextControl: ChainState<'nextControl'> | undefined;
  /** One chain an INR, those entered in error included: their line is empty. */
  readonly inrs: readonly ChainState<'inrResult'>[];
  readonly interruptions: readonly ChainState<'avkInterruption'>[];
  readonly careCircle: readonly ChainState<'careCircleMember'>[];
  /** Chains with two heads and more of kinds that make the patient « à vérifier ». */
  readonly disagreements: readonly ChainState[];
};

/**
 * @param facts  one patient's facts, any order; a fact present twice counts once
 */
export function foldPatient(patientId: string, facts: readonly ClinicFact[]): PatientFile {
  const chains = chainsByKind(facts);
  const all = [...chains.values()].flat();
  return {
    patientId,
    identity: only(chains, 'patientIdentity'),
    status: only(chains, 'followUpStatus'),
    course: only(chains, 'avkCourse'),
    dose: only(chains, 'doseSchedule'),
    nextControl: only(chains, 'nextControl'),
    inrs: every(chains, 'inrResult'),
    interruptions: every(chains, 'avkInterruption'),
    careCircle: every(chains, 'careCircleMember'),
    disagreements: all.filter((state) => isDisagreement(state) && KINDS[state.kind].disagreement === 'critical'),
  };
}

type ChainsByKind = ReadonlyMap<Kind, readonly ChainState[]>;

/** Chains of one kind of place facts or patient facts, folded, in the order of their chain ids. */
export function chainsByKind(facts: readonly ClinicFact[]): ChainsByKind {
  const byChain = groupBy(new Map(facts.map((fact) => [fact.id, fact])).values(), (fact) => fact.chain);
  const states = [...byChain.keys()].toSorted().flatMap((chain) => foldChain(byChain.get(chain) ?? []) ?? []);
  return groupBy(states, (state) => state.kind);
}

function every<K extends Kind>(chains: ChainsByKind, kind: K): readonly ChainState<K>[] {
  // A chain has one kind, and these were grouped by it.
  return (chains.get(kind) ?? []) as unknown as readonly ChainState<K>[];
}

function only<K extends Kind>(chains: ChainsByKind, kind: K): ChainState<K> | undefined {
  return every(chains, kind)[0];
}
