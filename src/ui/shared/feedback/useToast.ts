import { createContext, use } from 'react';

export type Toast = {
  readonly text: string;
  /** Ten seconds to take it back in one touch; afterwards by correcting. */
  readonly undo?: { readonly label: string; readonly run: () => void };
  /** What one does next with what was just done. */
  readonly next?: { readonly label: string; readonly run: () => void };
};

export type SayToast = (toast: Toast) => void;

export const ToastContext = createContext<SayToast | undefined>(undefined);

/** Says that something was done. Never for a refusal or a loss: those stay on the screen. */
export function useToast(): SayToast {
  const say = use(ToastContext);
  if (say === undefined) throw new Error('no toasts here: useToast needs the shell around it');
  return say;
}
