import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#domain/localDate.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { BodyOf, Kind } from '#facts/kinds.ts';
import { resultToClose } from '#facts/resultsToClose.ts';
import type { Places } from '#store/store.ts';
import { attemptIntent, controlIntent, decisionIntent, takenMeanwhile } from '#ui/nurse/close-result/closingIntents.ts';
import { closingRecord } from '#ui/nurse/close-result/closingRecord.ts';
import type { ClosingStep } from '#ui/nurse/close-result/closingStep.ts';
import { controlProposed } from '#ui/nurse/close-result/controlProposed.ts';
import { inrsRead, inrTrend } from '#ui/nurse/close-result/inrTrend.ts';
import { colleaguesOf } from '#ui/nurse/critical-inr/colleaguesOf.ts';
import { CriticalInrNotice } from '#ui/nurse/critical-inr/CriticalInrNotice.tsx';
import { CriticalLadder } from '#ui/nurse/critical-inr/CriticalLadder.tsx';
import { deadlineIntent, handOverIntent, symptomsIntent } from '#ui/nurse/critical-inr/criticalIntents.ts';
import { peopleToCall } from '#ui/nurse/critical-inr/peopleToCall.ts';
import { aCourse, anInr, aPen, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { anOpened, NO_PLACES } from './aFile.ts';
import { drawn } from './drawn.tsx';

const TODAY = day('2026-11-22');
const ME = '0198b2a0-1111-7000-8000-000000000009';
const SOPHIE = '0198b2a0-1111-7000-8000-000000000002';

/** One result of a file, with what every step of its screen is given. */
function aStep(inr: ClinicFact, ...others: readonly ClinicFact[]): ClosingStep {
  const { file } = anOpened(inr, ...others);
  const result = resultToClose(file, inr.chain);
  if (result === undefined) throw new Error('no such result');
  const recording = { record: async () => {}, isUnderWay: false, failed: undefined, forget: () => {} };
  const about = { result, me: ME };
  const record = closingRecord(file, inr.chain);
  return { file, result, places: NO_PLACES, record, recording, about, draft: {}, change: () => {} };
}

const SCRIBE = aPen('z');

function written<K extends Kind>(kind: K, body: BodyOf<K>, more: { readonly validFrom?: LocalDate } = {}): ClinicFact {
  return writeOne(SCRIBE, { act: 'first', kind, patientId: PATIENT, body, ...more } as never);
}

describe('the ladder of a critical INR', () => {
  const pen = aPen();
  const inr = anInr(pen, '7.2', '2026-11-22');
  const inRange23 = aCourse(pen, '2026-01-01', ['2', '3']);
  const answered = (bleeding: string, headTrauma: string) =>
    written('criticalInrStep', { inr: inr.chain, step: 'symptomsAsked', bleeding, headTrauma });
  const ladder = (...others: readonly ClinicFact[]) => drawn(<CriticalLadder {...aStep(inr, ...others)} />);

  it('asks first, and shows no conduct before', () => {
    const shown = ladder(inRange23);
    expect(shown).toContain('INR 7,2 : critique, à fermer aujourd’hui');
    expect(shown).toContain('Saigne-t-il ?');
    expect(shown).not.toContain('vitamine K');
    expect(shown).not.toContain('Appeler le 15');
  });

  it('says 15 and the signs of gravity to « oui », and not the table', () => {
    const shown = ladder(inRange23, answered('yes', 'no'));
    expect(shown).toContain('Appeler le 15');
    expect(shown).toContain('hospitalisation, SAMU 15');
    expect(shown).not.toContain('vitamine K');
  });

  it('quotes the line of the patient’s own range, with source, date and version', () => {
    const shown = ladder(inRange23, answered('no', 'no'));
    expect(shown).toContain('6 ≤ INR < 10');
    expect(shown).toContain('1 à 2 mg de vitamine K');
    expect(shown).toContain('avril 2008. Version 1');
    expect(shown).toContain('ne propose aucune dose');
    const high = ladder(aCourse(pen, '2026-01-01', ['3', '4.5']), answered('no', 'no'));
    expect(high).toContain('Saut d’une prise ; avis spécialisé');
    expect(high).not.toContain('Arrêt du traitement');
  });

  it('quotes no line while the range is unknown, and says that the stricter zone judged', () => {
    const shown = ladder(answered('no', 'no'));
    expect(shown).toContain('zone la plus stricte');
    expect(shown).toContain('La cible n’est pas sûre');
    expect(shown).not.toContain('vitamine K');
  });

  it('asks for the prescriber or cardiologist at a low INR with a mechanical valve', () => {
    const body = { code: 'mechanicalValve', state: 'active', severity: 'severe' };
    const valve = written('condition', body, { validFrom: day('2020-01-01') });
    const low = anInr(pen, '1.3', '2026-11-22');
    const no = { bleeding: 'no', headTrauma: 'no' };
    const asked = written('criticalInrStep', { inr: low.chain, step: 'symptomsAsked', ...no });
    const shown = drawn(<CriticalLadder {...aStep(low, inRange23, valve, asked)} />);
    expect(shown).toContain('INR bas avec une prothèse valvulaire mécanique');
    expect(shown).toContain('Avis du prescripteur ou du cardiologue');
  });

  it('is not there for an INR in its range', () => {
    expect(drawn(<CriticalLadder {...aStep(anInr(pen, '2.5', '2026-11-22'), inRange23)} />)).toBe('');
  });
});

describe('what the file says of an open result', () => {
  const pen = aPen();
  const course = aCourse(pen, '2026-01-01', ['2', '3']);

  it('is its value and that it is critical, with the hour it has', () => {
    const notice = drawn(
      <CriticalInrNotice file={anOpened(course, anInr(pen, '8.4', '2026-11-21')).file} places={NO_PLACES} />,
    );
    expect(notice).toContain('INR critique : 8,4 du 21/11/2026');
    expect(notice).toContain('aucune heure limite fixée');
    expect(notice).toContain('Traiter ce résultat');
  });

  it('is nothing once the person told is named', () => {
    const inr = anInr(pen, '8.4', '2026-11-21');
    const step = aStep(inr, course);
    const at = { date: TODAY, time: '14:05' };
    const told = { with: 'patient', name: 'Jeanne Martin', by: 'telephone', outcome: 'told', at };
    const attempt = writeOne(pen, attemptIntent(step.about, told));
    expect(drawn(<CriticalInrNotice file={anOpened(course, inr, attempt).file} places={NO_PLACES} />)).toBe('');
  });
});

describe('what a step writes', () => {
  const pen = aPen();
  const before = anInr(pen, '2.4', '2026-11-10');
  const inr = anInr(pen, '6.4', '2026-11-21');
  const course = aCourse(pen, '2026-01-01', ['2', '3']);
  const step = aStep(inr, before, course);

  it('makes a result that is nobody’s one’s own, and leaves another’s alone', () => {
    expect(takenMeanwhile(step.about)).toMatchObject([{ kind: 'inrHandling', body: { step: 'taken', owner: ME } }]);
    const taken = written('inrHandling', { inr: inr.chain, step: 'taken', owner: SOPHIE });
    expect(takenMeanwhile(aStep(inr, course, taken).about)).toEqual([]);
  });

  it('names the INRs that a decision was based on', () => {
    const reads = inrsRead(inrTrend(step.file, step.result), step.result);
    expect(reads).toEqual([inr.id, before.id]);
    const decision = decisionIntent(step.about, { decision: 'unchanged' }, { reads, before: undefined });
    expect(writeOne(pen, decision)).toMatchObject({ reads, body: { inr: inr.chain } });
  });

  it('keeps the name of the conduct that the answers bring to the screen', () => {
    expect(symptomsIntent(step.about, { bleeding: 'no', headTrauma: 'no' })).toMatchObject({
      body: { step: 'symptomsAsked', conduct: 'hasOverdose2008/1' },
    });
    expect(symptomsIntent(step.about, { bleeding: 'yes', headTrauma: 'no' })).toMatchObject({
      body: { conduct: 'haemorrhage2008/1' },
    });
  });

  it('keeps the deadline at a hand-over, and the new owner when the deadline moves', () => {
    const deadline = '2026-11-22T17:00:00.000Z';
    const taken = written('inrHandling', { inr: inr.chain, step: 'taken', owner: ME, deadline });
    expect(handOverIntent(aStep(inr, course, taken).about, SOPHIE)).toMatchObject({
      body: { step: 'handedOver', owner: SOPHIE, deadline },
    });
    const handed = written('inrHandling', { inr: inr.chain, step: 'handedOver', owner: SOPHIE });
    expect(deadlineIntent(aStep(inr, course, handed).about, deadline)).toMatchObject({
      body: { step: 'handedOver', owner: SOPHIE, deadline },
    });
  });

  it('sets no third date while two people’s dates stand', () => {
    const dueOn = (name: string, on: string) =>
      writeOne(aPen(name), { act: 'first', kind: 'nextControl', patientId: PATIENT, body: { dueOn: day(on) } });
    const disputed = aStep(inr, dueOn('c', '2026-12-01'), dueOn('d', '2026-12-08'));
    expect(controlIntent(disputed.about, disputed.file, day('2026-12-05'))).toBeUndefined();
    const settled = aStep(inr, dueOn('c', '2026-12-01'));
    expect(controlIntent(settled.about, settled.file, day('2026-12-05'))).toMatchObject({ act: 'change' });
  });
});

describe('the next control that the guideline proposes (clinical reference 4.4 and 4.1)', () => {
  const pen = aPen();
  const course = aCourse(pen, '2026-01-01', ['2', '3']);
  const proposed = (value: string, ...others: readonly ClinicFact[]) =>
    controlProposed(aStep(anInr(aPen('y'), value, '2026-11-22'), course, ...others), TODAY).situation;

  it('is the day after an overdose, a month at most for a stable INR, a week for one out of range', () => {
    expect(proposed('6.2')).toBe('overdose');
    expect(proposed('2.5')).toBe('stable');
    expect(proposed('3.4')).toBe('untilStable');
  });

  it('is three days after a dose was changed, and two or three after an illness', () => {
    const inr = anInr(aPen('y'), '2.5', '2026-11-22');
    const changed = written('inrDecision', { inr: inr.chain, decision: 'changed' });
    const ill = written('inrChecklist', { inr: inr.chain, questions: 1, answers: { illness: 'yes' } });
    expect(controlProposed(aStep(inr, course, changed), TODAY).situation).toBe('doseChanged');
    expect(controlProposed(aStep(inr, course, ill), TODAY).situation).toBe('destabilised');
  });
});

describe('whom to call', () => {
  const nurseSite = '0198b2a0-4444-7000-8000-000000000001';
  const places: Places = {
    people: new Map([
      [ME, { name: 'Claire Morel', role: 'nurse', site: 'dole' }],
      [SOPHIE, { name: 'Sophie Vuillemin', role: 'nurse', site: 'dole' }],
      ['elsewhere', { name: 'Luc Perrin', role: 'nurse', site: 'arinthod' }],
      ['region', { name: 'Nadia Benali', role: 'coordinator', site: 'dole' }],
    ]),
    sites: new Map([[nurseSite, { name: 'Soins du Jura', town: 'Dole', telephone: '03 84 00 00 01' }]]),
    professionals: new Map(),
  } as unknown as Places;

  it('is the patient, then who helps him, then who cares for him, with every number known', () => {
    const contact = written('patientContact', {
      mobile: '06 12 34 56 78',
      caregiver: { name: 'Paul Martin', relation: 'child', telephone: '06 99 99 99 99' },
    });
    const nurse = written('careCircleMember', { role: 'homeNurse', site: nurseSite, state: 'follows' });
    expect(peopleToCall(anOpened(contact, nurse).file, places)).toEqual([
      { role: 'patient', name: undefined, numbers: ['06 12 34 56 78'] },
      { role: 'caregiver', name: 'Paul Martin', numbers: ['06 99 99 99 99'] },
      { role: 'homeNurse', name: 'Soins du Jura', numbers: ['03 84 00 00 01'] },
    ]);
  });

  it('is nobody who has left the care circle', () => {
    const left = written('careCircleMember', { role: 'homeNurse', site: nurseSite, state: 'left' });
    expect(peopleToCall(anOpened(left).file, places).map(({ role }) => role)).toEqual(['patient']);
  });

  it('a result is handed over to a colleague of the clinic, by name', () => {
    expect(colleaguesOf(places, 'dole', ME).map(({ name }) => name)).toEqual(['Sophie Vuillemin']);
  });
});
