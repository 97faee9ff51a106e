import type { LocalDate } from '#domain/localDate.ts';
import type { Intent, SeenHead } from '#facts/composeGroup.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { ClinicalKind } from './clinicalKind.ts';

/** What an entry is about: a new line, one that goes on, or one that was wrong. */
export type EntryAct<K extends ClinicalKind> =
  | { readonly mode: 'first' }
  | { readonly mode: 'change' | 'correction'; readonly seen: SeenHead; readonly fact: WritingFact<K> };

type Written<K extends ClinicalKind> = { readonly body: BodyOf<K>; readonly validFrom?: LocalDate };
type About<K extends ClinicalKind> = { readonly kind: K; readonly patientId: string; readonly act: EntryAct<K> };

/** The fact that a form which stands means. Fields of a newer version are kept as they came. */
export function entryIntent<K extends ClinicalKind>(
  { kind, patientId, act }: About<K>,
  { body, validFrom }: Written<K>,
  reason: string,
): Intent {
  const from = validFrom === undefined ? {} : { validFrom };
  const about = { kind, patientId, ...from };
  // The compiler does not pair a kind that is open with its body; both came from one plan.
  if (act.mode === 'first') return { act: 'first', ...about, body } as unknown as Intent;
  const { seen, fact } = act;
  const changed = { ...unknownFields(fact.body, body), ...body };
  if (act.mode === 'change') return { act: 'change', ...about, seen, body: changed } as unknown as Intent;
  return { act: 'correction', ...about, seen, target: fact.id, reason, body: changed } as unknown as Intent;
}

/** What takes one fact of a line out of what counts. */
export function removalIntent(fact: WritingFact<ClinicalKind>, seen: SeenHead, reason: string): Intent {
  const { kind, patientId, id } = fact;
  const about = patientId === undefined ? {} : { patientId };
  return { act: 'enteredInError', kind, ...about, seen, target: id, reason };
}

/** Fields that no form of this version asks for. */
const ASKED: ReadonlySet<string> = new Set(
  (
    'type admittedOn dischargedOn planned motive avkLink hospital severity location occurredOn inr outcome state cause ' +
    'procedure plannedOn relay relayDecidedBy stopOn resumeOn controlOn code severityCriterion diagnosedOn interaction ' +
    'name topic value unit takenOn'
  ).split(' '),
);

function unknownFields(before: object, after: object): object {
  return Object.fromEntries(Object.entries(before).filter(([field]) => !ASKED.has(field) && !(field in after)));
}
