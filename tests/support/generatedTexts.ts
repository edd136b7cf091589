import fc from 'fast-check';

/** What an editor may type or paste: words, and all that Markdown, MDX or HTML would take for something else. */
const pieces = [
  ...['ord', 'två ord', 'å', 'č', 'n\u0303', '\u00a0', '…', '’', '"', "'", '&', '&amp;', '&copy'],
  ...['{', '}', '<', '>', '<3', 'a < b', '<b>', '<!-- x -->', '{/* x */}', '<Note>', '</Note>', '<Note />'],
  ...['*', '**', '_', 'a_b', '#', '\\', '[', ']', '(', ')', '!', '|', '`', '~', '~~', '[^1]', '[x]: y'],
  ...['1.', '1)', '-', '+', '=', '---', ':', 'import x', 'export', ' https://a.se/b_c?d=1&e=2 '],
  ...[' ', ' ', ' ', '.', ','],
];

export const typedText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

const starts = ['', '', '', '# ', '## ', '- ', '* ', '  - ', '> ', '1. ', '3) ', '   ', '\n', '\n', '\n'];
const wholes = [
  '| a | b |\n| - | - |\n| c | *d* |',
  '```\n{x}\n```',
  '<Note>\n\nText\n\n</Note>',
  '<ContactCard id="x" />',
];

/** Texts as a file may hold them, in any form, right or wrong. */
export const writtenText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.tuple(fc.constantFrom(...starts), typedText).map(([start, text]) => start + text),
      },
      { weight: 1, arbitrary: fc.constantFrom(...wholes).map((whole) => `\n${whole}\n`) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

/** A part of what Decap's text editor holds. */
export interface SlateNode {
  readonly type?: string;
  readonly text?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly children?: readonly SlateNode[];
}

const node = (type: string, children: readonly SlateNode[], data = {}): SlateNode => ({
  type,
  data,
  children,
});

const leaf = fc
  .tuple(
    typedText,
    fc.constantFrom({}, {}, { bold: true }, { italic: true }, { bold: true, italic: true }, { code: true }),
  )
  .map(([text, marks]) => ({ text, ...marks }));

const marksOf = ({ bold, italic, code }: SlateNode): string => JSON.stringify([bold, italic, code]);

/** The editor itself makes one text of two with the same marks. */
const merged = (line: readonly SlateNode[]): SlateNode[] =>
  line.filter((one, index) => {
    const before = line[index - 1];
    return (
      one.type !== undefined ||
      before === undefined ||
      before.type !== undefined ||
      marksOf(before) !== marksOf(one)
    );
  });

const link = fc
  .tuple(
    fc.constantFrom('/kontakter/', 'lang:arli', 'https://a.se/x(y)_z', '#x'),
    fc.array(leaf, { minLength: 1, maxLength: 2 }),
  )
  .map(([url, children]) => node('link', merged(children), { url }));

const line = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: leaf },
      { weight: 1, arbitrary: link },
      { weight: 1, arbitrary: fc.constant(node('break', [{ text: '' }])) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(merged);

const paragraph = line.map((children) => node('paragraph', children));

/** What a form asks for is there. */
const isFilledIn = (text: string): boolean => text.trim() !== '';

const shortcode = (name: string, shortcodeData: object, code = ''): SlateNode =>
  node('shortcode', [{ text: code }], { shortcode: name, shortcodeData });

const block = fc.oneof(
  fc.constant(shortcode('ContactCard', { id: 'polisen' })),
  fc
    .tuple(fc.constantFrom('Note', 'Unconfirmed'), writtenText)
    .map(([name, text]) => shortcode(name, { text })),
  fc
    .tuple(typedText.filter(isFilledIn), writtenText)
    .map(([name, text]) => shortcode('Step', { number: '1', name, text })),
  typedText.map((code) => shortcode('code-block', { code }, code)),
);

/** Markdown has no way to write a backslash before a bar as code in a table. */
const cell = line.filter((children) => !JSON.stringify(children).includes(String.raw`\\|`));

const table = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
  )
  .map((rows) =>
    node(
      'table',
      rows.map((cells) =>
        node(
          'table-row',
          cells.map((children) => node('table-cell', children)),
        ),
      ),
    ),
  );

const { flow } = fc.letrec<{
  item: SlateNode;
  list: SlateNode;
  quote: SlateNode;
  inner: SlateNode;
  flow: SlateNode;
}>((tie) => ({
  item: fc.array(tie('inner'), { minLength: 1, maxLength: 2 }).map((children) => node('list-item', children)),
  list: fc
    .tuple(
      fc.constantFrom('bulleted-list', 'numbered-list'),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(undefined, 1, 3),
    )
    .map(([type, items, start]) => node(type, items, { start })),
  quote: fc.array(tie('inner'), { minLength: 1, maxLength: 2 }).map((children) => node('quote', children)),
  inner: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: paragraph },
    { weight: 2, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('quote') },
  ),
  flow: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: paragraph },
    fc
      .tuple(fc.constantFrom('heading-two', 'heading-three'), line)
      .map(([type, children]) => node(type, children)),
    { weight: 2, arbitrary: block },
    table,
    { weight: 2, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('quote') },
  ),
}));

/** Texts as Decap's text editor holds them after an editor has been at work. */
export const editedText = fc.array(flow, { minLength: 1, maxLength: 4 });
