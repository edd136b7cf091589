import type { Shell } from '../view/shell.ts';

/** What every data file says of itself. */
export interface About {
  readonly title: string;
  /** The page that shows the same data. */
  readonly page: string;
  readonly publisher: string;
  readonly language: string;
  /** Says that the site is no official one yet; nothing when it is. */
  readonly preview?: string;
}

export const about = ({ title, canonical, office, tag, preview }: Shell): About => ({
  title: title.text,
  page: canonical,
  publisher: office.text,
  language: tag,
  ...(preview && { preview: preview.text }),
});

/** A data file as JSON, indented so that a person and a comparison of two versions can read it. */
export const jsonText = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;
