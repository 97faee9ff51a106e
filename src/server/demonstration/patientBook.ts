import { chainOf } from '#facts/chains.ts';
import type { BodyOf } from '#facts/kinds.ts';
import { composeGroup, type Intent, type SeenHead, type WrittenFact } from '#facts/composeGroup.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { demonstrationPen, type Moment } from './demonstrationPen.ts';
import type { SeededRandom } from './seededRandom.ts';

type OnceKind = 'patientIdentity' | 'followUpStatus' | 'avkCourse' | 'doseSchedule' | 'nextControl';

/** Everything written so far about one patient, and the head that the next author will see of each chain. */
export type PatientBook = {
  readonly patientId: string;
  readonly groups: readonly (readonly WrittenFact[])[];
  /** Writes one action, as one group. */
  write(moment: Moment, intents: readonly Intent[]): readonly WrittenFact[];
  /** What a kind that a patient has once says from now on: first when nothing stands yet, else a change. */
  saying<K extends OnceKind>(kind: K, body: BodyOf<K>, more?: Saying): Intent;
  /** The head of a chain as it stands now. */
  seen(chain: string): SeenHead;
  seenOnce(kind: OnceKind): SeenHead;
};

type Saying = { readonly validFrom?: LocalDate; readonly reads?: readonly string[] };

export function patientBook(patientId: string, random: SeededRandom): PatientBook {
  const groups: (readonly WrittenFact[])[] = [];
  const heads = new Map<string, string>();

  function seen(chain: string): SeenHead {
    const head = heads.get(chain);
    if (head === undefined) throw new RangeError('nothing was written in this chain yet');
    return { chain, head };
  }

  return {
    patientId,
    groups,
    write(moment, intents) {
      const facts = composeGroup(intents, demonstrationPen(moment, random));
      for (const { fact } of facts) heads.set(fact.chain, fact.id);
      groups.push(facts);
      return facts;
    },
    saying(kind, body, more = {}) {
      const chain = chainOf(patientId, kind);
      const place = heads.has(chain) ? { act: 'change' as const, seen: seen(chain) } : { act: 'first' as const };
      // Kind and body belong together by the signature; TypeScript cannot follow that through the union of intents.
      return { kind, patientId, body, ...more, ...place } as unknown as Intent;
    },
    seen,
    seenOnce: (kind) => seen(chainOf(patientId, kind)),
  };
}
