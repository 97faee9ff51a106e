import { route } from '#ui/shared/router/route.ts';
import { careCircleRoutes } from './care-circle/routes.tsx';
import { clinicalHistoryRoutes } from './clinical-history/routes.tsx';
import { closingRoutes } from './close-result/routes.tsx';
import { complexityListRoutes, complexityRoutes } from './complexity/routes.tsx';
import { courseRoutes } from './course/routes.tsx';
import { criticalInrRoutes } from './critical-inr/routes.tsx';
import { doseRoutes } from './dose/routes.tsx';
import { duplicatesRoutes } from './duplicates/routes.tsx';
import { exportingRoutes } from './export/routes.tsx';
import { identityFormRoutes } from './identity/routes.tsx';
import { importingRoutes } from './import/routes.tsx';
import { ruleSetsRoutes } from './rule-sets/routes.tsx';
import { nextControlRoutes } from './next-control/routes.tsx';
import { todayRoutes } from './today/routes.tsx';
import { DisagreementScreen } from './disagreement/DisagreementScreen.tsx';
import { ExpectedResultsScreen } from './expected-results/ExpectedResultsScreen.tsx';
import { CorrectInrScreen } from './inr-entry/CorrectInrScreen.tsx';
import { InrEntryScreen } from './inr-entry/InrEntryScreen.tsx';
import { PatientFileScreen } from './patient-file/PatientFileScreen.tsx';
import { type Period, PERIODS } from './patient-file/period.ts';
import { PatientsScreen } from './patients/PatientsScreen.tsx';
import { TtrScreen } from './ttr/TtrScreen.tsx';
import './nurse.css';
import './patient-banner/fileTabs.css';

/** The nurse's screens: the table of contents of this folder. Titles of windows name the task, never the patient. */
export const nurseRoutes = [
  ...todayRoutes,
  // Before the file of a patient: « new » would else be taken for one.
  ...identityFormRoutes,
  route('/patients', {
    title: ({ nurse }) => nurse.patients.title,
    rail: { icon: 'patients', label: ({ nurse }) => nurse.patients.title },
    show: () => <PatientsScreen />,
  }),
  route('/expected', {
    title: ({ nurse }) => nurse.expectedResults.title,
    rail: { icon: 'results', label: ({ nurse }) => nurse.expectedResults.rail },
    show: () => <ExpectedResultsScreen />,
  }),
  ...complexityListRoutes,
  route('/patients/:patientId', {
    title: ({ nurse }) => nurse.patientFile.title,
    show: ({ patientId }) => <PatientFileScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/ttr', {
    title: ({ nurse }) => nurse.ttr.title,
    show: ({ patientId }) => <TtrScreen patientId={patientId} period="twelveMonths" />,
  }),
  route('/patients/:patientId/ttr/:period', {
    title: ({ nurse }) => nurse.ttr.title,
    show: ({ patientId, period }) => <TtrScreen patientId={patientId} period={knownPeriod(period)} />,
  }),
  route('/patients/:patientId/inr', {
    title: ({ nurse }) => nurse.inrEntry.title,
    show: ({ patientId }) => <InrEntryScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/inr/:chain', {
    title: ({ nurse }) => nurse.inrEntry.correctTitle,
    show: ({ patientId, chain }) => <CorrectInrScreen patientId={patientId} chain={chain} />,
  }),
  route('/patients/:patientId/disagreements', {
    title: ({ nurse }) => nurse.disagreement.title,
    show: ({ patientId }) => <DisagreementScreen patientId={patientId} />,
  }),
  ...complexityRoutes,
  ...ruleSetsRoutes,
  ...doseRoutes,
  ...courseRoutes,
  ...careCircleRoutes,
  ...clinicalHistoryRoutes,
  ...importingRoutes,
  ...duplicatesRoutes,
  ...exportingRoutes,
  ...closingRoutes,
  ...nextControlRoutes,
  ...criticalInrRoutes,
];

/** An address typed by hand may name no period: the year is then meant. */
function knownPeriod(name: string): Period {
  return PERIODS.find((period) => period === name) ?? 'twelveMonths';
}
