import { expect, it } from 'vitest';
import type { Intent } from '#facts/composeGroup.ts';
import { EMPTY_CHECKSUM } from '#facts/factHash.ts';
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

export function accessContract(theRegion: TheRegion): void {
  const atWork = async () => {
    const region = theRegion();
    const clinic = await region.newClinic();
    const tablet = await region.newTablet(clinic.nurse);
    const patientId = anId();
    await tablet.push(aPatientGroup(tablet.pen, patientId));
    return { region, clinic, tablet, patientId };
  };

  const caller = { protocol: 1, app: 'test', device: anId() };
  it.each([
    { url: '/api/sync/push', payload: { ...caller, announces: [], groups: [] } },
    { url: '/api/sync/pull', payload: { ...caller, announces: [], scopes: {}, want: { maxRows: 1, maxBytes: 1_000 } } },
    {
      url: '/api/device/enrol',
      payload: { ...caller, label: 'tablette', publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } },
    },
  ])('[A1] signed out, $url answers signInNeeded and nothing else', async ({ url, payload }) => {
    const answer = await theRegion().app.inject({ method: 'POST', url, payload });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toEqual({ equilibre: 'equilibre/1', problem: 'signInNeeded' });
  });

  it('[A1] signed out, nobody hears which scopes move', async () => {
    const answer = await theRegion().app.inject({ method: 'GET', url: '/api/sync/poke' });
    expect(answer.json()).toEqual({ equilibre: 'equilibre/1', problem: 'signInNeeded' });
  });

  it('[A2] somebody who is no nurse or physician is given no patient', async () => {
    const { region, clinic } = await atWork();
    for (const role of ['referrer', 'pharmacist', 'coordinator'] as const) {
      const tablet = await region.newTablet(await region.newAccount(clinic.site, role));
      expect(Object.keys((await tablet.pull()).scopes)).toEqual(['places:test-region']);
    }
  });

  it('[A2] a user who has moved to another place widens no tablet she left behind, and is given nothing on it', async () => {
    const { region, clinic, tablet, patientId } = await atWork();
    const elsewhere = await region.newClinic();
    const colleague = await region.newAccount(clinic.site, 'nurse');
    await tablet.enrol(colleague);
    await region.move(colleague, elsewhere.site);
    expect(Object.keys((await tablet.pull()).scopes)).toEqual(['places:test-region', clinic.scope]);
    const caller = { protocol: 1, app: 'test', device: tablet.device, announces: [], scopes: {} };
    const answer = await region.app.inject({
      method: 'POST',
      url: '/api/sync/pull',
      headers: { 'x-account': colleague.id },
      payload: { ...caller, want: { maxRows: 100, maxBytes: 100_000 } },
    });
    expect(answer.json()).toEqual({ equilibre: 'equilibre/1', problem: 'notAllowed', path: 'device' });
    const hers = anInrGroup({ ...tablet.pen, author: colleague.id }, { patientId });
    expect(await tablet.push(hers)).toMatchObject([{ verdict: 'refused', code: 'notYourSite' }]);
  });

  it('[A2] a tablet whose every user has moved is told to drop what it holds of the place', async () => {
    const { region, clinic, tablet } = await atWork();
    const epoch = (await tablet.pull()).scopes[clinic.scope]?.epoch ?? '';
    await region.move(clinic.nurse, (await region.newClinic()).site);
    const answer = await tablet.pull({ [clinic.scope]: { epoch, cursor: 3, checksum: EMPTY_CHECKSUM } });
    expect(answer.scopes).toEqual({});
    expect(answer.dropped).toEqual([clinic.scope]);
  });

  it('[A4] refuses an author who was never enrolled on the tablet that signed', async () => {
    const { region, clinic, tablet, patientId } = await atWork();
    const colleague = await region.newAccount(clinic.site, 'nurse');
    const pen = { ...tablet.pen, author: colleague.id };
    expect(await tablet.push(anInrGroup(pen, { patientId }))).toMatchObject([
      { code: 'notYourDevice', path: 'facts.0.author' },
    ]);
    await tablet.enrol(colleague);
    expect(await tablet.push(anInrGroup(pen, { patientId }))).toMatchObject([{ verdict: 'stored' }]);
  });

  it('[A4] refuses a fact said to come from another place than its author’s', async () => {
    const { region, tablet, patientId } = await atWork();
    const other = await region.newClinic();
    const pen = { ...tablet.pen, site: other.site.id };
    expect(await tablet.push(anInrGroup(pen, { patientId }))).toMatchObject([
      { code: 'notYourSite', path: 'facts.0.site' },
    ]);
  });

  it('[A5] refuses a fact about a patient whom the author’s place does not follow', async () => {
    const { region, patientId } = await atWork();
    const theirs = await region.newTablet((await region.newClinic()).nurse);
    expect(await theirs.push(anInrGroup(theirs.pen, { patientId }))).toMatchObject([
      { code: 'notYourPatient', path: 'facts.0.patientId' },
    ]);
    expect(await theirs.push(aPatientGroup(theirs.pen, patientId))).toMatchObject([{ code: 'notYourPatient' }]);
  });

  it('[A5] a patient is brought by the group that names her and her author’s own place as her clinic, by no other', async () => {
    const { region, tablet } = await atWork();
    const other = await region.newClinic();
    const patientId = anId();
    const identity = anIdentityIntent(patientId);
    const elsewhere = aGroup(tablet.pen, identity, aCircleIntent(patientId, { site: other.site.id }));
    const asPharmacy = aGroup(
      tablet.pen,
      identity,
      aCircleIntent(patientId, { site: tablet.pen.site, role: 'pharmacy' }),
    );
    const nobody = aGroup(tablet.pen, identity);
    const verdicts = await tablet.push(elsewhere, asPharmacy, nobody);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['held', 'held', 'held']);
  });

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

  it('places and their people are not written from a tablet', async () => {
    const { tablet } = await atWork();
    const body = { name: 'Cabinet', town: 'Dole', region: 'test', type: 'practice' };
    expect(await tablet.push(aGroup(tablet.pen, { act: 'first', kind: 'site', body }))).toMatchObject([
      { code: 'notAllowed', path: 'facts.0.kind' },
    ]);
  });

  it('a tablet that is not enrolled, or not for this account, is told so and nothing of it is settled', async () => {
    const { region, clinic, tablet } = await atWork();
    const colleague = await region.newAccount(clinic.site, 'nurse');
    const answer = await region.app.inject({
      method: 'POST',
      url: '/api/sync/push',
      headers: { 'x-account': colleague.id },
      payload: { protocol: 1, app: 'test', device: tablet.device, announces: [], groups: [] },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toEqual({ equilibre: 'equilibre/1', problem: 'notAllowed', path: 'device' });
  });

  it('enrolling again changes nothing; another key or a user of another place is refused', async () => {
    const { region, clinic, tablet } = await atWork();
    expect(await tablet.enrol()).toMatchObject({
      status: 200,
      body: { scopes: ['places:test-region', clinic.scope], account: { id: clinic.nurse.id } },
    });
    const stranger = (await region.newClinic()).nurse;
    expect(await tablet.enrol(stranger)).toMatchObject({
      status: 403,
      body: { problem: 'notAllowed', path: 'account' },
    });
    const other = await region.newTablet(clinic.nurse);
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', other.keys.publicKey);
    const answer = await region.app.inject({
      method: 'POST',
      url: '/api/device/enrol',
      headers: { 'x-account': clinic.nurse.id },
      payload: {
        protocol: 1,
        app: 'test',
        device: tablet.device,
        label: 'tablette',
        publicKey: { kty: 'EC', crv: 'P-256', x, y },
      },
    });
    expect(answer.json()).toEqual({ equilibre: 'equilibre/1', problem: 'notAllowed', path: 'publicKey' });
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
