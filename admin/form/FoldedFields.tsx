import { useState, type ReactNode } from 'react';
import type { DrawnField } from './controlPane.ts';

interface FoldedFieldsProps {
  readonly fields: readonly DrawnField[];
  /** Whether any field of the form is wrong: then none is hidden. */
  readonly hasErrors: boolean;
}

const most = 4;

/** The fields that are seldom used, behind a line that says which they are. */
export function FoldedFields({ fields, hasErrors }: FoldedFieldsProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const names = fields.map(({ props }) => String(props.field.get('label')).toLowerCase());
  if (names.length === 0) return null;
  const said = [...names.slice(0, most), ...(names.length > most ? ['…'] : [])].join(', ');
  return (
    <details
      className="desk-folded"
      open={isOpen || hasErrors}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{`Mer: ${said}`}</summary>
      {fields}
    </details>
  );
}
