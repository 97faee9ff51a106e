import type { RuleResult } from '#domain/complexity/judgement.ts';
import type { Missing } from '#domain/complexity/finding.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly patientId: string; readonly results: readonly RuleResult[] };
type Place = 'clinical' | 'treatment' | 'inr' | 'disagreements';

/** Where in the file each thing that is missing is written. */
const PLACE_OF: Readonly<Record<Missing, Place>> = {
  tooManyDisputes: 'disagreements',
  rangeToBeConfirmed: 'treatment',
  noRange: 'treatment',
  tooFewInrs: 'inr',
  tooFewDays: 'inr',
  censoredInr: 'inr',
  conditionsNotReviewed: 'clinical',
  severityUnknown: 'clinical',
  medicinesNotReviewed: 'clinical',
  staysNotReviewed: 'clinical',
  stayLinkUnknown: 'clinical',
  eventsNotReviewed: 'clinical',
  eventSeverityUnknown: 'clinical',
};

/** What nobody can tell, always listed, and what would settle it: one line for each thing to write. */
export function UnknownRulesCard({ patientId, results }: Props) {
  const { complexity: texts } = useTexts().nurse;
  if (results.length === 0) return null;
  const asked = new Map<Missing, string[]>();
  for (const { rule, readings } of results) {
    for (const missing of new Set(readings.flatMap((reading) => reading.missing))) {
      asked.set(missing, [...(asked.get(missing) ?? []), rule]);
    }
  }
  const places = [...new Set([...asked.keys()].map((missing) => PLACE_OF[missing]))];
  return (
    <Card title={texts.unknownTitle(results.length)}>
      <p>{texts.unknownHelp}</p>
      <ul>
        {[...asked].map(([missing, rules]) => (
          <li key={missing}>
            {texts.rules.missing[missing]} <span className="small soft">{rules.join(', ')}</span>
          </li>
        ))}
      </ul>
      <div className="button-row no-print">
        {places.map((place) => (
          <Link key={place} className="button" to={`/patients/${patientId}/${place}`}>
            {texts.fix[place]}
          </Link>
        ))}
      </div>
    </Card>
  );
}
