import { CommandLineError, HELP, parseCommandLine } from './command-line.ts'
import { startSimulator, type Simulator } from './server.ts'

/** What a person needs to point something at the simulator. */
function banner(simulator: Simulator): string {
  const { url, apiKey, world } = simulator
  const busiest = world.tasks[0]?.space_id
  const space = world.spaces.find(({ id }) => id === busiest)?.name ?? '(none)'
  const tasks = world.tasks.map(({ name, type }) => `  ${name} (${type})`)
  return [
    `Arize AX simulator: ${url}`,
    `API key: ${apiKey}`,
    `Space: ${space}`,
    'Tasks:',
    ...tasks,
    'Point the action at it:',
    '  with:',
    `    base-url: ${url}`,
    `    api-key: ${apiKey}`,
    `    space: ${space}`,
    `    task: ${world.tasks[0]?.name ?? ''}`,
  ].join('\n')
}

async function serve(args: string[]): Promise<void> {
  const options = parseCommandLine(args)
  if (options === 'help') {
    console.log(HELP)
    return
  }
  const simulator = await startSimulator(options)
  console.log(banner(simulator))
  const stop = () => {
    void simulator.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  await serve(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof CommandLineError ? 2 : 1
}
