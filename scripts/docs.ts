import { readFileSync, writeFileSync } from 'node:fs'
import { actionWithDefaults, readmeWithTables } from './action-docs.ts'

// Writes the defaults into the descriptions of action.yml, and the tables of inputs and outputs into README.md.
const action = await actionWithDefaults(readFileSync('action.yml', 'utf8'))
writeFileSync('action.yml', action)
writeFileSync('README.md', await readmeWithTables(readFileSync('README.md', 'utf8'), action))
