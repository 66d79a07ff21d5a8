import { InputError } from '../../problems.ts'
import { readDocument } from './document.ts'
import { placeOf, problemOf, type DefinitionSource, type Finding, type Path } from './finding.ts'
import { checkShape } from './issues.ts'
import { checkRules, isFields, type Mode } from './rules.ts'
import { definitionSchema, type DefinitionFields } from './schema.ts'

/** A definition that was read and obeys the rules; names are not resolved yet. */
export interface TaskDefinition {
  mode: Mode
  /** The fields that were given. `task_type` has become `type`. */
  fields: DefinitionFields
  /** A place in the definition for messages: input, file, line, field. */
  at: (path: Path) => string
}

/**
 * Reads a task definition in YAML or JSON.
 * @throws {InputError} with every problem: each names the input, the file, the line and the field, and what is allowed
 * there. No message shows a value of the definition.
 */
export async function readTaskDefinition(
  text: string,
  source: DefinitionSource,
  mode: Mode,
): Promise<TaskDefinition> {
  const reading = await readDocument(text)
  if ('findings' in reading) throw errorOf(reading.findings, (path, line) => placeOf(source, path, line))
  const { value, lineOf } = reading.document
  const at = (path: Path, line?: number): string => placeOf(source, path, line ?? nearestLine(path, lineOf))
  if (!isFields(value)) {
    const message = 'must be a map of fields, such as `name: answer-quality`'
    throw errorOf([{ path: [], message }], at)
  }
  const findings = [...checkShape(value), ...checkRules(value, mode)]
  if (findings.length > 0) throw errorOf(inOrder(findings, lineOf), at)
  const { task_type: taskType, ...fields } = definitionSchema.parse(value)
  return {
    mode,
    fields: taskType === undefined ? fields : { ...fields, type: taskType },
    at: (path) => at(path),
  }
}

type LineOf = (path: Path) => number | undefined

/** The line of a place, or of the nearest thing around it that is there; of the whole definition it says nothing. */
function nearestLine(path: Path, lineOf: LineOf): number | undefined {
  if (path.length === 0) return undefined
  return lineOf(path) ?? nearestLine(path.slice(0, -1), lineOf)
}

function inOrder(findings: Finding[], lineOf: LineOf): Finding[] {
  const line = (finding: Finding): number => finding.line ?? nearestLine(finding.path, lineOf) ?? 0
  return [...findings].sort((a, b) => line(a) - line(b))
}

/** More problems than that are one problem: the text is something else. */
const MOST_PROBLEMS = 50

function errorOf(findings: Finding[], at: (path: Path, line?: number) => string): InputError {
  const problems = findings
    .slice(0, MOST_PROBLEMS)
    .map(({ path, line, message }) => problemOf(at(path, line), message))
  const more = findings.length - problems.length
  return new InputError(more > 0 ? [...problems, problemOf(at([]), `has ${more} more problems`)] : problems)
}
