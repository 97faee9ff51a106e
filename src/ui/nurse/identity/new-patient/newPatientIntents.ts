import type { LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { AvkCourse } from '#facts/kinds/avkCourse.ts';
import type { InformationGiven } from '#facts/kinds/informationGiven.ts';
import type { PatientContact } from '#facts/kinds/patientContact.ts';
import type { PatientIdentity } from '#facts/kinds/patientIdentity.ts';
import { newCircleMember } from '#ui/nurse/care-circle/circleIntents.ts';

export type NewFile = {
  readonly patientId: string;
  /** The clinic that creates the file: it follows the patient from this very action on. */
  readonly clinic: string;
  readonly today: LocalDate;
  readonly identity: PatientIdentity;
  /** Why a patient who looks like this one is somebody else. */
  readonly differs: string | undefined;
  readonly course: { readonly body: AvkCourse; readonly validFrom: LocalDate } | undefined;
  readonly contact: PatientContact | undefined;
  readonly information: InformationGiven | undefined;
  readonly circle: readonly {
    readonly role: string;
    readonly site: string;
    readonly professional?: string | undefined;
  }[];
};

/**
 * All of a new file in one action: what brings a patient to the region is who he is together with the clinic that
 * follows him, and nothing about him could go before that.
 */
export function newPatientIntents(file: NewFile): readonly Intent[] {
  const { patientId, course, contact, information, differs } = file;
  const first = { act: 'first', patientId } as const;
  return [
    {
      ...first,
      kind: 'patientIdentity',
      body: file.identity,
      ...(differs === undefined ? {} : { reason: differs }),
    },
    newCircleMember(patientId, 'clinic', { site: file.clinic }),
    { ...first, kind: 'followUpStatus', validFrom: file.today, body: { status: 'active' } },
    ...(course === undefined ? [] : [{ ...first, kind: 'avkCourse', ...course } as const]),
    ...(contact === undefined ? [] : [{ ...first, kind: 'patientContact', body: contact } as const]),
    ...(information === undefined ? [] : [{ ...first, kind: 'informationGiven', body: information } as const]),
    ...file.circle.map(({ role, ...choice }) => newCircleMember(patientId, role, choice)),
  ];
}
