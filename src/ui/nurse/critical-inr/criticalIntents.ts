import { conductName, criticalConduct, type Symptoms } from '#domain/critical-inr/criticalConduct.ts';
import { judgeInr } from '#domain/critical-inr/judgeInr.ts';
import type { Intent } from '#facts/composeGroup.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';

type Answer = 'yes' | 'no' | 'unknown';
type About = { readonly result: ResultToClose; readonly me: string };

/** The two first answers, and by name the conduct that they bring to the screen. */
export function symptomsIntent(
  { result }: About,
  asked: { readonly bleeding: Answer; readonly headTrauma: Answer },
): Intent {
  const conduct = conductName(conductAfter(result, asked));
  return {
    act: 'first',
    kind: 'criticalInrStep',
    patientId: result.patientId,
    reads: result.factIds,
    body: {
      inr: result.chain,
      step: 'symptomsAsked',
      ...asked,
      ...(conduct === undefined ? {} : { conduct }),
    },
  };
}

export function calledIntent({ result }: About, step: 'emergencyCalled' | 'prescriberCalled'): Intent {
  const body = { inr: result.chain, step };
  return { act: 'first', kind: 'criticalInrStep', patientId: result.patientId, reads: result.factIds, body };
}

/** Until when it is to be closed. Whoever sets it for a result that is nobody's takes it on. */
export function deadlineIntent({ result, me }: About, deadline: string): Intent {
  const owner = result.owner.kind === 'nobody' ? me : result.owner.owner;
  const step = result.owner.kind === 'handedOver' ? 'handedOver' : 'taken';
  return {
    act: 'first',
    kind: 'inrHandling',
    patientId: result.patientId,
    body: { inr: result.chain, step, owner, deadline },
  };
}

export function handOverIntent({ result }: About, owner: string): Intent {
  const deadline = result.deadline === undefined ? {} : { deadline: result.deadline };
  const body = { inr: result.chain, step: 'handedOver', owner, ...deadline };
  return { act: 'first', kind: 'inrHandling', patientId: result.patientId, body };
}

function conductAfter({ inrCase }: ResultToClose, symptoms: Symptoms & { bleeding: Answer; headTrauma: Answer }) {
  const asked = { ...inrCase, bleeding: symptoms.bleeding, headTrauma: symptoms.headTrauma };
  return criticalConduct(asked, judgeInr(asked), symptoms);
}
