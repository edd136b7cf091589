import { Component, type ReactNode } from 'react';
import type { ControlProps } from './checkedControl.ts';

interface TickProps extends ControlProps {
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: boolean) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** Yes or no, as a box to tick. Decap's own keeps a state beside the value, and says nothing of it to a screen reader. */
export class TickControl extends Component<TickProps> {
  override render(): ReactNode {
    const { value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
    return (
      <span className={`${classNameWrapper} desk-tick`}>
        <input
          type="checkbox"
          id={forID}
          checked={value === true}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
          onFocus={setActiveStyle}
          onBlur={setInactiveStyle}
        />
        <span aria-hidden="true">{value === true ? 'Ja' : 'Nej'}</span>
      </span>
    );
  }
}
