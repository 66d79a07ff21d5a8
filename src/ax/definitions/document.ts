import type { Composer, Document, Node, Pair, ParsedNode, Scalar, YAMLError, YAMLMap, YAMLSeq } from 'yaml'
import type { Finding, Path } from './finding.ts'

/** A definition is read by people; what is larger than this is something else. */
const MAX_BYTES = 1024 * 1024
/** Levels of lists and maps. A JSON schema inside a response format needs a dozen. */
const MAX_DEPTH = 64
/** Keys, values, marks and line breaks together. The parser needs quadratic time for some rows of marks. */
const MAX_TOKENS = 20_000

/** What a text says: the value, and on which line (from 1) each part of it stands. */
export interface ReadDocument {
  value: unknown
  lineOf: (path: Path) => number | undefined
}

export type Reading = { document: ReadDocument } | { findings: Finding[] }

/** Constructs of YAML that a reviewer can misread, and the words for them. */
const REFUSED: Partial<Record<string, string>> = {
  alias: 'is a YAML alias (`*name`). Aliases are not supported; write the value out',
  anchor: 'is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed',
  tag: 'is a YAML tag (`!name`). Tags are not supported; write the plain value',
  'directive-line': 'is a YAML directive (`%`). Directives are not supported; remove the line',
}

/**
 * Reads YAML 1.2 (and so JSON) into plain values. Refused are what hides or multiplies content (aliases, anchors, merge
 * keys, tags, directives, several documents, repeated keys) and what is too large or too deep to be a definition. The
 * depth is watched while tokens are read, before anything recursive runs. No message shows a value of the text.
 */
export async function readDocument(text: string): Promise<Reading> {
  if (Buffer.byteLength(text) > MAX_BYTES) return failed('is larger than 1 MiB')
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const tokens = tokenize(text, yaml, lines)
  if ('finding' in tokens) return { findings: [tokens.finding] }
  const composer = new yaml.Composer({ uniqueKeys: false, stringKeys: true, prettyErrors: false })
  const documents = compose(composer, tokens.tokens)
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const [document, second] = documents
  if (second !== undefined) {
    const line = lineAt(second.range[0])
    return failed('begins a second document (`---`). Give one task per definition', line)
  }
  if (document === undefined) return { document: { value: null, lineOf: () => undefined } }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) return { findings: faults.slice(0, 10).map((fault) => describe(fault, lineAt)) }
  return walk(document.contents, yaml, lineAt)
}

type Yaml = typeof import('yaml')
type Token = Parameters<Composer['next']>[0]

/** Splits the text into the parser's tokens, and stops at the first thing that is refused. */
function tokenize(
  text: string,
  yaml: Yaml,
  lines: InstanceType<Yaml['LineCounter']>,
): { tokens: Token[] } | { finding: Finding } {
  const parser = new yaml.Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: Token[] = []
  let count = 0
  let inScalar = false
  const stop = (message: string): { finding: Finding } => ({
    finding: { path: [], line: Math.max(1, lines.linePos(parser.offset).line), message },
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

function compose(composer: Composer, tokens: Token[]): Document.Parsed[] {
  return [...composer.compose(tokens)] as Document.Parsed[]
}

/** The parser's own words quote the text, so errors are told by their code. */
const FAULTS: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'has an unknown `\\` escape inside double quotes; use single quotes or `\\\\`',
  BAD_INDENT: 'is not indented like its neighbours',
  BAD_SCALAR_START: 'begins with a character that needs quotes around the text',
  BLOCK_AS_IMPLICIT_KEY: 'has a second `:` where one key and one value are expected; put the value in quotes',
  BLOCK_IN_FLOW: 'has an indented list or map inside `{}` or `[]`',
  KEY_OVER_1024_CHARS: 'has a key of more than 1,024 characters',
  MISSING_CHAR: 'misses a character, such as a closing quote or bracket, a comma, or the `:` after a key',
  MULTILINE_IMPLICIT_KEY: 'has a key over several lines, or misses the `:` after a key',
  NON_STRING_KEY: 'has a key that is not a text; put it in quotes',
  TAB_AS_INDENT: 'is indented with a tab; YAML wants spaces',
  UNEXPECTED_TOKEN: 'has something that does not belong there',
}

function describe(fault: YAMLError, lineAt: (offset: number) => number): Finding {
  const message = `is not valid YAML: the line ${FAULTS[fault.code] ?? `cannot be read (${fault.code})`}`
  return { path: [], line: lineAt(fault.pos[0]), message }
}

function failed(message: string, line?: number): Reading {
  return { findings: [{ path: [], line, message }] }
}

/** Turns nodes into plain values, noting the line of each. The depth is bounded already, so this may recurse. */
function walk(root: ParsedNode | null, yaml: Yaml, lineAt: (offset: number) => number): Reading {
  const findings: Finding[] = []
  const lines = new Map<string, number>()
  const note = (path: Path, node: Node | null): void => {
    if (node?.range && !lines.has(key(path))) lines.set(key(path), lineAt(node.range[0]))
  }
  const valueOf = (node: Node | null, path: Path): unknown => {
    note(path, node)
    if (yaml.isMap(node)) return mapOf(node, path)
    if (yaml.isSeq(node)) return listOf(node, path)
    const value = yaml.isScalar(node) ? node.value : null
    if (typeof value !== 'number' || Number.isFinite(value)) return value
    findings.push({ path, message: 'is not a number that JSON can carry' })
    return null
  }
  const listOf = (list: YAMLSeq, path: Path): unknown[] =>
    list.items.map((item, index) => valueOf(item as Node | null, [...path, index]))
  const mapOf = (map: YAMLMap, path: Path): Record<string, unknown> => {
    const values: Record<string, unknown> = {}
    for (const pair of map.items as Pair<Scalar, Node | null>[]) {
      const name = String(pair.key.value)
      const fault = faultOfKey(name, values)
      const line = pair.key.range ? lineAt(pair.key.range[0]) : undefined
      if (fault !== undefined) {
        findings.push({ path: [...path, name], line, message: fault })
        continue
      }
      note([...path, name], pair.key)
      values[name] = valueOf(pair.value, [...path, name])
    }
    return values
  }
  const value = valueOf(root, [])
  const lineOf = (path: Path): number | undefined => lines.get(key(path))
  return findings.length > 0
    ? { findings: findings.map((each) => ({ ...each, line: each.line ?? lineOf(each.path) })) }
    : { document: { value, lineOf } }
}

function faultOfKey(name: string, values: Record<string, unknown>): string | undefined {
  if (name === '<<') return 'is a YAML merge key. Merge keys are not supported; write the fields out'
  if (name === '__proto__') return 'is not a possible name for a field'
  return Object.hasOwn(values, name) ? 'is given twice. Remove one of them' : undefined
}

function key(path: Path): string {
  return JSON.stringify(path)
}
