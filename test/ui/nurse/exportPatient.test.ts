import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#facts/canonicalJson.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { factHash } from '#facts/factHash.ts';
import { format } from '#i18n/fr/format.ts';
import { nurse as texts } from '#i18n/fr/nurse.ts';
import { contactOnPaper, identityOnPaper } from '#ui/nurse/export/identityOnPaper.ts';
import { clinicalOnPaper, correctionsOnPaper } from '#ui/nurse/export/historyOnPaper.ts';
import { patientFactsFile } from '#ui/nurse/export/patientFactsFile.ts';
import { courseOnPaper, inrsOnPaper } from '#ui/nurse/export/treatmentOnPaper.ts';
import { inrRows } from '#ui/nurse/patient-file/inrRows.ts';
import { undoIntents } from '#ui/nurse/saving/undoIntents.ts';
import { aCourse, anInr, anInterruption, aPen, correctInr, PATIENT, write, writeOne } from '#test/facts/aHistory.ts';
import { anIdentity } from '#test/facts/aJoinedPerson.ts';
import { anOpened, NO_PLACES } from './aFile.ts';

const pen = aPen('a');

function aPaper(...facts: readonly ClinicFact[]) {
  return { opened: anOpened(...facts), places: NO_PLACES, texts, format };
}

function inrLines(...facts: readonly ClinicFact[]) {
  const paper = aPaper(...facts);
  return inrsOnPaper(paper, inrRows(paper.opened, NO_PLACES).rows).rows;
}

describe('the raw facts of a patient, as a file', () => {
  const facts = [anIdentity(pen, PATIENT, { birthName: 'D’ŒUVRE "dite" Nana' }), anInr(pen, '2.40', '2026-01-05')];
  const kept = facts.map((fact) => ({ id: fact.id, bytes: canonicalJson(fact), state: { kind: 'sent' as const } }));
  const text = patientFactsFile([{ patientId: PATIENT, facts: kept, unreadable: 2 }], {
    at: '2026-11-22T17:03:12.345Z',
    device: 'tablet',
  });

  it('each comes out byte for byte, and its hash agrees', () => {
    type Read = { files: { facts: { id: string; bytes: string; sha256: string }[] }[] };
    const read = (JSON.parse(text) as Read).files.flatMap((file) => file.facts);
    expect(read.map(({ bytes }) => bytes)).toEqual(kept.map(({ bytes }) => bytes));
    for (const { bytes, sha256 } of read) expect(factHash(bytes)).toBe(sha256);
  });

  it('says whose they are, when it was made, on which tablet, and what could not be read', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'equilibre/patient-facts/1',
      exportedAt: '2026-11-22T17:03:12.345Z',
      device: 'tablet',
      files: [{ patientId: PATIENT, unreadable: 2 }],
    });
  });
});

describe('the file on paper', () => {
  it('an INR stands beside the range of its own day, not today’s', () => {
    const first = aCourse(pen, '2026-01-01', ['2', '3']);
    const facts = [first, aCourse(pen, '2026-03-01', ['2.5', '3.5'], first)];
    const lines = inrLines(
      ...facts,
      anInr(pen, '2.2', '2025-12-01'),
      anInr(pen, '2.2', '2026-02-01'),
      anInr(pen, '2.2', '2026-04-01'),
    );
    expect(lines.map(([date, inr, range, position]) => [date, inr, range, position])).toEqual([
      ['01/04/2026', '2,2', '2,5\u00a0–\u00a03,5', 'sous la cible'],
      ['01/02/2026', '2,2', '2\u00a0–\u00a03', 'dans la cible'],
      ['01/12/2025', '2,2', 'sans cible', 'sans cible connue'],
    ]);
  });

  it('an INR that two people corrected stands with both values', () => {
    const inr = anInr(pen, '2.4', '2026-02-01');
    const lines = inrLines(inr, correctInr(aPen('b'), inr, inr, '2.6'), correctInr(aPen('c'), inr, inr, '6.2'));
    expect(new Set(lines[0]?.[1]?.split(' ou '))).toEqual(new Set(['2,6', '6,2']));
  });

  it('every range stands with the day from which it held', () => {
    const first = aCourse(pen, '2026-01-01', ['2', '3']);
    const rows = courseOnPaper(aPaper(first, aCourse(pen, '2026-03-01', ['2.5', '3.5'], first))).rows;
    expect(rows.map(([from]) => from)).toEqual(['01/01/2026', '01/03/2026']);
  });

  it('a correction stands with what was there, what replaced it, and why', () => {
    const inr = anInr(pen, '2.4', '2026-02-01');
    const [row] = correctionsOnPaper(aPaper(inr, correctInr(pen, inr, inr, '4.2'))).rows;
    expect(row?.[1]).toMatch(/corrigé.*INR 2,4.*INR 4,2/);
    expect(row?.[2]).toBe('erreur de saisie');
  });

  it('an interruption stands with its stop and its resumption', () => {
    const stop = anInterruption(pen, 'interrupted', '2026-02-01');
    const rows = clinicalOnPaper(aPaper(stop, anInterruption(pen, 'resumed', '2026-02-09', stop))).rows;
    expect(rows.map(([, days]) => days)).toEqual([
      expect.stringContaining('01/02/2026'),
      expect.stringContaining('09/02/2026'),
    ]);
  });

  // RNIV: the matricule goes with a qualified identity only.
  it.each([
    { status: 'QUAL', printed: '247032519876543' },
    { status: 'VALI', printed: 'non imprimé\u00a0: identité non qualifiée' },
    { status: 'PROV', printed: 'non imprimé\u00a0: identité non qualifiée' },
  ])('the matricule of a $status identity', ({ status, printed }) => {
    const ins = { matricule: '247032519876543', oid: '1.2.250.1.213.1.4.8' };
    const { rows } = identityOnPaper(aPaper(anIdentity(pen, PATIENT, { status, ins })));
    expect(rows).toContainEqual(['INS', printed]);
  });

  it('what nobody wrote is left out of the contacts, and an unknown matricule is said', () => {
    const contact = writeOne(pen, {
      act: 'first',
      kind: 'patientContact',
      patientId: PATIENT,
      body: { mobile: '06 12 34 56 78' },
    });
    expect(contactOnPaper(aPaper(contact)).rows).toEqual([['Portable', '06 12 34 56 78']]);
    expect(identityOnPaper(aPaper(anIdentity(pen, PATIENT))).rows).toContainEqual(['INS', 'inconnu']);
  });
});

it('what left the app is not taken back by « Annuler »: its trace stays', () => {
  const body = { document: 'patientExport', by: 'print' };
  const facts = write(pen, { act: 'first', kind: 'documentIssued', patientId: PATIENT, body });
  expect(
    undoIntents(
      facts.map((fact) => ({ fact, bytes: '' })),
      'annulé',
    ),
  ).toBeUndefined();
  const inr = anInr(pen, '2.4', '2026-02-01');
  expect(undoIntents([{ fact: inr, bytes: '' }], 'annulé')).toHaveLength(1);
});
