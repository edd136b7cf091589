import type { ReactNode } from 'react';

interface RowMovesProps {
  readonly title: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (move: { readonly oldIndex: number; readonly newIndex: number }) => void;
}

/** Buttons that move a row one place up or down; a row alone has none. */
export function RowMoves({ title, index, count, onMove }: RowMovesProps): ReactNode {
  if (count < 2) return null;
  const move = (newIndex: number, label: string): ReactNode => (
    <button
      type="button"
      aria-label={`${label}: ${title}`}
      disabled={newIndex < 0 || newIndex >= count}
      onClick={() => {
        onMove({ oldIndex: index, newIndex });
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="desk-moves">
      {move(index - 1, 'Upp')}
      {move(index + 1, 'Ned')}
    </div>
  );
}
