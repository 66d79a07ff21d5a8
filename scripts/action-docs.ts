import { format, resolveConfig } from 'prettier'
import { isMap, isScalar, parseDocument, type Document } from 'yaml'
import * as z from 'zod'
import { INPUT_NAMES, INPUT_SPECS, type InputName } from '../src/inputs/schema.ts'

/** The documents that are made from others: descriptions from the input schema, README tables from `action.yml`. */

const entrySchema = z.object({ description: z.string() })
const actionSchema = z.looseObject({
  inputs: z.record(z.string(), entrySchema),
  outputs: z.record(z.string(), entrySchema),
})

/** `action.yml`, read. */
export function readAction(text: string): z.infer<typeof actionSchema> {
  return actionSchema.parse(parseDocument(text).toJS())
}

/** `action.yml` with each default of the input schema at the end of its description. */
export async function actionWithDefaults(text: string): Promise<string> {
  const document = parseDocument(text)
  for (const name of INPUT_NAMES) {
    const { default: always, shownDefault: absent = always } = INPUT_SPECS[name]
    if (absent !== undefined) setDefault(document, name, absent)
  }
  return formatted(document.toString({ lineWidth: 0 }), 'action.yml')
}

function setDefault(document: Document, name: InputName, absent: string): void {
  const node = document.getIn(['inputs', name, 'description'], true)
  if (!isScalar(node)) throw new Error(`action.yml has no description of the input ${name}.`)
  node.value = `${String(node.value).replace(/ Default: `[^`]*`\.$/, '')} Default: \`${absent}\`.`
}

/** README.md with the tables between its markers made anew. */
export async function readmeWithTables(readme: string, action: string): Promise<string> {
  const { outputs } = readAction(action)
  const withInputs = between(readme, 'inputs', inputTables(action))
  const rows = Object.entries(outputs).map(([name, { description }]) => row(name, description))
  const table = ['| output | description |', '| --- | --- |', ...rows].join('\n')
  return formatted(between(withInputs, 'outputs', table), 'README.md')
}

/** A table for each group of inputs; the comment above its first input is the group's title. */
function inputTables(action: string): string {
  const inputs = parseDocument(action).get('inputs')
  if (!isMap(inputs)) throw new Error('action.yml has no map of inputs.')
  const lines: string[] = []
  inputs.items.forEach(({ key, value }, at) => {
    if (!isScalar(key) || !isMap(value)) throw new Error('action.yml has an input that is no map.')
    const title = (at === 0 ? inputs.commentBefore : key.commentBefore)?.trim()
    if (title !== undefined) lines.push('', `**${title}**`, '', '| input | description |', '| --- | --- |')
    lines.push(row(String(key.value), String(value.get('description'))))
  })
  return lines.join('\n').trim()
}

function row(name: string, description: string): string {
  return `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: made by \`npm run docs\` -->`, `<!-- /${name} -->`]
  const [head, rest] = [text.indexOf(begin), text.indexOf(end)]
  if (head < 0 || rest < head) throw new Error(`README.md lacks the markers of the ${name} table.`)
  return `${text.slice(0, head + begin.length)}\n\n${content}\n\n${text.slice(rest)}`
}

/** The text the way `npm run format` leaves it. */
async function formatted(text: string, filepath: string): Promise<string> {
  return format(text, { ...(await resolveConfig(filepath)), filepath })
}
