import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { taskDefinitionJsonSchema } from '../src/ax/definitions/json-schema.ts'
import { resultsJsonSchema } from '../src/report/results-schema.ts'

/** Writes the published JSON Schemas. A test compares the committed files with the code. */
const SCHEMAS = {
  'task-definition.schema.json': taskDefinitionJsonSchema,
  'results.schema.json': resultsJsonSchema,
}

const folder = new URL('../schemas/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, make] of Object.entries(SCHEMAS)) {
  const file = fileURLToPath(new URL(name, folder))
  const options = { ...(await resolveConfig(file)), filepath: file }
  await writeFile(file, await format(JSON.stringify(make()), options))
}
