import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { joinedElsewhere, joinedFiles } from './joinedFiles.ts';
import { JoinedFileLine } from './JoinedFileLine.tsx';
import { OtherFileSearch } from './OtherFileSearch.tsx';
import { useLinking } from './useLinking.ts';

/** Which files a person's file is made of, who joined them and why; from here one is parted, or another joined. */
export function JoinedFilesScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <JoinedFilesOf file={opened.file} places={places} />}
    </OpenedFile>
  );
}

function JoinedFilesOf({ file, places }: { readonly file: PatientFile; readonly places: Places }) {
  const { duplicates, words } = useTexts().nurse;
  const { joined } = duplicates;
  const { link, recording } = useLinking();
  const elsewhere = joinedElsewhere(file);
  const home = `/patients/${file.patientId}`;
  return (
    <div className="screen">
      <PatientBanner file={file} task={joined.title} back={{ to: home, label: words.backToFile }} />
      {elsewhere > 0 && <Banner tone="warning">{joined.elsewhere(elsewhere)}</Banner>}
      <Card title={joined.title}>
        <p className="small soft">{file.joined.length === 0 ? joined.alone : joined.help}</p>
        <ul className="joined-files">
          {joinedFiles(file).map((one, at) => (
            <JoinedFileLine
              key={one.patientId}
              one={one}
              places={places}
              others={[file.patientId, ...file.joined].filter((id) => id !== one.patientId)}
              // Of two files, parting one is parting the other.
              partable={at === 0 && file.joined.length < 2 ? 'no' : 'yes'}
              link={link}
              isUnderWay={recording.isUnderWay}
            />
          ))}
        </ul>
      </Card>
      <OtherFileSearch file={file} />
      <RecordingFailed recording={recording} />
    </div>
  );
}
