import { useMemo, useState } from 'react';
import type { ParameterName } from '#domain/complexity/ruleParameters.ts';
import type { PlaceRules } from '#facts/complexityRules.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DraftField } from './DraftField.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { type RuleDraft, draftedRules } from './ruleDraft.ts';
import { RULE_GROUPS } from './ruleGroups.ts';
import { TrialCard } from './TrialCard.tsx';
import { useGroupTitle } from './useGroupTitle.ts';
import { useTrial } from './useTrial.ts';

type Props = {
  readonly places: PlaceRules;
  readonly draft: RuleDraft;
  readonly onChange: (name: ParameterName, typed: string) => void;
  readonly onDiscard: () => void;
};

/** Another version in the making: every threshold open to change, tried on this tablet's patients before anybody signs. */
export function DraftPart({ places: { inForce, published }, draft, onChange, onDiscard }: Props) {
  const { ruleSets: texts } = useTexts().nurse;
  const { account } = useUser();
  const titleOf = useGroupTitle();
  const version = Math.max(inForce.version, ...published.map((one) => one.version)) + 1;
  const drafted = useMemo(() => draftedRules(inForce, draft, { version, source: '' }), [inForce, draft, version]);
  const trial = useTrial(inForce, drafted.rules);
  const [isPublishing, setPublishing] = useState(false);
  const isTried = trial.done !== undefined && trial.isOfThisDraft;
  return (
    <>
      <Card title={texts.draft.title(version)}>
        <p>{texts.draft.help}</p>
        <p role="status">
          {drafted.changed.length === 0 ? texts.draft.unchanged : texts.draft.changed(drafted.changed.length)}
          {drafted.problems.size > 0 && ` ${texts.draft.wrong(drafted.problems.size)}`}
        </p>
        {RULE_GROUPS.map(({ group, names }) => (
          <fieldset key={group} className="rule-group">
            <legend>{titleOf(group)}</legend>
            {names.map((name) => (
              <DraftField
                key={name}
                name={name}
                inForce={inForce.parameters[name].value}
                typed={draft[name]}
                problem={drafted.problems.get(name)}
                onChange={(typed) => onChange(name, typed)}
              />
            ))}
          </fieldset>
        ))}
        <div className="button-row">
          <Button onClick={onDiscard}>{texts.draft.discard}</Button>
        </div>
      </Card>
      <TrialCard trial={trial} ready={drafted.changed.length > 0 && drafted.problems.size === 0 ? 'yes' : 'no'}>
        <PublishPart role={account.role} tried={isTried ? 'yes' : 'no'} onPublish={() => setPublishing(true)} />
      </TrialCard>
      {isPublishing && (
        <PublishDialog
          inForce={inForce}
          draft={draft}
          version={version}
          onClose={() => setPublishing(false)}
          onPublished={() => {
            setPublishing(false);
            onDiscard();
          }}
        />
      )}
    </>
  );
}

type PublishProps = { readonly role: string; readonly tried: 'yes' | 'no'; readonly onPublish: () => void };

/** Thresholds are a physician's to sign: the region refuses them from anybody else, so nobody else is offered to. */
function PublishPart({ role, tried, onPublish }: PublishProps) {
  const { ruleSets: texts } = useTexts().nurse;
  if (role !== 'physician') return <p>{texts.publish.onlyPhysician}</p>;
  return (
    <>
      {tried === 'no' && <p className="small soft">{texts.trial.before}</p>}
      <div className="button-row">
        <Button look="primary" disabled={tried === 'no'} onClick={onPublish}>
          {texts.publish.open}
        </Button>
      </div>
    </>
  );
}
