import { describe, expect, it } from 'vitest';
import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import { evaluationOn } from '#domain/complexity/evaluation.ts';
import { CRITICAL_INR_RULES } from '#domain/critical-inr/criticalInrRules.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { criticalRulesOf } from '#facts/criticalContext.ts';
import { foldChain } from '#facts/fold.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { resultsToClose } from '#facts/resultsToClose.ts';
import { aCourse, anInr, aPen, day, PATIENT, writeOne } from './aHistory.ts';

const TODAY = day('2026-03-10');
const EVALUATION = evaluationOn(COMPLEX_PATIENT_RULES, TODAY);

function publish(name: string, version: number, parameters: object, set = 'criticalInr') {
  const signedBy = { name: 'Dr Girod', on: TODAY };
  const body = { set, version, parameters, source: 'la clinique', signedBy };
  const fact = writeOne(aPen(name), { act: 'first', kind: 'ruleSet', body } as never);
  const state = foldChain([fact] as readonly ClinicFact<'ruleSet'>[]);
  if (state === undefined) throw new Error('nothing was published');
  return { state, site: fact.site };
}

describe('the thresholds in force at a place', () => {
  const first = publish('a', 2, { bleedingRiskOver: '4.5' });
  const newer = publish('b', 3, { bleedingRiskOver: '4' });

  it('are those of the highest version, whatever the order', () => {
    expect(criticalRulesOf([first.state, newer.state], first.site).bleedingRiskOver).toBe('4');
    expect(criticalRulesOf([newer.state, first.state], first.site).bleedingRiskOver).toBe('4');
  });

  it('are those before, where the newest cannot be read or contradicts another of its version', () => {
    const unreadable = publish('c', 4, { bleedingRiskOver: 'x' });
    expect(criticalRulesOf([first.state, unreadable.state], first.site).bleedingRiskOver).toBe('4.5');
    const contested = publish('d', 3, { bleedingRiskOver: '3.5' });
    expect(criticalRulesOf([first.state, newer.state, contested.state], first.site).bleedingRiskOver).toBe('4.5');
  });

  it('are the app’s where none were published here', () => {
    const other = publish('e', 9, { bleedingRiskOver: '3' }, 'complexPatient');
    expect(criticalRulesOf([other.state], other.site)).toBe(CRITICAL_INR_RULES);
    expect(criticalRulesOf([newer.state], '0198b2a0-2222-7000-8000-00000000ffff')).toBe(CRITICAL_INR_RULES);
  });

  it('judge the results of the place, and are named beside them', () => {
    const pen = aPen();
    const file = foldPatient(PATIENT, [aCourse(pen, '2026-01-01', ['2', '3']), anInr(pen, '5.2', '2026-03-10')]);
    const [zone, ...others] = CRITICAL_INR_RULES.zones;
    const own = publish('f', 5, { zones: [{ ...zone, sameDayFrom: '5' }, ...others] });
    const [result] = resultsToClose(file, TODAY, { rules: criticalRulesOf([own.state], own.site) });
    expect(result?.verdict).toMatchObject({ tier: 'sameDay', rules: { version: 5, source: 'la clinique' } });
  });
});

describe('an INR over 5 (clinical reference 4.2: HAS-BLED of 3 and more)', () => {
  const pen = aPen();
  const base = [aCourse(pen, '2026-01-01', ['2', '3']), anInr(pen, '5.2', '2026-03-10')];
  const verdictOf = (...facts: readonly ClinicFact[]) =>
    resultsToClose(foldPatient(PATIENT, [...base, ...facts]), TODAY, {
      rules: CRITICAL_INR_RULES,
      evaluation: EVALUATION,
    })[0]?.verdict;
  const condition = (code: string) =>
    writeOne(pen, {
      act: 'first',
      kind: 'condition',
      patientId: PATIENT,
      validFrom: day('2020-01-01'),
      body: { code, state: 'active', severity: 'severe', severityCriterion: 'dialysis' },
    });

  it('is to be closed today for a patient whose score is 3 at least, even where the rest is unknown', () => {
    const three = [condition('chronicKidneyDisease'), condition('liverDisease'), condition('strokeOrTia')];
    expect(verdictOf(...three)).toMatchObject({ tier: 'sameDay', reasons: ['highAtBleedingRisk', 'aboveWatch'] });
  });

  it('is watched, and says that the score is unknown, while it may be 3', () => {
    expect(verdictOf()).toMatchObject({ tier: 'watch', reasons: ['highBleedingRiskUnknown', 'aboveWatch'] });
  });
});
