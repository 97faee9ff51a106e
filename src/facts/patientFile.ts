import { groupBy } from '#domain/groupBy.ts';
import type { ClinicFact } from './clinicFact.ts';
import { foldChain, isDisagreement, type ChainState } from './fold.ts';
import type { PatientIdentity } from './kinds/patientIdentity.ts';
import { type Kind, KINDS } from './kinds.ts';
import { withLinkedChains } from './linkedChains.ts';
import { otherIdentities } from './linkedIdentity.ts';

/** Everything known of one patient, as it stands. A pure function of his facts. */
export type PatientFile = {
  /** The patient it was opened by: what is written about him first is his. */
  readonly patientId: string;
  /** Other files of the same person, whose facts stand in this one too. Facts never move: each keeps its patient. */
  readonly joined: readonly string[];
  readonly identity: ChainState<'patientIdentity'> | undefined;
  /** What the joined files call the person besides. */
  readonly otherIdentities: readonly PatientIdentity[];
  /** « Dossier 123 »: how a register without identities called him. */
  readonly provisional: ChainState<'provisionalFile'> | undefined;
  readonly contact: ChainState<'patientContact'> | undefined;
  readonly information: ChainState<'informationGiven'> | undefined;
  readonly status: ChainState<'followUpStatus'> | undefined;
  readonly course: ChainState<'avkCourse'> | undefined;
  readonly dose: ChainState<'doseSchedule'> | undefined;
  readonly nextControl: ChainState<'nextControl'> | undefined;
  /** One chain an INR, those entered in error included: their line is empty. */
  readonly inrs: readonly ChainState<'inrResult'>[];
  readonly drawn: readonly ChainState<'inrDrawn'>[];
  readonly checklists: readonly ChainState<'inrChecklist'>[];
  readonly decisions: readonly ChainState<'inrDecision'>[];
  readonly handlings: readonly ChainState<'inrHandling'>[];
  readonly criticalSteps: readonly ChainState<'criticalInrStep'>[];
  readonly attempts: readonly ChainState<'contactAttempt'>[];
  readonly interruptions: readonly ChainState<'avkInterruption'>[];
  readonly procedures: readonly ChainState<'plannedProcedure'>[];
  readonly stays: readonly ChainState<'hospitalStay'>[];
  readonly events: readonly ChainState<'clinicalEvent'>[];
  readonly conditions: readonly ChainState<'condition'>[];
  readonly coMedications: readonly ChainState<'coMedication'>[];
  readonly assessments: readonly ChainState<'assessment'>[];
  readonly reviews: readonly ChainState<'reviewed'>[];
  readonly flagDecisions: readonly ChainState<'flagDecision'>[];
  readonly notes: readonly ChainState<'note'>[];
  readonly careCircle: readonly ChainState<'careCircleMember'>[];
  readonly links: readonly ChainState<'patientLink'>[];
  readonly documents: readonly ChainState<'documentIssued'>[];
  /** Chains with two heads and more of kinds that make the patient « à vérifier ». */
  readonly disagreements: readonly ChainState[];
  /** How many histories the file holds, of whatever kind: none, and nothing is known of the patient. */
  readonly size: number;
};

/**
 * @param facts  one patient's facts, or those of all the files that were joined into one, any order; a fact present
 *               twice counts once
 */
export function foldPatient(patientId: string, facts: readonly ClinicFact[]): PatientFile {
  const asWritten = chainsByKind(facts);
  const chains = withLinkedChains(asWritten);
  const all = [...chains.values()].flat();
  return {
    patientId,
    joined: otherPatients(patientId, facts),
    identity: only(chains, 'patientIdentity'),
    otherIdentities: otherIdentities(every(asWritten, 'patientIdentity'), only(chains, 'patientIdentity')),
    provisional: only(chains, 'provisionalFile'),
    contact: only(chains, 'patientContact'),
    information: only(chains, 'informationGiven'),
    status: only(chains, 'followUpStatus'),
    course: only(chains, 'avkCourse'),
    dose: only(chains, 'doseSchedule'),
    nextControl: only(chains, 'nextControl'),
    inrs: every(chains, 'inrResult'),
    drawn: every(chains, 'inrDrawn'),
    checklists: every(chains, 'inrChecklist'),
    decisions: every(chains, 'inrDecision'),
    handlings: every(chains, 'inrHandling'),
    criticalSteps: every(chains, 'criticalInrStep'),
    attempts: every(chains, 'contactAttempt'),
    interruptions: every(chains, 'avkInterruption'),
    procedures: every(chains, 'plannedProcedure'),
    stays: every(chains, 'hospitalStay'),
    events: every(chains, 'clinicalEvent'),
    conditions: every(chains, 'condition'),
    coMedications: every(chains, 'coMedication'),
    assessments: every(chains, 'assessment'),
    reviews: every(chains, 'reviewed'),
    flagDecisions: every(chains, 'flagDecision'),
    notes: every(chains, 'note'),
    careCircle: every(chains, 'careCircleMember'),
    links: every(chains, 'patientLink'),
    documents: every(chains, 'documentIssued'),
    disagreements: all.filter((state) => isDisagreement(state) && KINDS[state.kind].disagreement === 'critical'),
    size: all.length,
  };
}

function otherPatients(patientId: string, facts: readonly ClinicFact[]): readonly string[] {
  const patients = new Set<string>();
  for (const fact of facts) if (fact.patientId !== undefined) patients.add(fact.patientId);
  patients.delete(patientId);
  return [...patients].toSorted();
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
