import type { Composer, Document, ParsedNode, Range, Scalar, YAMLError } from 'yaml'
import type { InputIssue } from '../input-error.ts'

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
  column: number
}

/** One thing that is wrong with a document. */
export interface DocumentIssue {
  path: Path
  /** Where it is, when that is not where the path leads. */
  position?: { line: number; column?: number | undefined } | undefined
  /** The rest of a sentence that begins with the location. Never a value of the document: it can be a secret. */
  message: string
}

/** What a text says, and where each part of it is. */
export interface YamlDocument {
  /** Plain JSON values. */
  value: unknown
  /** The path of this part within the text: empty for the whole. */
  path: Path
  /** The position of what the path (within this part) names, or of the nearest part around it; unknown for the whole text. */
  locationOf: (path: Path) => Position | undefined
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
 */
export async function readDocument(
  text: string,
): Promise<{ document: YamlDocument } | { issues: DocumentIssue[] }> {
  if (Buffer.byteLength(text) > MAX_BYTES) return { issues: [{ path: [], message: 'is larger than 1 MiB' }] }
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const tokens = tokenize(text, yaml, lines)
  if ('issue' in tokens) return { issues: [tokens.issue] }
  const composer = new yaml.Composer({
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(tokens.tokens)] as Document.Parsed[]
  const error = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0]
  if (error !== undefined) return { issues: [syntaxIssue(error, lines)] }
  // A document without content is what a trailing `---` begins.
  const [first, second] = documents.filter(({ contents }) => !isEmptyNode(contents, yaml))
  if (second !== undefined) {
    const message = 'begins a second document (`---`). Only one document is supported'
    return { issues: [{ path: [], position: toPosition(lines, second.range[0]), message }] }
  }
  if (first === undefined) return { document: documentOf(null, () => undefined) }
  const { issues, ranges } = inspect(first.contents, yaml)
  if (issues.length > 0) {
    return { issues: issues.map(({ at, ...issue }) => ({ ...issue, position: toPosition(lines, at) })) }
  }
  const locate = (path: Path): Position | undefined => {
    const known = path.map((_, index) => ranges.get(JSON.stringify(path.slice(0, index + 1))))
    const range = known.findLast((each) => each !== undefined)
    return range && toPosition(lines, range[0])
  }
  return { document: documentOf(first.toJS(), locate) }
}

type Yaml = typeof import('yaml')
type Token = Parameters<Composer['next']>[0]
type Lines = InstanceType<Yaml['LineCounter']>

function toPosition(lines: Lines, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

function documentOf(root: unknown, locate: YamlDocument['locationOf'], path: Path = []): YamlDocument {
  return {
    value: valueAt(root, path),
    path,
    locationOf: (below) => locate([...path, ...below]),
    at: (below) => documentOf(root, locate, [...path, ...below]),
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
function tokenize(text: string, yaml: Yaml, lines: Lines): { tokens: Token[] } | { issue: DocumentIssue } {
  const parser = new yaml.Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: Token[] = []
  let count = 0
  let inScalar = false
  const stop = (message: string): { issue: DocumentIssue } => ({
    issue: { path: [], position: toPosition(lines, parser.offset), message },
  })
  for (const lexeme of new yaml.Lexer().lex(text)) {
    // The lexer announces the content of a plain or block scalar with a control character of its own.
    const refused = inScalar ? undefined : REFUSED[yaml.CST.tokenType(lexeme) ?? '']
    if (refused !== undefined) return stop(refused)
    inScalar = lexeme === yaml.CST.SCALAR
    count += 1
    if (count > MAX_TOKENS) return stop('has more than 20,000 keys, values, marks and line breaks')
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > MAX_DEPTH) return stop('is nested more than 60 levels deep')
  }
  tokens.push(...parser.end())
  return { tokens }
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

function syntaxIssue(error: YAMLError, lines: Lines): DocumentIssue {
  const what = SYNTAX_ERRORS[error.code] ?? `cannot be read (${error.code})`
  const message = `is not valid YAML: the line ${what}`
  return { path: [], position: toPosition(lines, error.pos[0]), message }
}

function isEmptyNode(node: ParsedNode | null, yaml: Yaml): boolean {
  return node === null || (yaml.isScalar(node) && node.value === null && !node.source)
}

/**
 * The range of every key and list entry by its path, and the keys and values that plain JSON cannot carry or that a reader
 * would misread.
 */
function inspect(
  root: ParsedNode | null,
  yaml: Yaml,
): { ranges: Map<string, Range>; issues: { path: Path; message: string; at: number }[] } {
  const ranges = new Map<string, Range>()
  const issues: { path: Path; message: string; at: number }[] = []
  const visit = (node: ParsedNode | null, path: Path): void => {
    if (yaml.isMap<Scalar.Parsed, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const inner = [...path, String(key.value)]
        const message = keyIssue(inner, ranges)
        if (message !== undefined) issues.push({ path: inner, message, at: key.range[0] })
        ranges.set(JSON.stringify(inner), key.range)
        visit(value, inner)
      }
    } else if (yaml.isSeq<ParsedNode>(node)) {
      for (const [index, item] of node.items.entries()) {
        const inner = [...path, index]
        ranges.set(JSON.stringify(inner), item.range)
        visit(item, inner)
      }
    } else if (yaml.isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
      issues.push({ path, message: 'is not a number that JSON can represent', at: node.range[0] })
    }
  }
  visit(root, [])
  return { ranges, issues }
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
 * @param document the part that the issue's path begins at; absent when the text could not be read
 */
export function toInputIssue(
  issue: DocumentIssue,
  source: DefinitionSource,
  document?: YamlDocument,
): InputIssue {
  const { path, message } = issue
  const position = issue.position ?? document?.locationOf(path)
  const location = source.file === undefined ? undefined : { file: source.file, ...position }
  return {
    input: formatLocation(source, [...(document?.path ?? []), ...path], position?.line),
    message: /[.!?]$/.test(message) ? message : `${message}.`,
    ...(location && { location }),
  }
}

/** `task-file evals/check.yml, line 7, evaluators[0].evaluator` */
export function formatLocation(source: DefinitionSource, path: Path, line?: number): string {
  const input = source.file === undefined ? source.input : `${source.input} ${source.file}`
  const parts = [input, line === undefined ? '' : `line ${line}`, formatPath(path)]
  return parts.filter((part) => part !== '').join(', ')
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
