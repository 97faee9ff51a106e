import { expect, it } from 'vitest';
import { EMPTY_CHECKSUM } from '#facts/factHash.ts';
import { bytesOf, REGION } from '#test/support/aRegion.ts';
import {
  aCircleIntent,
  aGroup,
  anId,
  anIdentityIntent,
  anInrGroup,
  aPatientGroup,
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

  it.each([
    { what: 'a message that reads as none', payload: '{"device":"x"}' },
    { what: 'no JSON', payload: '{"device":' },
    { what: 'more than a request may carry', payload: `"${'x'.repeat(2_100_000)}"` },
  ])('[A1] signed out, $what is answered signInNeeded before anything is read of it', async ({ payload }) => {
    for (const url of ['/api/sync/push', '/api/sync/pull', '/api/device/enrol']) {
      const headers = { 'content-type': 'application/json' };
      const answer = await theRegion().app.inject({ method: 'POST', url, headers, payload });
      expect(answer.json(), url).toEqual({ equilibre: 'equilibre/1', problem: 'signInNeeded' });
    }
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
    const enrolled = { protocol: 1, app: 'test', device: tablet.device, announces: [], scopes: {} };
    const answer = await region.app.inject({
      method: 'POST',
      url: '/api/sync/pull',
      headers: { 'x-account': colleague.id },
      payload: { ...enrolled, want: { maxRows: 100, maxBytes: 100_000 } },
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

  it('[A6] a clinic names places and professionals that care for its patients, and everybody of the region reads them', async () => {
    const { region, tablet } = await atWork();
    const body = { name: 'Laboratoire du Val', town: 'Dole', region: REGION, type: 'laboratory' };
    const place = aGroup(tablet.pen, { act: 'first', kind: 'site', body });
    expect(await tablet.push(place)).toMatchObject([{ verdict: 'stored' }]);
    const elsewhere = await region.newTablet((await region.newClinic()).nurse);
    expect(bytesOf(await elsewhere.readAll(`places:${REGION}`))).toContain(place[0]?.bytes);
  });

  it('[A6] who works at a place is not written from a tablet: it would give access', async () => {
    const { tablet, clinic } = await atWork();
    const body = { account: anId(), site: clinic.site.id, name: 'Intruse', role: 'nurse', state: 'active' } as const;
    expect(await tablet.push(aGroup(tablet.pen, { act: 'first', kind: 'member', body }))).toMatchObject([
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
