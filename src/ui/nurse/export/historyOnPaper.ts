import { type ClinicFact, isWriting, type WritingFact } from '#facts/clinicFact.ts';
import { type ChainState, entriesInForce, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { wordFor } from '#i18n/wordFor.ts';
import {
  chainsOf,
  CLINICAL_KINDS,
  type ClinicalFact,
  type ClinicalKind,
} from '#ui/nurse/clinical-history/clinicalKind.ts';
import { sayFact } from '#ui/nurse/clinical-history/sayFact.ts';
import { claimWords } from '#ui/nurse/disagreement/claimWords.ts';
import { authorOf, type Paper, type PaperSection } from './paperSection.ts';

/** Conditions, medicines, stays, events, interruptions, procedures and assessments, kind by kind. */
export function clinicalOnPaper(paper: Paper): PaperSection {
  const { opened, texts, format } = paper;
  const { table, sections } = texts.exporting.page;
  const facts = CLINICAL_KINDS.flatMap((kind) => everyEntry(chainsOf(opened.file, kind)));
  return {
    title: sections.clinical,
    head: [table.what, table.detail, table.author],
    rows: facts.map((fact) => {
      const { title, details } = sayFact(fact, { texts, format });
      return [title, details.join(' · '), authorOf(paper, fact.author)];
    }),
  };
}

/** All that is in force on some day: of an interruption, the stop and the resumption. */
function everyEntry(chains: readonly ChainState<ClinicalKind>[]): readonly ClinicalFact[] {
  // A line of one of these kinds holds facts of that kind.
  return chains.flatMap(({ lines }) => lines.flatMap((line) => entriesInForce(line) as readonly ClinicalFact[]));
}

export function callsOnPaper(paper: Paper): PaperSection {
  const { opened, texts, format } = paper;
  const { page } = texts.exporting;
  const { call } = texts.closing;
  const attempts = opened.file.attempts
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return {
    title: page.sections.calls,
    head: [page.table.when, page.table.what, page.table.author],
    rows: attempts.map(({ body, author }) => {
      const whom = wordFor(call.withChoices, body.with, call.unknownWith);
      return [
        [format.day(body.at.date), body.at.time].filter((part) => part !== undefined).join(' '),
        page.call(
          body.name === undefined ? whom : `${whom} (${body.name})`,
          wordFor(call.byChoices, body.by, call.unknownBy),
          wordFor(call.outcomes, body.outcome, call.unknownOutcome),
        ),
        authorOf(paper, author),
      ];
    }),
  };
}

export function notesOnPaper(paper: Paper): PaperSection {
  const { opened, texts, format } = paper;
  const { table, sections } = texts.exporting.page;
  const notes = opened.file.notes.flatMap(({ lines }) => latestOf(lines[0]) ?? []);
  return {
    title: sections.notes,
    head: [table.when, table.what, table.author],
    rows: notes
      .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      .map(({ writtenAt, body, author }) => [format.instant(writtenAt.instant), body.text, authorOf(paper, author)]),
  };
}

/** What was corrected, taken back, settled, or changed for a reason: nothing ever disappears without this line. */
export function correctionsOnPaper(paper: Paper): PaperSection {
  const { opened, texts, format } = paper;
  const { table, sections, correction } = texts.exporting.page;
  const facts = everyChain(opened.file)
    .flatMap(({ history }) => history.map((fact) => ({ fact, before: history.find(({ id }) => id === fact.target) })))
    .filter(({ fact }) => fact.reason !== undefined)
    .toSorted((a, b) => (a.fact.id < b.fact.id ? 1 : -1));
  return {
    title: sections.corrections,
    head: [table.when, table.what, table.reason, table.author],
    rows: facts.map(({ fact, before }) => [
      format.instant(fact.writtenAt.instant),
      [correction(texts.words.act[fact.act], texts.words.kind[fact.kind]), ...says(before), ...says(fact)].join(' – '),
      fact.reason ?? '',
      authorOf(paper, fact.author),
    ]),
  };

  function says(fact: ClinicFact | undefined): readonly string[] {
    return fact !== undefined && isWriting(fact) ? [inWords(fact, paper)] : [];
  }
}

function inWords(fact: WritingFact, { texts, format }: Paper): string {
  const isClinical = CLINICAL_KINDS.some((kind) => kind === fact.kind);
  return isClinical
    ? sayFact(fact as ClinicalFact, { texts, format }).title
    : claimWords(fact, texts, format).slice(0, 2).join(', ');
}

function everyChain(file: PatientFile): readonly ChainState[] {
  const once = [file.identity, file.provisional, file.contact, file.information, file.status, file.course, file.dose];
  const own = [
    file.inrs,
    file.drawn,
    file.checklists,
    file.decisions,
    file.handlings,
    file.criticalSteps,
    file.attempts,
    file.interruptions,
    file.procedures,
    file.stays,
    file.events,
    file.conditions,
    file.coMedications,
    file.assessments,
    file.reviews,
    file.flagDecisions,
    file.notes,
    file.careCircle,
    file.links,
  ];
  return [...[...once, file.nextControl].flatMap((state) => state ?? []), ...own.flat()];
}
