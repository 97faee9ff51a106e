import { describe, expect, it } from 'vitest';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { DoseLine } from '#ui/nurse/patient-file/DoseLine.tsx';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { aDose, anInr, anInterruption, aPen } from '#test/facts/aHistory.ts';
import { anOpened } from './aFile.ts';
import { drawn } from './drawn.tsx';

const pen = aPen();
const dose = aDose(pen, '2026-01-01', 2);
const stopped = anInterruption(pen, 'interrupted', '2026-11-10');

function said(...facts: readonly ClinicFact[]) {
  const { file } = anOpened(dose, anInr(pen, '2.5', '2026-10-01'), ...facts);
  return {
    banner: drawn(<PatientBanner file={file} back={{ to: '/', label: '' }} />),
    dose: drawn(<DoseLine file={file} />),
  };
}

describe('a patient whose AVK are interrupted today', () => {
  it('is said so on top of his file and in place of the dose of today', () => {
    const { banner, dose: line } = said(stopped);
    expect(banner).toContain('AVK arrêtés depuis le 10/11/2026');
    expect(line).toContain('AVK arrêtés depuis le 10/11/2026');
    expect(line).not.toContain('Aujourd’hui');
  });

  it('takes his dose again from the day of resumption on', () => {
    const { banner, dose: line } = said(stopped, anInterruption(pen, 'resumed', '2026-11-22', stopped));
    expect(banner).not.toContain('AVK arrêtés');
    expect(line).toContain('Aujourd’hui : ½ comprimé');
  });

  it('is still interrupted while the resumption lies ahead', () => {
    const { dose: line } = said(stopped, anInterruption(pen, 'resumed', '2026-11-25', stopped));
    expect(line).toContain('AVK arrêtés depuis le 10/11/2026, reprise prévue le 25/11/2026');
    expect(line).not.toContain('Aujourd’hui');
  });

  it('is told no dose as long as one of two people says that he takes none', () => {
    const resumed = anInterruption(aPen('b'), 'resumed', '2026-11-20', stopped);
    const prolonged = anInterruption(pen, 'interrupted', '2026-11-21', stopped);
    const { dose: line } = said(stopped, resumed, prolonged);
    expect(line).toContain('AVK arrêtés depuis le 10/11/2026, à vérifier');
    expect(line).not.toContain('Aujourd’hui');
  });
});

it('two doses in dispute are both told, neither as the one of today alone', () => {
  const line = drawn(
    <DoseLine file={anOpened(dose, aDose(pen, '2026-02-01', 4, dose), aDose(aPen('b'), '2026-02-01', 6, dose)).file} />,
  );
  expect(line).toContain('à vérifier');
  expect(line).toContain('Aujourd’hui : 1 comprimé');
  expect(line).toContain('Aujourd’hui : 1 ½ comprimé');
});
