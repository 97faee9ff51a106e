import { type ParameterName, RULE_PARAMETERS } from '#domain/complexity/ruleParameters.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** A threshold as a person reads it: with its unit, or the word of its option. */
export function useSayThreshold(): (name: ParameterName, value: string) => string {
  const { ruleSets } = useTexts().nurse;
  const format = useFormat();
  return (name, value) => {
    const shape = RULE_PARAMETERS[name];
    if (shape.kind === 'number') return ruleSets.unit[shape.unit](format.decimal(value));
    const options: Readonly<Record<string, Readonly<Record<string, string>>>> = ruleSets.options;
    return wordFor(options[name] ?? {}, value, value);
  };
}
