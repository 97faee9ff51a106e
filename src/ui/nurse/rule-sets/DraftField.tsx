import type { ParameterProblem } from '#domain/complexity/readRuleSet.ts';
import { type ParameterName, RULE_PARAMETERS } from '#domain/complexity/ruleParameters.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useSayThreshold } from './useSayThreshold.ts';

type Props = {
  readonly name: ParameterName;
  readonly inForce: string;
  readonly typed: string | undefined;
  readonly problem: ParameterProblem | undefined;
  readonly onChange: (typed: string) => void;
};

/** One threshold of a draft; what holds today stays in sight beside it. */
export function DraftField({ name, inForce, typed, problem, onChange }: Props) {
  const { ruleSets: texts } = useTexts().nurse;
  const format = useFormat();
  const say = useSayThreshold();
  const shape = RULE_PARAMETERS[name];
  if (shape.kind === 'choice') {
    const words: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.options;
    return (
      <SegmentedControl
        legend={texts.parameters[name]}
        options={shape.options.map((value) => ({
          value,
          label: wordFor(words[name] ?? {}, value, value),
        }))}
        value={typed ?? inForce}
        onChoose={onChange}
      />
    );
  }
  const bounds = texts.bounds(say(name, shape.lowest), say(name, shape.highest));
  const isChanged = typed !== undefined && typed.trim().replace(',', '.') !== inForce;
  return (
    <TextField
      label={texts.parameters[name]}
      hint={isChanged ? `${texts.draft.was(say(name, inForce))}, ${bounds}` : bounds}
      problem={problem === undefined ? undefined : `${texts.problems[problem]} (${bounds})`}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? format.decimal(inForce)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
