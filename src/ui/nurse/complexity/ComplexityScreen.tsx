import { changesOn } from '#domain/complexity/changesOn.ts';
import { isFlag } from '#domain/complexity/complexity.ts';
import { firingSince } from '#domain/complexity/firingSince.ts';
import { flagDecisionsOf } from '#facts/complexityEvidence.ts';
import type { ComplexityReview } from '#facts/complexityReview.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { FileTabs } from '#ui/nurse/patient-banner/FileTabs.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ComplexityBadge } from './ComplexityBadge.tsx';
import { OtherRulesCard } from './OtherRulesCard.tsx';
import { PriorityCard } from './PriorityCard.tsx';
import { RuleCard } from './RuleCard.tsx';
import { ScoresCard } from './ScoresCard.tsx';
import { UnknownRulesCard } from './UnknownRulesCard.tsx';
import { useComplexityReview } from './useComplexityReview.ts';
import { VariabilityLine } from './VariabilityLine.tsx';

/** Complex or not: every rule with its data, thresholds and dates; what is unknown; whom to see first. */
export function ComplexityScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <ComplexityView key={patientId} opened={opened} places={places} />}
    </OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function ComplexityView({ opened: { file }, places }: Props) {
  const { complexity: texts, words } = useTexts().nurse;
  const review = useComplexityReview(file, places);
  const { judgement, complexity, priority, standings } = review;
  const { results, warnings } = complexity;
  const fired = new Set(complexity.fired);
  const unknown = results.filter(({ verdict }) => verdict === 'unknown');
  const others = results.filter(({ rule, verdict }) => !fired.has(rule) && verdict !== 'unknown');
  return (
    <div className="screen complexity">
      <PatientBanner
        file={file}
        task={texts.title}
        back={{ to: `/patients/${file.patientId}`, label: words.backToFile }}
      />
      <FileTabs patientId={file.patientId} current="complexity" />
      <Headline review={review} decisions={flagDecisionsOf(file)} />
      {warnings.length > 0 && (
        <Banner tone="accent" title={texts.warningsTitle}>
          {warnings.map((code) => texts.warnings[code]).join(', ')}
        </Banner>
      )}
      {results.map((result) => {
        const standing = standings.get(result.rule);
        return standing === undefined || !isFlag(result.rule, judgement.evaluation.thresholds) ? null : (
          <RuleCard
            key={result.rule}
            file={file}
            places={places}
            judgement={judgement}
            result={result}
            standing={standing}
          />
        );
      })}
      <UnknownRulesCard patientId={file.patientId} results={unknown} />
      <PriorityCard priority={priority} />
      <ScoresCard judgement={judgement} />
      <OtherRulesCard title={texts.othersTitle(others.length)} file={file} judgement={judgement} results={others} />
      <VariabilityLine judgement={judgement} />
    </div>
  );
}

function Headline({
  review: { judgement, complexity, priority },
  decisions,
}: {
  readonly review: ComplexityReview;
  readonly decisions: ReturnType<typeof flagDecisionsOf>;
}) {
  const { complexity: texts } = useTexts().nurse;
  const format = useFormat();
  const { status, fired, on, ruleSetVersion } = complexity;
  const since = fired.length === 0 ? undefined : firingSince(judgement, complexity);
  const next = changesOn(judgement, complexity, decisions);
  return (
    <div className="complexity-head">
      <p className="row">
        <ComplexityBadge complexity={{ status, priority: priority.class }} says="everything" />
        <strong>{fired.length === 0 ? texts.noneFired : texts.firedTitle(fired.length)}</strong>
        {since?.kind === 'day' && <span>{texts.since(format.day(since.day))}</span>}
      </p>
      <p className="small soft">
        {[
          texts.on(format.day(on), ruleSetVersion),
          ...(next === undefined ? [] : [texts.changesOn(format.day(next))]),
        ].join(' · ')}
      </p>
      <Link className="button button--quiet no-print" to="/rules">
        {texts.list.rules}
      </Link>
    </div>
  );
}
