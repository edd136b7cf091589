import { Lexer } from 'yaml';
import type { ContentType } from '../model/contentType.ts';
import { partText } from '../model/readEntry.ts';

/** What the lexer says between the characters of the text: here a document, a list or a text begins or ends. */
const isMark = (token: string): boolean => /^[\u0002\u0018\u001F]$/.test(token);

/** Where the comments stand in fields written as YAML. */
function commentsIn(yaml: string): (readonly [start: number, end: number])[] {
  const comments: (readonly [number, number])[] = [];
  let at = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (isMark(token)) continue;
    if (token.startsWith('#')) comments.push([at, at + token.length]);
    at += token.length;
  }
  return comments;
}

/** A file's text without the comments in its fields, and without the lines that hold nothing else. */
export function withoutComments({ extension }: ContentType, text: string): string {
  const yaml = partText(text, extension)?.yaml ?? '';
  if (!yaml.includes('#')) return text;
  const offset = text.indexOf(yaml);
  return commentsIn(yaml).reduceRight((left, [start, end]) => {
    const before = left.slice(0, offset + start).replace(/[ \t]+$/, '');
    const after = left.slice(offset + end);
    return before + (/(?:^|\n)$/.test(before) ? after.replace(/^\r?\n/, '') : after);
  }, text);
}
