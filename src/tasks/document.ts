import type { Composer, Document, ParsedNode, Parser, Scalar, YAMLError } from 'yaml'
import { InputError, type InputIssue } from '../input-error.ts'

/** A definition is read by people; what is larger than this is something else. */
const MAX_BYTES = 1024 * 1024
/** Levels of lists and mappings. A JSON schema inside a response format needs a dozen. */
const MAX_DEPTH = 64
/** Keys, values, marks and line breaks together. The parser needs quadratic time for some rows of marks. */
const MAX_TOKENS = 20_000

/** Names of fields and indexes of lists that lead to a part of a document. */
export type Path = readonly (string | number)[]

/** A place in a text, both from 1. */
interface Position {
  line: number
  column?: number | undefined
}

/** What a text, or a part of it, says, and where each part of it is. */
export interface YamlDocument {
  /** Plain JSON values. */
  value: unknown
  source: DefinitionSource
  /** The position of what the path (within this part) names, or of the nearest part around it; unknown for the whole text. */
  locationOf: (path: Path) => Position | undefined
  /**
   * An issue about what the path names.
   * @param message the rest of a sentence that begins with the location. Never a value of the document: it can be a secret.
   * @param position where it is, when that is not where the path leads
   */
  issueAt: (path: Path, message: string, position?: Position) => InputIssue
  /** A part as a document of its own, whose positions are those of the text. */
  at: (path: Path) => YamlDocument
}

/** Where a document comes from. */
export interface DefinitionSource {
  /** The input's name: `task-definition`, `task-file`, `suite`, `suite-file`. */
  input: string
  /** The file as the user gave it. */
  file?: string | undefined
}

/** Constructs of YAML that a reviewer can misread, and what is said about them. */
const REFUSED: Partial<Record<string, string>> = {
  alias: 'is a YAML alias (`*name`). Aliases are not supported; write the value out',
  anchor: 'is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed',
  tag: 'is a YAML tag (`!name`). Tags are not supported; write the plain value',
  'directive-line': 'is a YAML directive (`%`). Directives are not supported; remove the line',
}

/**
 * Reads YAML 1.2 (and so JSON) into plain values. Refused are what hides or multiplies content (aliases, anchors, merge
 * keys, tags, directives, several documents, repeated keys) and what is too large or too deep to be a definition. The
 * depth is checked while tokens are read, before anything recursive runs. A syntax error is one issue: what follows from
 * it is not reported.
 * @throws {InputError} for a text that is not such a document
 */
export async function readDocument(text: string, source: DefinitionSource): Promise<YamlDocument> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  lines.addNewLine(0)
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const refuse: Refuse = (message, offset) =>
    new InputError([toInputIssue(source, [], message, offset === undefined ? undefined : positionAt(offset))])
  if (Buffer.byteLength(text) > MAX_BYTES) throw refuse('is larger than 1 MiB')
  const tokens = tokenize(text, yaml, new yaml.Parser(lines.addNewLine), refuse)
  const options = { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: 'silent' } as const
  const documents = [...new yaml.Composer(options).compose(tokens)] as Document.Parsed[]
  const error = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0]
  if (error !== undefined) throw refuse(describeSyntaxError(error), error.pos[0])
  // A document without content is what a trailing `---` begins.
  const [first, second] = documents.filter(({ contents }) => !isEmptyNode(contents, yaml))
  if (second !== undefined)
    throw refuse('begins a second document (`---`). Only one document is supported', second.range[0])
  const { offsets, issues } = inspect(first?.contents ?? null, yaml)
  if (issues.length > 0) {
    throw new InputError(
      issues.map(({ path, message, offset }) => toInputIssue(source, path, message, positionAt(offset))),
    )
  }
  const locate = (path: Path): Position | undefined => {
    const known = path.map((_, index) => offsets.get(JSON.stringify(path.slice(0, index + 1))))
    const offset = known.findLast((each) => each !== undefined)
    return offset === undefined ? undefined : positionAt(offset)
  }
  return documentOf(first?.toJS() ?? null, source, locate)
}

type Yaml = typeof import('yaml')
type YamlToken = Parameters<Composer['next']>[0]
/** Makes the error about a place in the text. */
type Refuse = (message: string, offset?: number) => InputError

function documentOf(
  root: unknown,
  source: DefinitionSource,
  locate: YamlDocument['locationOf'],
  path: Path = [],
): YamlDocument {
  const locationOf = (below: Path): Position | undefined => locate([...path, ...below])
  return {
    value: valueAt(root, path),
    source,
    locationOf,
    issueAt: (below, message, position = locationOf(below)) =>
      toInputIssue(source, [...path, ...below], message, position),
    at: (below) => documentOf(root, source, locate, [...path, ...below]),
  }
}

