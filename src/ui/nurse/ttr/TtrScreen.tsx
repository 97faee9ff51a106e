import { useMemo, useState } from 'react';
import { explainTtr } from '#domain/ttr/explainTtr.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { isProvisional, percentAbove, percentBelow, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import type { Ttr } from '#domain/ttr/timeInTherapeuticRange.ts';
import { readingsOf, type Reading, type Readings } from '#facts/readings.ts';
import type { OpenedPatient } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { historyOf } from '#facts/historyOf.ts';
import { restsOnRangeToConfirm } from '#facts/rangeToConfirm.ts';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { type Period, PERIODS, periodWindow } from '#ui/nurse/patient-file/period.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ConventionCard } from './ConventionCard.tsx';
import { TtrTable } from './TtrTable.tsx';

type Props = { readonly patientId: string; readonly period: Period };

/** A TTR opened to the intervals it came from: for a nurse who doubts it, a physician who signs it, a paper file. */
export function TtrScreen({ patientId, period }: Props) {
  return <OpenedFile patientId={patientId}>{(opened) => <TtrView opened={opened} first={period} />}</OpenedFile>;
}

function TtrView({ opened: { file }, first }: { readonly opened: OpenedPatient; readonly first: Period }) {
  const { ttr: texts, patientFile, words, figures } = useTexts().nurse;
  const [period, setPeriod] = useState(first);
  const readings = useMemo(() => readingsOf(file), [file]);
  const [chosen, setChosen] = useState(0);
  const all = listOf(readings);
  const reading = all[chosen] ?? all[0];
  const home = `/patients/${file.patientId}`;
  return (
    <div className="screen">
      <PatientBanner file={file} task={texts.title} back={{ to: home, label: words.backToFile }}>
        <Button icon="print" onClick={() => print()}>
          {texts.print}
        </Button>
      </PatientBanner>
      <div className="row no-print">
        <SegmentedControl
          legend={patientFile.period.label}
          options={PERIODS.map((value) => ({ value, label: patientFile.period[value] }))}
          value={period}
          onChoose={setPeriod}
        />
        {all.length > 1 && (
          <SegmentedControl
            legend={texts.readings}
            options={all.map((_, at) => ({ value: String(at), label: texts.reading(at + 1, all.length) }))}
            value={String(chosen)}
            onChoose={(value) => setChosen(Number(value))}
          />
        )}
      </div>
      {all.length > 1 && <Banner tone="warning">{texts.readingsHelp}</Banner>}
      {reading === undefined ? (
        <Banner tone="warning">{figures.missing['too-many-disputes']}</Banner>
      ) : (
        <ExplainedReading reading={reading} period={period} />
      )}
    </div>
  );
}

function listOf(readings: Readings): readonly Reading[] {
  if (readings.kind === 'tooManyDisputes') return [];
  return readings.kind === 'settled' ? [readings.reading] : readings.readings;
}

function ExplainedReading({ reading, period }: { readonly reading: Reading; readonly period: Period }) {
  const { ttr: texts, figures } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const explanation = useMemo(
    () => explainTtr(historyOf(reading), CLINIC_CONVENTION, periodWindow(period, today)),
    [reading, period, today],
  );
  const lastWithoutRange = explanation.withoutRange.at(-1);
  return (
    <>
      <TtrHeadline
        ttr={explanation.ttr}
        range={restsOnRangeToConfirm(reading, periodWindow(period, today)) ? 'toConfirm' : 'chosen'}
      />
      <p className="small soft">
        {[
          figures.period[period],
          figures.computedOn(format.day(today)),
          ...(reading.avkStart === undefined
            ? [figures.initialUnknown(CLINIC_CONVENTION.excludeInitialDays)]
            : [texts.start(format.day(reading.avkStart))]),
        ].join(' · ')}
      </p>
      <TtrTable explanation={explanation} />
      {lastWithoutRange !== undefined && (
        <p>{texts.withoutRange(explanation.withoutRange.length, format.day(lastWithoutRange.sampledOn))}</p>
      )}
      {explanation.setAside.length > 0 && <p>{texts.setAside(explanation.setAside.length)}</p>}
      <ConventionCard convention={explanation.convention} />
    </>
  );
}

type HeadlineProps = { readonly ttr: Ttr; readonly range: 'chosen' | 'toConfirm' };

function TtrHeadline({ ttr, range }: HeadlineProps) {
  const { figures } = useTexts().nurse;
  const format = useFormat();
  if (ttr.kind === 'unmeasurable') return <Banner>{figures.missing[ttr.reason]}</Banner>;
  return (
    <p className="row ttr-headline">
      <span className="figure">{`${figures.ttr} ${format.percent(ttrPercent(ttr), 1)}`}</span>
      <span>{`${figures.below} ${format.percent(percentBelow(ttr), 1)}`}</span>
      <span>{`${figures.above} ${format.percent(percentAbove(ttr), 1)}`}</span>
      {(isProvisional(ttr) || range === 'toConfirm') && <Badge tone="warning">{figures.provisional}</Badge>}
    </p>
  );
}
