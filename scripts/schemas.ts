import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { resultsJsonSchema } from './results-schema.ts'
import { taskDefinitionJsonSchema } from './definition-schema.ts'
import { readAction } from './action-docs.ts'
import { suiteJsonSchema } from './suite-schema.ts'

/** Writes the published JSON Schemas. A test compares the committed files with the code. */
const { inputs } = readAction(readFileSync('action.yml', 'utf8'))
const SCHEMAS = {
  'task-definition.schema.json': taskDefinitionJsonSchema,
  'suite.schema.json': () =>
    suiteJsonSchema(taskDefinitionJsonSchema(), (input) => inputs[input]?.description),
  'results.schema.json': resultsJsonSchema,
}

const folder = new URL('../schemas/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, make] of Object.entries(SCHEMAS)) {
  const file = fileURLToPath(new URL(name, folder))
  const options = { ...(await resolveConfig(file)), filepath: file }
  await writeFile(file, await format(JSON.stringify(make()), options))
}