/** The part of a value that a path leads to; `undefined` when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    root,
  )
}

/** Splits the text into the parser's tokens, and stops at the first thing that is refused. */
function tokenize(text: string, yaml: Yaml, parser: Parser, refuse: Refuse): YamlToken[] {
  const tokens: YamlToken[] = []
  let count = 0
  let inScalar = false
  for (const lexeme of new yaml.Lexer().lex(text)) {
    // The lexer announces the content of a plain or block scalar with a control character of its own.
    const refused = inScalar ? undefined : REFUSED[yaml.CST.tokenType(lexeme) ?? '']
    if (refused !== undefined) throw refuse(refused, parser.offset)
    inScalar = lexeme === yaml.CST.SCALAR
    count += 1
    if (count > MAX_TOKENS)
      throw refuse('has more than 20,000 keys, values, marks and line breaks', parser.offset)
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > MAX_DEPTH) throw refuse('is nested more than 60 levels deep', parser.offset)
  }
  return [...tokens, ...parser.end()]
}

/** What is said of a syntax error. The library's own messages quote the text. */
const SYNTAX_ERRORS: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'has an unknown `\\` escape inside double quotes; use single quotes or `\\\\`',
  BAD_INDENT: 'is not indented like the lines around it',
  BAD_SCALAR_START: 'begins with a character that needs quotes around the string',
  BLOCK_AS_IMPLICIT_KEY: 'has a second `:` where one key and one value are expected; put the value in quotes',
  BLOCK_IN_FLOW: 'has an indented list or mapping inside `{}` or `[]`',
  KEY_OVER_1024_CHARS: 'has a key of more than 1,024 characters',
  MISSING_CHAR: 'lacks a character, such as a closing quote or bracket, a comma, or the `:` after a key',
  MULTILINE_IMPLICIT_KEY: 'has a key over several lines, or lacks the `:` after a key',
  NON_STRING_KEY: 'has a key that is not a string; put it in quotes',
  TAB_AS_INDENT: 'is indented with a tab; YAML requires spaces',
  UNEXPECTED_TOKEN: 'has something that does not belong there',
}

function describeSyntaxError({ code }: YAMLError): string {
  return `is not valid YAML: the line ${SYNTAX_ERRORS[code] ?? `cannot be read (${code})`}`
}

function isEmptyNode(node: ParsedNode | null, yaml: Yaml): boolean {
  return node === null || (yaml.isScalar(node) && node.value === null && !node.source)
}

/**
 * Where every key and list entry is by its path, and the keys and values that plain JSON cannot carry or that a reader would
 * misread.
 */
function inspect(root: ParsedNode | null, yaml: Yaml) {
  const offsets = new Map<string, number>()
  const issues: { path: Path; message: string; offset: number }[] = []
  const visit = (node: ParsedNode | null, path: Path): void => {
    if (yaml.isMap<Scalar.Parsed, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const inner = [...path, String(key.value)]
        const [offset] = key.range
        const message = keyIssue(inner, offsets)
        if (message !== undefined) issues.push({ path: inner, message, offset })
        offsets.set(JSON.stringify(inner), offset)
        visit(value, inner)
      }
    } else if (yaml.isSeq<ParsedNode>(node)) {
      for (const [index, item] of node.items.entries()) {
        const inner = [...path, index]
        offsets.set(JSON.stringify(inner), item.range[0])
        visit(item, inner)
      }
    } else if (yaml.isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
      issues.push({ path, message: 'is not a number that JSON can represent', offset: node.range[0] })
    }
  }
  visit(root, [])
  return { offsets, issues }
}

function keyIssue(path: Path, seen: ReadonlyMap<string, unknown>): string | undefined {
  const name = path.at(-1)
  if (name === '<<') return 'is a YAML merge key. Merge keys are not supported; write the fields out'
  if (name === '__proto__') return 'cannot be the name of a field'
  return seen.has(JSON.stringify(path)) ? 'is given twice. Remove one of them' : undefined
}

/**
 * An issue as the user sees it: input, file, line and field in front, and for a file the location that an annotation
 * can point to.
 */
export function toInputIssue(
  source: DefinitionSource,
  path: Path,
  message: string,
  position?: Position,
): InputIssue {
  const { file } = source
  const line = position === undefined ? '' : `line ${position.line}`
  return {
    input: [formatSource(source), line, formatPath(path)].filter((part) => part !== '').join(', '),
    message: /[.!?]$/.test(message) ? message : `${message}.`,
    ...(file !== undefined && { location: { file, ...position } }),
  }
}

/** `task-file evals/check.yml` */
export function formatSource({ input, file }: DefinitionSource): string {
  return file === undefined ? input : `${input} ${file}`
}

/** `evaluators[0].column_mappings.input` */
function formatPath(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shortened(step)}`,
    )
    .join('')
}

/** The longest name that a message shows in full, in UTF-16 units. */
const LONGEST_NAME = 60

/**
 * A name of the user's own in a message: on one line, without what could be mistaken for markup. A long one is not cut, since
 * half of a secret would not be found any more, but only described.
 */
export function shortened(name: string): string {
  return name.length > LONGEST_NAME
    ? `(${name.length} characters)`
    : name.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '?')
}
