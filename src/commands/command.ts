import type { Command } from '../settings/schema.ts'
import type { Context } from './context.ts'

/** A command does its work and leaves what it learnt in the journal. It throws for broken input, transport or contract. */
export type CommandFunction = (context: Context) => Promise<void>

/** Loads the code of one command; the code of the others stays on disk. */
export async function loadCommand(command: Command): Promise<CommandFunction> {
  switch (command) {
    case 'run':
      return (await import('./run.ts')).run
    case 'wait':
      return (await import('./wait.ts')).wait
    case 'create':
      return (await import('./create.ts')).create
    case 'update':
      return (await import('./update.ts')).update
    case 'delete':
      return (await import('./delete.ts')).deleteTask
    case 'get':
      return (await import('./get.ts')).get
    case 'list':
      return (await import('./list.ts')).list
    case 'list-runs':
      return (await import('./list-runs.ts')).listRuns
    case 'get-run':
      return (await import('./get-run.ts')).getRun
    case 'cancel':
      return (await import('./cancel.ts')).cancel
  }
}
