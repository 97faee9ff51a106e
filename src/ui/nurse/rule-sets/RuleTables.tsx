import type { ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { RULE_GROUPS } from './ruleGroups.ts';
import { useGroupTitle } from './useGroupTitle.ts';
import { useSayThreshold } from './useSayThreshold.ts';

/** Every threshold of a rule set, with its source. */
export function RuleTables({ rules }: { readonly rules: ComplexPatientRules }) {
  const { ruleSets: texts, complexity } = useTexts().nurse;
  const say = useSayThreshold();
  const titleOf = useGroupTitle();
  return (
    <div className="rule-tables">
      {RULE_GROUPS.map(({ group, names }) => (
        <table key={group} className="table rule-table">
          <caption>{titleOf(group)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.parameter}</th>
              <th scope="col">{texts.value}</th>
              <th scope="col">{texts.from}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{texts.parameters[name]}</th>
                <td>{say(name, rules.parameters[name].value)}</td>
                <td className="small">{complexity.rules.sourceOf(rules.parameters[name].source)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
