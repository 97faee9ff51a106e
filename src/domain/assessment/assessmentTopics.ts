/** A quantity: what a laboratory or a scale says. Bounds are decimals in the topic's own unit. */
export type QuantityTopic = {
  readonly kind: 'quantity';
  /** UCUM. */
  readonly unit: string;
  /** Digits after the comma that are kept. */
  readonly decimals: 0 | 1;
  /** Outside, the value is asked about: it may be true. */
  readonly plausible: Bounds;
  /** Outside, it is refused: nobody alive has it. */
  readonly possible: Bounds;
};
/** A published scale of whole numbers; outside it there is no value. */
export type ScaleTopic = {
  readonly kind: 'scale';
  readonly unit: '{score}';
  readonly possible: Bounds;
};
/** An answer out of a list, `unknown` among them: asked, and nobody knows. */
export type CodedTopic = { readonly kind: 'coded'; readonly unit: '{code}'; readonly codes: readonly string[] };

type Bounds = { readonly lowest: string; readonly highest: string };
export type AssessmentTopic = QuantityTopic | ScaleTopic | CodedTopic;

const YES_NO = ['yes', 'no', 'unknown'] as const;

/**
 * What is measured or judged about a patient. Proposed bounds; the clinic's physician signs them.
 *
 * Sources: clinical reference 3.2 and 3.3 for what is needed; AGGIR, Clinical Frailty Scale, MMSE and NYHA for their own
 * scales; the plausible bounds are a proposed default.
 */
export const ASSESSMENT_TOPICS = {
  weight: quantity('kg', 1, ['30', '200'], ['1', '500']),
  height: quantity('cm', 0, ['130', '200'], ['40', '250']),
  /** Also typed in mg/L, and kept in the unit that was typed. */
  creatinine: quantity('umol/L', 0, ['35', '400'], ['5', '3000']),
  haemoglobin: quantity('g/dL', 1, ['7', '18'], ['2', '25']),
  platelets: quantity('10*9/L', 0, ['50', '600'], ['1', '3000']),
  systolicPressure: quantity('mm[Hg]', 0, ['80', '200'], ['40', '300']),
  leftVentricularEjectionFraction: quantity('%', 0, ['20', '75'], ['5', '90']),
  nyha: scale('1', '4'),
  gir: scale('1', '6'),
  clinicalFrailtyScale: scale('1', '9'),
  mmse: scale('0', '30'),
  livesAlone: coded(YES_NO),
  cognitiveDisorder: coded(YES_NO),
  pillsPreparedBy: coded(['self', 'relative', 'nurse', 'pharmacy', 'residence', 'unknown']),
  helpAtHome: coded(YES_NO),
  /** HAS-BLED counts eight glasses a week and more. */
  alcohol: coded(['none', 'under8', 'from8', 'unknown']),
  /** Drawn: somebody can draw blood within 48 hours; far: but the laboratory is more than 30 minutes away. */
  medicalAccess: coded(['drawnWithin48h', 'farFromLaboratory', 'notDrawnWithin48h', 'unknown']),
} as const satisfies Readonly<Record<string, AssessmentTopic>>;

export type AssessmentTopicCode = keyof typeof ASSESSMENT_TOPICS;

/** In the order in which screens list them. */
export const ASSESSMENT_TOPIC_CODES = Object.keys(ASSESSMENT_TOPICS) as readonly AssessmentTopicCode[];

/** The topic of a code; nothing for a code of a newer app. */
export function assessmentTopic(code: string): AssessmentTopic | undefined {
  return Object.hasOwn(ASSESSMENT_TOPICS, code) ? ASSESSMENT_TOPICS[code as AssessmentTopicCode] : undefined;
}

function quantity(
  unit: string,
  decimals: 0 | 1,
  plausible: readonly [string, string],
  possible: readonly [string, string],
): QuantityTopic {
  return { kind: 'quantity', unit, decimals, plausible: bounds(plausible), possible: bounds(possible) };
}

function scale(lowest: string, highest: string): ScaleTopic {
  return { kind: 'scale', unit: '{score}', possible: { lowest, highest } };
}

function coded(codes: readonly string[]): CodedTopic {
  return { kind: 'coded', unit: '{code}', codes };
}

function bounds([lowest, highest]: readonly [string, string]): Bounds {
  return { lowest, highest };
}
