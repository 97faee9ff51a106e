import type { Finding } from '#domain/complexity/finding.ts';
import { PARAMETER_NAMES, RULE_PARAMETERS } from '#domain/complexity/ruleParameters.ts';
import type { ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useSayThreshold } from '#ui/nurse/rule-sets/useSayThreshold.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { factLines } from './factLines.ts';

type Props = { readonly file: PatientFile; readonly finding: Finding; readonly rules: ComplexPatientRules };

/** What a rule rests on: the facts, and its thresholds with who says so. */
export function RuleDetails({ file, finding, rules }: Props) {
  const texts = useTexts().nurse;
  const format = useFormat();
  const lines = factLines(file, finding.facts, { texts, format });
  return (
    <>
      {lines.length > 0 && (
        <details className="disclosure">
          <summary>{texts.complexity.facts(lines.length)}</summary>
          <ul className="complexity-facts">
            {lines.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <RuleThresholds finding={finding} rules={rules} />
    </>
  );
}

function RuleThresholds({ finding, rules }: Omit<Props, 'file'>) {
  const { complexity, ruleSets } = useTexts().nurse;
  const say = useSayThreshold();
  const names = PARAMETER_NAMES.filter((name) => RULE_PARAMETERS[name].rule === finding.rule);
  return (
    <details className="disclosure">
      <summary>{complexity.threshold}</summary>
      <dl className="facts">
        {names.map((name) => (
          <div key={name} className="complexity-threshold">
            <dt>{ruleSets.parameters[name]}</dt>
            <dd>
              {say(name, rules.parameters[name].value)}{' '}
              <span className="small soft">
                {complexity.rules.source(complexity.rules.sourceOf(rules.parameters[name].source))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
