import { expect, it } from 'vitest';
import type { Intent } from '#facts/composeGroup.ts';
import {
  aCircleIntent,
  aDay,
  aGroup,
  anId,
  anIdentityIntent,
  anInrGroup,
  anInrIntent,
  aPatientGroup,
  rewritten,
  signedBytes,
} from '#test/support/writtenFacts.ts';
import type { TheRegion } from './factLogContract.ts';

export function rightsContract(theRegion: TheRegion): void {
  const atWork = async () => {
    const region = theRegion();
    const clinic = await region.newClinic();
    const tablet = await region.newTablet(clinic.nurse);
    const patientId = anId();
    await tablet.push(aPatientGroup(tablet.pen, patientId));
    return { region, clinic, tablet, patientId };
  };

  it.each(['nurse', 'physician'] as const)(
    '[A6] a %s of the clinic that follows a patient writes every clinical kind, and corrects it',
    async (role) => {
      const { region, clinic, patientId } = await atWork();
      const { pen, push } = await region.newTablet(await region.newAccount(clinic.site, role));
      const written = clinicalIntents(patientId).map((intent) => aGroup(pen, intent));
      expect(await push(...written)).toMatchObject(written.map(() => ({ verdict: 'stored' })));
      const wrong = written.at(-1)?.[0]?.fact;
      if (wrong === undefined) throw new Error('an INR was written');
      const seen = { chain: wrong.chain, head: wrong.id };
      const about = { kind: 'inrResult', patientId, seen, target: wrong.id, reason: 'autre patient' } as const;
      const removed = aGroup(pen, { ...about, act: 'enteredInError' });
      expect(await push(removed)).toMatchObject([{ verdict: 'stored' }]);
    },
  );

  it.each(['referrer', 'pharmacist', 'coordinator'] as const)(
    '[A6] a %s writes no clinical kind, not even where his own place follows the patient',
    async (role) => {
      const { region, clinic, patientId } = await atWork();
      const { pen, push } = await region.newTablet(await region.newAccount(clinic.site, role));
      const refused = { verdict: 'refused', code: 'notAllowed', path: 'facts.0.kind' };
      const written = clinicalIntents(patientId).map((intent) => aGroup(pen, intent));
      expect(await push(...written)).toMatchObject(written.map(() => refused));
      expect(await push(aPatientGroup(pen))).toMatchObject([refused]);
    },
  );

  it('[A6] what a newer app lets a referrer write is held for a region that knows its rules', async () => {
    const { region, clinic, patientId } = await atWork();
    const referrer = await region.newTablet(await region.newAccount(clinic.site, 'referrer'));
    const [inr] = anInrGroup(referrer.pen, { patientId });
    if (inr === undefined) throw new Error('an INR was written');
    const form = rewritten(inr, { kind: 'inclusionForm', body: { asked: 'inclusion' } });
    const { body } = await referrer.send([await signedBytes(referrer.keys, [form])]);
    expect(body).toMatchObject({ verdicts: [{ verdict: 'held', why: 'newerKind' }] });
  });

  it.each(['generalPractitioner', 'pharmacy', 'laboratory'])(
    '[A6] a nurse of a place that follows a patient as %s writes nothing clinical about him',
    async (role) => {
      const { region, tablet, patientId } = await atWork();
      const other = await region.newClinic();
      const theirs = await region.newTablet(other.nurse);
      await tablet.push(aGroup(tablet.pen, aCircleIntent(patientId, { site: other.site.id, role })));
      expect(await theirs.push(anInrGroup(theirs.pen, { patientId }))).toMatchObject([
        { verdict: 'refused', code: 'notAllowed', path: 'facts.0.kind' },
      ]);
    },
  );

  it('[A4] refuses a fact whose author claims another role than his account has', async () => {
    const { region, clinic, tablet, patientId } = await atWork();
    const refused = { verdict: 'refused', code: 'notAllowed', path: 'facts.0.authorRole' };
    const physician = { ...tablet.pen, authorRole: 'physician' };
    expect(await tablet.push(anInrGroup(physician, { patientId }))).toMatchObject([refused]);
    const referrer = await region.newTablet(await region.newAccount(clinic.site, 'referrer'));
    const nurse = { ...referrer.pen, authorRole: 'nurse' };
    expect(await referrer.push(anInrGroup(nurse, { patientId }))).toMatchObject([refused]);
  });

  it('[A4] refuses a group of which one fact alone claims another role', async () => {
    const { tablet, patientId } = await atWork();
    const [one, two] = aGroup(tablet.pen, anInrIntent({ patientId }), anInrIntent({ patientId, on: '2026-01-06' }));
    if (one === undefined || two === undefined) throw new Error('two INRs were written');
    const claimed = rewritten(two, { authorRole: 'physician' });
    const wire = await signedBytes(tablet.keys, [{ id: one.fact.id, bytes: one.bytes }, claimed]);
    const { body } = await tablet.send([wire]);
    expect(body).toMatchObject({ verdicts: [{ code: 'notAllowed', path: 'facts.1.authorRole' }] });
  });
}

/** One first fact of each clinical kind; an INR last. Identity is there too: a second first fact of it is no fault. */
function clinicalIntents(patientId: string): readonly Intent[] {
  const validFrom = aDay('2026-01-05');
  return [
    anIdentityIntent(patientId),
    { act: 'first', kind: 'followUpStatus', patientId, validFrom, body: { status: 'active' } },
    {
      act: 'first',
      kind: 'avkCourse',
      patientId,
      validFrom,
      body: {
        indication: 'atrialFibrillation',
        molecule: 'warfarin',
        tablet: 'coumadine-5',
        start: 'initiation',
        range: { low: '2.0', high: '3.0' },
        plannedDuration: 'lifelong',
        whoAdaptsDose: 'clinic',
      },
    },
    {
      act: 'first',
      kind: 'doseSchedule',
      patientId,
      validFrom,
      body: {
        molecule: 'warfarin',
        tablet: 'coumadine-5',
        tabletMg: '5',
        schedule: { shape: 'cycle', quarters: [4], anchor: validFrom },
      },
    },
    { act: 'first', kind: 'nextControl', patientId, body: { dueOn: aDay('2026-02-05') } },
    { act: 'first', kind: 'avkInterruption', patientId, validFrom, body: { state: 'interrupted' } },
    aCircleIntent(patientId, { site: anId(), role: 'pharmacy' }),
    anInrIntent({ patientId }),
  ];
}
