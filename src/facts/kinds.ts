import type { z } from 'zod';
import { Assessment } from './kinds/assessment.ts';
import { AvkCourse } from './kinds/avkCourse.ts';
import { AvkInterruption } from './kinds/avkInterruption.ts';
import { CareCircleMember } from './kinds/careCircleMember.ts';
import { ClinicalEvent } from './kinds/clinicalEvent.ts';
import { CoMedication } from './kinds/coMedication.ts';
import { CohortExported } from './kinds/cohortExported.ts';
import { Condition } from './kinds/condition.ts';
import { ContactAttempt } from './kinds/contactAttempt.ts';
import { CriticalInrStep } from './kinds/criticalInrStep.ts';
import { DocumentIssued } from './kinds/documentIssued.ts';
import { DoseSchedule } from './kinds/doseSchedule.ts';
import { FlagDecision } from './kinds/flagDecision.ts';
import { FollowUpStatus } from './kinds/followUpStatus.ts';
import { HospitalStay } from './kinds/hospitalStay.ts';
import { InformationGiven } from './kinds/informationGiven.ts';
import { InrChecklist } from './kinds/inrChecklist.ts';
import { InrDecision } from './kinds/inrDecision.ts';
import { InrDrawn } from './kinds/inrDrawn.ts';
import { InrHandling } from './kinds/inrHandling.ts';
import { InrResult } from './kinds/inrResult.ts';
import { Member } from './kinds/member.ts';
import { NextControl } from './kinds/nextControl.ts';
import { Note } from './kinds/note.ts';
import { PatientContact } from './kinds/patientContact.ts';
import { PatientIdentity } from './kinds/patientIdentity.ts';
import { PatientLink } from './kinds/patientLink.ts';
import { PlannedProcedure } from './kinds/plannedProcedure.ts';
import { Professional } from './kinds/professional.ts';
import { ProvisionalFile } from './kinds/provisionalFile.ts';
import { Reviewed } from './kinds/reviewed.ts';
import { RuleSet } from './kinds/ruleSet.ts';
import { Site } from './kinds/site.ts';

/** How a kind behaves. `version` is the newest this app reads; a later one passes through untouched. */
type KindRules<Body extends z.ZodType> = {
  readonly body: Body;
  readonly version: number;
  /** `patient`: facts carry a patient. `place`: facts about places and people of care. */
  readonly about: 'patient' | 'place';
  /** `once`: one chain a patient. `element`: one a member of a set. `own`: each first fact starts its own. */
  readonly chain: 'once' | 'element' | 'own';
  /** A disagreement on a critical kind puts the patient « à vérifier »; on a soft one it is a quiet line. */
  readonly disagreement: 'critical' | 'soft';
  /** `lasting`: holds from its `validFrom` on, until another does. */
  readonly time: 'lasting' | 'timeless';
};

function ofPatient<Body extends z.ZodType>(
  body: Body,
  chain: KindRules<Body>['chain'],
  disagreement: KindRules<Body>['disagreement'],
  time: KindRules<Body>['time'] = 'timeless',
): KindRules<Body> {
  return { body, version: 1, about: 'patient', chain, disagreement, time };
}

function ofPlace<Body extends z.ZodType>(body: Body, chain: KindRules<Body>['chain']): KindRules<Body> {
  return { body, version: 1, about: 'place', chain, disagreement: 'soft', time: 'timeless' };
}

/** THE list of kinds. A new kind of fact is one file in `kinds/` and one line here. */
export const KINDS = {
  patientIdentity: ofPatient(PatientIdentity, 'once', 'critical'),
  provisionalFile: ofPatient(ProvisionalFile, 'once', 'soft'),
  patientContact: ofPatient(PatientContact, 'once', 'soft'),
  informationGiven: ofPatient(InformationGiven, 'once', 'soft'),
  followUpStatus: ofPatient(FollowUpStatus, 'once', 'critical', 'lasting'),
  avkCourse: ofPatient(AvkCourse, 'once', 'critical', 'lasting'),
  doseSchedule: ofPatient(DoseSchedule, 'once', 'critical', 'lasting'),
  nextControl: ofPatient(NextControl, 'once', 'critical'),
  inrResult: ofPatient(InrResult, 'own', 'critical'),
  inrDrawn: ofPatient(InrDrawn, 'own', 'soft'),
  inrChecklist: ofPatient(InrChecklist, 'own', 'soft'),
  inrDecision: ofPatient(InrDecision, 'own', 'soft'),
  inrHandling: ofPatient(InrHandling, 'own', 'soft'),
  criticalInrStep: ofPatient(CriticalInrStep, 'own', 'soft'),
  contactAttempt: ofPatient(ContactAttempt, 'own', 'soft'),
  avkInterruption: ofPatient(AvkInterruption, 'own', 'critical', 'lasting'),
  plannedProcedure: ofPatient(PlannedProcedure, 'own', 'soft'),
  hospitalStay: ofPatient(HospitalStay, 'own', 'soft'),
  clinicalEvent: ofPatient(ClinicalEvent, 'own', 'soft'),
  condition: ofPatient(Condition, 'own', 'critical', 'lasting'),
  coMedication: ofPatient(CoMedication, 'own', 'soft', 'lasting'),
  assessment: ofPatient(Assessment, 'own', 'soft'),
  reviewed: ofPatient(Reviewed, 'own', 'soft'),
  flagDecision: ofPatient(FlagDecision, 'own', 'soft'),
  note: ofPatient(Note, 'own', 'soft'),
  careCircleMember: ofPatient(CareCircleMember, 'element', 'soft'),
  patientLink: ofPatient(PatientLink, 'element', 'soft'),
  documentIssued: ofPatient(DocumentIssued, 'own', 'soft'),
  site: ofPlace(Site, 'own'),
  member: ofPlace(Member, 'element'),
  professional: ofPlace(Professional, 'own'),
  ruleSet: ofPlace(RuleSet, 'own'),
  cohortExported: ofPlace(CohortExported, 'own'),
} as const;

export type Kind = keyof typeof KINDS;
export type BodyOf<K extends Kind> = z.infer<(typeof KINDS)[K]['body']>;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}
