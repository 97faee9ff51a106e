import { Component, type ReactNode } from 'react';
import { CrashScreen } from './CrashScreen.tsx';

type Props = { readonly version: string; readonly children: ReactNode };
type State = { readonly error: unknown } | undefined;

/** A bug shows a page with a way on, never a blank one. Only the error's kind is shown: its text may hold a name. */
export class ErrorBoundary extends Component<Props, { readonly failed: State }> {
  override state: { readonly failed: State } = { failed: undefined };

  static getDerivedStateFromError(error: unknown): { readonly failed: State } {
    return { failed: { error } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === undefined) return this.props.children;
    const name = failed.error instanceof Error ? failed.error.name : 'Error';
    return <CrashScreen code={`${name} · ${this.props.version}`} />;
  }
}
