/** Texts of the desk, in groups within groups, as Decap names them. */
export interface Phrases {
  readonly [name: string]: string | Phrases;
}
