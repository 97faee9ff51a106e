import { Button } from '#ui/shared/controls/Button.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { Gate } from '#ui/app/start-up/Gate.tsx';

export function CrashScreen({ code }: { readonly code: string }) {
  const texts = useSharedTexts();
  return (
    <Gate title={texts.crash.title}>
      <p role="alert">{texts.crash.text}</p>
      <Button look="primary" size="large" icon="reload" onClick={() => location.replace('/')}>
        {texts.actions.reload}
      </Button>
      <p className="small soft">{texts.crash.code(code)}</p>
    </Gate>
  );
}
