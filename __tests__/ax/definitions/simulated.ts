import { createAxClient, type AxClient } from '../../../src/ax/client.ts'
import type { CreateTaskBody } from '../../../src/ax/definitions/body.ts'
import type { DefinitionSource } from '../../../src/ax/definitions/finding.ts'
import { readTaskDefinition, type TaskDefinition } from '../../../src/ax/definitions/parse.ts'
import { resolveDefinition } from '../../../src/ax/definitions/resolve.ts'
import { createExchange } from '../../../src/ax/exchange.ts'
import { createNameResolver, type NameResolver } from '../../../src/ax/names.ts'
import { createTransport } from '../../../src/ax/transport.ts'
import { createSecrets } from '../../../src/secrets.ts'
import { startSimulator, type Simulator } from '../../../simulator/server.ts'

/** A simulator of its own, and everything that reads definitions against it over real HTTP. */
export interface Simulated {
  simulator: Simulator
  ax: AxClient
  names: NameResolver
  /** Reads and resolves a whole definition. */
  body(text: string): Promise<CreateTaskBody>
  /** The ID of the thing with this name in a list of the simulator's world. */
  id(list: readonly { id: string; name: string }[], name: string): string
  close(): Promise<void>
}

export async function simulate(): Promise<Simulated> {
  const simulator = await startSimulator()
  const { url: baseUrl, apiKey } = simulator
  const transport = createTransport({ baseUrl, apiKey, userAgent: 'test' })
  const ax = createAxClient(createExchange(transport, createSecrets([apiKey])))
  const names = createNameResolver(ax, 'support')
  return {
    simulator,
    ax,
    names,
    body: async (text) => resolveDefinition(await read(text), names),
    id: (list, name) => {
      const found = list.find((each) => each.name === name)
      if (found === undefined) throw new Error(`There is no ${name} in the simulator.`)
      return found.id
    },
    close: async () => {
      await transport.close()
      await simulator.close()
    },
  }
}

const INLINE: DefinitionSource = { input: 'task-definition' }

/** Reads an inline definition. */
export function read(text: string, mode: TaskDefinition['mode'] = 'whole'): Promise<TaskDefinition> {
  return readTaskDefinition(text, INLINE, mode)
}

/** The problems that an action rejects with, each as one line. */
export async function problemsOf(action: Promise<unknown>): Promise<string[]> {
  try {
    await action
  } catch (error) {
    const { problems } = error as { problems?: readonly { input: string; message: string }[] }
    if (problems === undefined) throw error
    return problems.map(({ input, message }) => `${input}: ${message}`)
  }
  throw new Error('Nothing was refused.')
}

/** `definition` → the problems, each without the name of the input in front. */
export async function told(definition: string, mode: 'whole' | 'partial' = 'whole'): Promise<string[]> {
  const problems = await problemsOf(read(definition, mode))
  return problems.map((problem) => problem.replace(/^task-definition(, )?/, ''))
}
