import { describe, expect, it } from 'vitest';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { SummaryMarks } from '#ui/nurse/patient-banner/SummaryMarks.tsx';
import { isNothingKnown } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { periodFigures } from '#ui/nurse/patient-file/figures.ts';
import { PatientLine } from '#ui/nurse/patients/PatientLine.tsx';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { readingsOf } from '#facts/readings.ts';
import { aCourseOf } from '#test/facts/aCourseOf.ts';
import { anInr, aPen, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { anOpened, aSummary } from '#test/ui/nurse/aFile.ts';
import { drawn } from '#test/ui/nurse/drawn.tsx';

const pen = aPen();
const numbered = writeOne(pen, {
  act: 'first',
  kind: 'provisionalFile',
  patientId: PATIENT,
  body: { reference: '123', source: 'export' },
});
const imported = aCourseOf(pen, '2026-01-01', { rangeStatus: 'toBeConfirmed' });

describe('a patient brought in from a list', () => {
  it('without an identity is « Dossier 123 », to complete, on top of each of his screens', () => {
    const banner = drawn(<PatientBanner file={anOpened(numbered).file} back={{ to: '/', label: '' }} />);
    expect(banner).toContain('Dossier 123');
    expect(banner).toContain('identité à compléter');
  });

  it('is opened although nothing but his number is known', () => {
    expect(isNothingKnown(anOpened(numbered))).toBe(false);
    expect(isNothingKnown(anOpened())).toBe(true);
  });

  it('is said to have a range to confirm on his screens and in every list', () => {
    const banner = drawn(<PatientBanner file={anOpened(imported).file} back={{ to: '/', label: '' }} />);
    expect(banner).toContain('cible à confirmer');
    expect(drawn(<SummaryMarks patient={aSummary({ rangeStatus: 'toBeConfirmed' })} />)).toBe('cible à confirmer');
    expect(drawn(<SummaryMarks patient={aSummary()} />)).toBe('');
  });

  it('stands in the list of patients under his number', () => {
    const line = drawn(
      <PatientLine patient={aSummary({ birthName: '', firstName: '', provisionalReference: '123' })} />,
    );
    expect(line).toContain('Dossier 123');
    expect(line).toContain('identité à compléter');
  });

  it('has figures on a provisional footing for each period in which the range was nobody’s choice', () => {
    const inrs = ['2026-02-01', '2026-03-15', '2026-05-01', '2026-06-15', '2026-08-01', '2026-09-15'].map((on) =>
      anInr(pen, '2.5', on),
    );
    const confirmed = aCourseOf(pen, '2026-01-01', { rangeStatus: 'confirmed', after: imported });
    const context = { window: undefined, today: day('2026-11-22'), followUpEnd: undefined };
    const footing = (...facts: readonly ClinicFact[]) =>
      periodFigures(readingsOf(anOpened(...facts).file), context).footing;
    expect(footing(imported, ...inrs)).toBe('provisional');
    expect(footing(imported, confirmed, ...inrs)).toBe('firm');
  });
});
