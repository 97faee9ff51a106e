import { useState } from 'react';
import type { Places } from '#store/store.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { usePlaces } from '#ui/shared/data/usePlaces.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DraftPart } from './DraftPart.tsx';
import { PublishedCard } from './PublishedCard.tsx';
import { RuleTables } from './RuleTables.tsx';
import { useRuleDraft } from './useRuleDraft.ts';

/** By which rules a patient is complex here: each threshold with who says so, and another version in the making. */
export function RulesScreen() {
  const places = usePlaces();
  const { ruleSets: texts } = useTexts().nurse;
  return (
    <Screen title={texts.title}>
      <LiveView live={places}>{(ready) => <RulesView places={ready} />}</LiveView>
    </Screen>
  );
}

function RulesView({ places: { complexPatient } }: { readonly places: Places }) {
  const { ruleSets: texts, complexity } = useTexts().nurse;
  const format = useFormat();
  const { inForce, published } = complexPatient;
  const { draft, change, discard } = useRuleDraft();
  const [isOpened, setOpened] = useState(false);
  const isDrafting = isOpened || Object.keys(draft).length > 0;
  return (
    <>
      {published.some(({ standing }) => standing === 'contested') && <Banner tone="warning">{texts.contested}</Banner>}
      <Card title={`${texts.version(inForce.version)}, ${texts.inForce}`}>
        <p>
          {inForce.signedBy === 'nobody'
            ? texts.unsigned
            : texts.signed(inForce.signedBy.name, format.day(inForce.signedBy.on))}
        </p>
        <p className="small soft">{texts.source(complexity.rules.sourceOf(inForce.source))}</p>
        <p>{texts.explain}</p>
        {!isDrafting && (
          <div className="button-row no-print">
            <Button icon="edit" onClick={() => setOpened(true)}>
              {texts.draft.start}
            </Button>
          </div>
        )}
      </Card>
      {isDrafting ? (
        <DraftPart
          places={complexPatient}
          draft={draft}
          onChange={change}
          onDiscard={() => {
            discard();
            setOpened(false);
          }}
        />
      ) : (
        <RuleTables rules={inForce} />
      )}
      <PublishedCard published={published} />
    </>
  );
}
