import { Component, type ReactNode } from 'react';
import { entryAddresses } from '../../src/model/addresses.ts';
import type { ControlProps, DecapMap } from './checkedControl.ts';
import { keyProblem } from '../saving/key.ts';

interface KeyProps extends ControlProps {
  readonly entry: DecapMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: string) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** Asks for the key of a new entry, and shows where an old one is: its key never changes. */
export class KeyControl extends Component<KeyProps> {
  isValid = (): true | { readonly error: object } => {
    const { value, entry } = this.props;
    const isAsked = entry.get('newRecord') === true && typeof value === 'string' && value !== '';
    const message = isAsked ? keyProblem(value) : undefined;
    return message === undefined ? true : { error: { type: 'PRESENCE', message } };
  };

  override render(): ReactNode {
    const { entry, value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
    if (entry.get('newRecord') !== true) {
      return (
        <output id={forID} className={classNameWrapper}>
          {placeOf(String(entry.get('collection')), String(entry.get('slug')))}
        </output>
      );
    }
    return (
      <input
        type="text"
        id={forID}
        className={classNameWrapper}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      />
    );
  }
}

const placeOf = (type: string, key: string): string => {
  const below = (entryAddresses as Readonly<Record<string, string>>)[type];
  return below === undefined ? key : `${below}${key}/`;
};
