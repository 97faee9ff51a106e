import type { Judgement } from '#domain/complexity/judgement.ts';
import { varianceGrowth } from '#domain/quality/varianceGrowth.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** C3d, for information: how fast the INR wanders. No cut-off is known, so it makes nobody complex. */
export function VariabilityLine({ judgement }: { readonly judgement: Judgement }) {
  const { complexity: texts } = useTexts().nurse;
  const format = useFormat();
  const [reading] = judgement.evidence.inrs === 'tooManyDisputes' ? [] : judgement.evidence.inrs;
  const { from, to } = judgement.evaluation.today.longTtr;
  const inrs = reading?.inrs.filter(({ sampledOn }) => sampledOn >= from && sampledOn <= to) ?? [];
  const growth = varianceGrowth(inrs, CLINIC_CONVENTION);
  if (growth.kind === 'unmeasurable') return null;
  return <p className="small soft">{texts.variability(format.number(growth.sigmaPerWeek, 2))}</p>;
}
