import type { ReactNode } from 'react';

type Props = { readonly label: ReactNode; readonly done: number; readonly total: number; readonly detail?: ReactNode };

export function Progress({ label, done, total, detail }: Props) {
  return (
    <label className="progress">
      <span>{label}</span>
      <progress value={done} max={Math.max(total, 1)} />
      {detail !== undefined && <span className="small soft">{detail}</span>}
    </label>
  );
}
