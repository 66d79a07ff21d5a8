import { cut } from './foreign.ts'
import { OUTPUT_NAMES, type OutputName, type OutputValues } from './output-values.ts'

/** UTF-16 units of all outputs together; the runner takes a megabyte for a whole job. */
const MOST_UNITS = 900_000
/** UTF-16 units of an output that is no JSON: JSON that is cut is none, so that it is left out as a whole. */
const LONGEST_TEXT = 20_000

const JSON_OUTPUTS: readonly OutputName[] = ['result', 'scores', 'gates']

/**
 * The outputs within what the runner takes: texts are cut, and then the largest JSON outputs are left empty until the
 * rest fits.
 */
export function withinBudget(values: OutputValues): { values: OutputValues; dropped: OutputName[] } {
  const fitting = { ...values }
  for (const name of OUTPUT_NAMES) {
    if (!JSON_OUTPUTS.includes(name)) fitting[name] = cut(fitting[name], LONGEST_TEXT)
  }
  const dropped: OutputName[] = []
  const largestFirst = [...JSON_OUTPUTS].sort((a, b) => fitting[b].length - fitting[a].length)
  for (const name of largestFirst) {
    if (unitsOf(fitting) <= MOST_UNITS) break
    fitting[name] = ''
    dropped.push(name)
  }
  return { values: fitting, dropped }
}

/** What is said of outputs that were left empty. */
export function describeDropped(dropped: OutputName[], resultsFile: string | undefined): string {
  const named = dropped.map((name) => `\`${name}\``).join(', ')
  const where =
    resultsFile === undefined
      ? 'Give `results-file` to get all of it as a file.'
      : `All of it is in ${resultsFile}.`
  return `Too large for outputs and left empty: ${named}. ${where}`
}

function unitsOf(values: OutputValues): number {
  return OUTPUT_NAMES.reduce((sum, name) => sum + name.length + values[name].length, 0)
}
