import { type Route, route } from '#ui/shared/router/route.ts';
import { AddEntryScreen } from './AddEntryScreen.tsx';
import { ClinicalScreen } from './ClinicalScreen.tsx';
import { GoOnScreen } from './GoOnScreen.tsx';
import './clinicalHistory.css';

/** Clinical history: its screens. */
export const clinicalHistoryRoutes: readonly Route[] = [
  route('/patients/:patientId/clinical', {
    title: ({ nurse }) => nurse.clinicalHistory.title,
    show: ({ patientId }) => <ClinicalScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/clinical/:kind/add', {
    title: ({ nurse }) => nurse.clinicalHistory.title,
    show: ({ patientId, kind }) => <AddEntryScreen patientId={patientId} kind={kind} />,
  }),
  route('/patients/:patientId/clinical/:kind/add/:group', {
    title: ({ nurse }) => nurse.clinicalHistory.title,
    show: ({ patientId, kind, group }) => <AddEntryScreen patientId={patientId} kind={kind} group={group} />,
  }),
  route('/patients/:patientId/clinical/:kind/:chain/change', {
    title: ({ nurse }) => nurse.clinicalHistory.title,
    show: (at) => <GoOnScreen {...at} purpose="change" />,
  }),
  route('/patients/:patientId/clinical/:kind/:chain/correct', {
    title: ({ nurse }) => nurse.clinicalHistory.title,
    show: (at) => <GoOnScreen {...at} purpose="correct" />,
  }),
];
