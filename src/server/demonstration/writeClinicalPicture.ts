import { addDays, type LocalDate } from '#domain/localDate.ts';
import type { Intent, IntentOf } from '#facts/composeGroup.ts';
import type { Kind } from '#facts/kinds.ts';
import { DEMONSTRATION_CARE_PLACES, DEMONSTRATION_CARERS } from './demonstrationCarers.ts';
import type { ClinicalPicture } from './drawClinicalPicture.ts';
import type { PatientBook } from './patientBook.ts';
import type { PatientSketch } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';

/** Writes what is known of a patient besides his INRs: at his inclusion, as it happened, and at the yearly review. */
export function writeClinicalPicture(
  book: PatientBook,
  sketch: PatientSketch,
  picture: ClinicalPicture,
  random: SeededRandom,
): void {
  const { includedOn } = sketch;
  const last = sketch.ending.lastInrOn;
  const first = firstOf(book.patientId);
  book.write({ day: includedOn, minute: 175, author: 'claireMorel' }, [
    first('patientContact', contactOf(sketch, random)),
    first('informationGiven', {
      given: 'yes',
      givenOn: includedOn,
      support: 'leaflet',
      basis: 'careTeam',
      objection: 'none',
    }),
    ...circleOf(sketch, random).map((member) => first('careCircleMember', member)),
    ...picture.conditions.map((body) => first('condition', body, includedOn)),
    ...picture.coMedications.map((body) => first('coMedication', body, includedOn)),
  ]);
  for (const body of picture.events) {
    book.write({ day: body.occurredOn, minute: 610, author: 'claireMorel' }, [first('clinicalEvent', body)]);
  }
  for (const body of picture.stays) {
    const day = body.dischargedOn ?? addDays(body.admittedOn, 1);
    book.write({ day, minute: 615, author: 'sophieVuillemin' }, [first('hospitalStay', body)]);
  }
  writeReview(book, picture, last, random);
}

/** Some patients were never gone through: their complexity stays undetermined, as in a real clinic. */
function writeReview(book: PatientBook, { assessments }: ClinicalPicture, last: LocalDate, random: SeededRandom): void {
  const first = firstOf(book.patientId);
  const topics = (['conditions', 'hospitalStays', 'events'] as const).filter(() => random.chance(0.85));
  const asOf = addDays(last, -random.between(0, 3));
  book.write({ day: last, minute: 620, author: 'claireMorel' }, [
    ...assessments.map((body) => first('assessment', body)),
    ...topics.map((topic) => first('reviewed', { topic, asOf })),
  ]);
}

/** Telephone numbers of the ranges that the French regulator keeps for works of fiction. */
function contactOf(sketch: PatientSketch, random: SeededRandom): IntentBody<'patientContact'> {
  const digits = () => `${random.between(10, 99)} ${random.between(10, 99)}`;
  const isHelped = random.chance(0.3);
  return {
    telephone: `03 53 01 ${digits()}`,
    ...(random.chance(0.5) ? { mobile: `06 39 98 ${digits()}` } : {}),
    address: {
      town: random.pick(['Dole', 'Chaussin', 'Mont-sous-Vaudrey', 'Arbois', 'Poligny', 'Rochefort-sur-Nenon']),
    },
    ...(isHelped
      ? {
          caregiver: {
            name: `${random.pick(['Sylvie', 'Catherine', 'Didier', 'Philippe'])} ${sketch.identity.usedName ?? sketch.identity.birthName}`,
            relation: random.pick(['child', 'spouse'] as const),
            telephone: `06 39 98 ${digits()}`,
          },
        }
      : {}),
    tellFirst: isHelped && random.chance(0.5) ? 'caregiver' : 'patient',
  };
}

function circleOf(sketch: PatientSketch, random: SeededRandom): readonly IntentBody<'careCircleMember'>[] {
  const laboratory = random.pick(DEMONSTRATION_CARE_PLACES.filter(({ type }) => type === 'laboratory'));
  const state = 'follows';
  return [
    { role: 'laboratory', site: laboratory.id, state },
    // Those of the practice that has accounts stand in the circle already.
    ...(sketch.careOf.practice === 'yes' ? [] : [carer('generalPractitioner', 'generalPractitioner', random)]),
    ...(random.chance(0.35) ? [carer('nurse', 'homeNurse', random)] : []),
    ...(random.chance(0.3) ? [carer('cardiologist', 'cardiologist', random)] : []),
  ];
}

function carer(
  profession: string,
  role: IntentBody<'careCircleMember'>['role'],
  random: SeededRandom,
): IntentBody<'careCircleMember'> {
  const { id, site = '' } = random.pick(DEMONSTRATION_CARERS.filter((one) => one.profession === profession));
  return { role, site, professional: id, state: 'follows' };
}

type IntentBody<K extends Kind> = Extract<IntentOf<K>, { readonly act: 'first' }>['body'];

function firstOf(patientId: string) {
  return <K extends Kind>(kind: K, body: IntentBody<K>, validFrom?: LocalDate): Intent =>
    // Kind and body belong together by the signature; TypeScript cannot follow that through the union of intents.
    ({ act: 'first', kind, patientId, body, ...(validFrom === undefined ? {} : { validFrom }) }) as unknown as Intent;
}
