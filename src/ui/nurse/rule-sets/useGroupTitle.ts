import type { RULE_GROUPS } from './ruleGroups.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** « C3a : TTR bas », or what several rules share. */
export function useGroupTitle(): (group: (typeof RULE_GROUPS)[number]['group']) => string {
  const { ruleSets, complexity } = useTexts().nurse;
  return (group) =>
    group === 'C3' || group === 'all'
      ? ruleSets.groups[group]
      : complexity.rules.named(group, complexity.rules.titles[group]);
}
