/** A day, or a period with its last day, on which someone who else is open is closed. ISO 8601. */
export interface ClosedDay {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Whether a closed day or period was before today. */
export const isOver = ({ from, to = from }: ClosedDay, today: string): boolean => to < today;
