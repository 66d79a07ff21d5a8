import { createAxClient, type AxClient } from '../../src/ax/client.ts'
import { createNameResolver, type NameResolver } from '../../src/ax/names.ts'
import { createCleanupTracker, type CleanupState } from '../../src/cleanup-state.ts'
import { startDeadline, systemClock } from '../../src/clock.ts'
import type { Deps } from '../../src/deps.ts'
import type { ProgressEvent } from '../../src/progress.ts'
import type { DefinitionSource } from '../../src/tasks/document.ts'
import { readTaskDefinition, type TaskDefinition } from '../../src/tasks/parse.ts'
import { resolveDefinition } from '../../src/tasks/resolve.ts'
import type { Mode } from '../../src/tasks/rules.ts'
import type { CreateTaskBody } from '../../src/tasks/schema.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'

/** A simulator of its own, and everything that applies definitions to it over real HTTP. */
export interface Simulated {
  simulator: Simulator
  ax: AxClient
  names: NameResolver
  deps: Deps
  /** What the step would have to clean up, as it was saved last. */
  cleanup(): CleanupState
  events: ProgressEvent[]
  /** A resolver that has looked nothing up yet. */
  resolver(space?: string): NameResolver
  /** Reads and resolves a full definition. */
  body(text: string): Promise<CreateTaskBody>
  /** The ID of the thing with this name in a list of the simulator's world. */
  id(list: readonly { id: string; name: string }[], name: string): string
  close(): Promise<void>
}

export async function simulate(): Promise<Simulated> {
  const simulator = await startSimulator()
  const { url: baseUrl, apiKey } = simulator
  const ax = createAxClient({ baseUrl, apiKey, clock: systemClock, random: Math.random })
  const call = { retry: { deadline: startDeadline(systemClock, 60_000) } }
  const resolver = (space?: string): NameResolver => createNameResolver(ax, { space, call })
  const names = resolver('support')
  const events: ProgressEvent[] = []
  let saved: CleanupState | undefined
  const cleanup = createCleanupTracker(baseUrl, (state) => {
    saved = state
  })
  return {
    simulator,
    ax,
    names,
    resolver,
    events,
    cleanup: () => saved ?? cleanup.current(),
    deps: {
      ax,
      clock: systemClock,
      random: Math.random,
      signal: new AbortController().signal,
      cleanup,
      onProgress: (event) => events.push(event),
    },
    body: async (text) => (await resolveDefinition(await read(text), resolver('support'))).body,
    id: (list, name) => {
      const found = list.find((each) => each.name === name)
      if (found === undefined) throw new Error(`There is no ${name} in the simulator.`)
      return found.id
    },
    close: async () => {
      await ax.close()
      await simulator.close()
    },
  }
}

const INLINE: DefinitionSource = { input: 'task-definition' }

/** Reads an inline definition. */
export function read(text: string, mode: Mode = 'full'): Promise<TaskDefinition> {
  return readTaskDefinition(text, INLINE, mode)
}

/** The issues that an action rejects with, each as one line. */
export async function issuesOf(action: Promise<unknown>): Promise<string[]> {
  try {
    await action
  } catch (error) {
    const { issues } = error as { issues?: readonly { input: string; message: string }[] }
    if (issues === undefined) throw error
    return issues.map(({ input, message }) => `${input}: ${message}`)
  }
  throw new Error('Nothing was refused.')
}

/** The issues of an inline definition, each without the name of the input in front. */
export async function issuesIn(definition: string, mode: Mode = 'full'): Promise<string[]> {
  const issues = await issuesOf(read(definition, mode))
  return issues.map((issue) => issue.replace(/^task-definition(, )?/, ''))
}
