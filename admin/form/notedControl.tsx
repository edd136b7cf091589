import { useContext, type ComponentType, type ReactNode } from 'react';
import type { ControlProps } from './checkedControl.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { RowContext } from './paneContext.ts';

type Control = ComponentType<ControlProps>;

/** A control of a text, with what a translator needs to know of that text under it. */
export function noted(Control: Control): Control {
  return function Noted(props): ReactNode {
    const row = useContext(RowContext);
    const path = textPath(props.field.get('path'), String(props.field.get('name')), row);
    if (path === undefined) return <Control {...props} />;
    return (
      <div data-text={path}>
        <Control {...props} />
        <FieldNotes path={path} />
      </div>
    );
  };
}

/** The path of a field's text within its entry; nothing for the fields of a block. */
function textPath(path: unknown, name: string, row: string | undefined): string | undefined {
  if (typeof path !== 'string') return name === 'body' ? name : undefined;
  return row === undefined ? path.split('.').slice(1).join('.') : `${row}${name}`;
}
