import { parseArgs } from 'node:util'

import { DEFAULT_API_KEY, type SimulatorOptions } from './server.ts'

export const HELP = `A stand-in of the Arize AX v2 REST API on loopback.

  npm run simulator -- [flags]

  --port <n>           port to listen on (default: any free port)
  --host <address>     127.0.0.1 (default), ::1 or localhost
  --api-key <key>      key that requests must carry (default: ${DEFAULT_API_KEY})
  --run-duration <d>   how long a task run takes, e.g. 2s or 500ms (default: 2s)
  --latency <d>        how long every request takes at least (default: 0ms)
  --requests-per-second <n>   more requests are 429 (default: no limit)
  --max-active-runs <n>       a trigger beyond is 429 (default: no limit)
  --help               this text`

/** A flag that cannot be understood: one line that says which, and what would be right. */
export class CommandLineError extends Error {}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']
const UNITS: Record<string, number> = { ms: 1, s: 1000 }

function durationMs(flag: string, text: string): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(text) ?? []
  const factor = UNITS[unit]
  if (amount === undefined || factor === undefined) {
    throw new CommandLineError(`${flag}: '${text}' is not a duration such as 2s or 500ms`)
  }
  return Number(amount) * factor
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new CommandLineError(`--port: '${text}' is not a port (0 to 65535)`)
  }
  return Number(text)
}

function limitOf(flag: string, text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new CommandLineError(`${flag}: '${text}' is not a whole number from 1`)
  return Number(text)
}

function hostOf(text: string): string {
  if (!LOOPBACK.includes(text)) {
    throw new CommandLineError(`--host: '${text}' is not loopback; allowed are ${LOOPBACK.join(', ')}`)
  }
  return text
}

function flagsOf(args: string[]) {
  const text = { type: 'string' } as const
  const options = {
    port: text,
    host: text,
    'api-key': text,
    'run-duration': text,
    latency: text,
    'requests-per-second': text,
    'max-active-runs': text,
    help: { type: 'boolean' },
  } as const
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new CommandLineError(`${reason ?? ''}. See --help.`)
  }
}

/**
 * Reads the flags of `npm run simulator`.
 * @throws CommandLineError for unknown flags and values that are not allowed.
 */
export function parseCommandLine(args: string[]): SimulatorOptions | 'help' {
  const flags = flagsOf(args)
  if (flags.help === true) return 'help'
  return {
    port: portOf(flags.port ?? '0'),
    host: hostOf(flags.host ?? '127.0.0.1'),
    apiKey: flags['api-key'] ?? DEFAULT_API_KEY,
    runDurationMs: durationMs('--run-duration', flags['run-duration'] ?? '2s'),
    latencyMs: durationMs('--latency', flags.latency ?? '0ms'),
    requestsPerSecond: limitOf('--requests-per-second', flags['requests-per-second']),
    maxActiveRuns: limitOf('--max-active-runs', flags['max-active-runs']),
  }
}
