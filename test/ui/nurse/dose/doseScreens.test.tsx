import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/localDate.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { DoseText } from '#ui/nurse/dose/DoseText.tsx';
import { DisputedDoseCard } from '#ui/nurse/dose/DisputedDoseCard.tsx';
import { doseOf } from '#facts/doseOf.ts';
import { dosesToValidate } from '#ui/nurse/dose/dosesToValidate.ts';
import { DoseLine } from '#ui/nurse/patient-file/DoseLine.tsx';
import { doseSpans } from '#ui/nurse/patient-file/doseSpans.ts';
import { aPen, day, PATIENT } from '#test/facts/aHistory.ts';
import { validateDose, writeDose } from '#test/facts/doseHistory.ts';
import { anOpened, aSummary } from '#test/ui/nurse/aFile.ts';
import { drawn } from '#test/ui/nurse/drawn.tsx';

const pen = aPen();
const current = writeDose(pen, { from: '2026-11-02' });
const waiting = writeDose(pen, { from: '2026-11-16', quarters: 6, after: current, decidedBy: 'nobody' });

describe('the overview of a file', () => {
  it('tells the decided dose and only says that another waits', () => {
    const said = drawn(<DoseLine file={anOpened(current, waiting).file} />);
    expect(said).toContain('Aujourd’hui : 1 comprimé (5 mg)');
    expect(said).toContain('à valider');
    expect(said).not.toContain('1 ½');
  });

  it('says that no dose is validated where only an undecided one was written', () => {
    const first = writeDose(aPen('b'), { from: '2026-11-02', decidedBy: 'nobody' });
    const said = drawn(<DoseLine file={anOpened(first).file} />);
    expect(said).toContain('Aucune dose validée');
    expect(said).not.toContain('comprimé');
  });
});

it('a dose in dispute is told as many times as it has heads, under letters and in one size', () => {
  const one = writeDose(aPen('c'), { from: '2026-11-20', quarters: 2, after: current });
  const other = writeDose(aPen('d'), { from: '2026-11-20', quarters: 6, after: current });
  const { file } = anOpened(current, one, other);
  const dose = doseOf(file, day('2026-11-22'));
  if (dose.kind !== 'disputed') throw new Error('settled');
  const said = drawn(<DisputedDoseCard file={file} heads={dose.heads} />);
  expect(said).toMatch(/Dose A .*½ comprimé.* Dose B .*½ comprimé/);
  expect(said).toContain('Coumadine 5 mg : 1 ½ comprimé chaque jour');
  expect(said).not.toContain('Aujourd’hui');
});

it('a dose that its tablet cannot make says so, and is never put in milligrams', () => {
  const schedule = { shape: 'cycle' as const, quarters: [1], anchor: day('2026-11-02') };
  const said = drawn(<DoseText dose={{ ...current, body: { ...current.body, schedule } }} />);
  expect(said).toContain('ne se coupe pas ainsi');
  expect(said).not.toContain('mg par jour');
});

describe('the steps under the curve', () => {
  const window = { from: dayNumber(day('2026-11-10')), to: dayNumber(day('2026-11-22')) };
  const spans = (...facts: readonly ClinicFact[]) =>
    doseSpans(anOpened(...facts).file, window).map(({ from, to, mgPerDay }) => [
      from - window.from,
      to - window.from,
      mgPerDay,
    ]);

  it('are the decided doses of the window, cut at its edges', () => {
    const next = writeDose(pen, { from: '2026-11-18', quarters: 2, after: current });
    expect(spans(current, next)).toEqual([
      [0, 8, 5],
      [8, 12, 2.5],
    ]);
  });

  it('show a dose that waited from its decision on only', () => {
    expect(spans(current, waiting)).toEqual([[0, 12, 5]]);
    expect(spans(current, waiting, validateDose(aPen('e'), waiting, '2026-11-20'))).toEqual([
      [0, 10, 5],
      [10, 12, 7.5],
    ]);
  });

  it('show none while people disagree, and none that no tablet makes', () => {
    const one = writeDose(aPen('f'), { from: '2026-11-20', quarters: 2, after: current });
    const other = writeDose(aPen('g'), { from: '2026-11-20', quarters: 6, after: current });
    expect(spans(current, one, other)).toEqual([]);
    expect(doseSpans({ dose: undefined }, window)).toEqual([]);
    expect(
      doseSpans(foldPatient(PATIENT, [writeDose(aPen('h'), { from: '2026-11-02', quarters: 3 })]), window),
    ).toEqual([]);
  });
});

describe('the prescriber’s list', () => {
  it('has the dose that has waited longest first, whatever became of the patient since', () => {
    const lines = [
      aSummary({ birthName: 'A', doseToValidate: { count: 1, since: '2026-11-20T09:00:00.000Z' } }),
      aSummary({ birthName: 'B', doseToValidate: { count: 1, since: '2026-11-18T09:00:00.000Z' }, status: 'stopped' }),
      aSummary({ birthName: 'C' }),
    ];
    expect(dosesToValidate(lines).waiting.map(({ birthName }) => birthName)).toEqual(['B', 'A']);
  });

  it('then has followed patients whose dose did not know of an INR, unless one waits anyway', () => {
    const since = '2026-11-18T09:00:00.000Z';
    const lines = [
      aSummary({ birthName: 'A', doseNews: 1 }),
      aSummary({ birthName: 'B', doseNews: 1, status: 'stopped' }),
      aSummary({ birthName: 'C', doseNews: 2, doseToValidate: { count: 1, since } }),
    ];
    expect(dosesToValidate(lines).news.map(({ birthName }) => birthName)).toEqual(['A']);
  });
});
