import { annotate, endGroup, startGroup } from '../../github/toolkit.ts'
import type { Secrets } from '../../secrets.ts'
import { oneLine } from '../foreign.ts'
import type { LogGroup } from '../log-groups.ts'
import type { LogLine } from '../progress.ts'

/** Prints lines to the step's log: one line each, disarmed, without secrets. */
export interface Log {
  print(line: LogLine): void
  /** Prints lines that stay folded under their title. */
  printGroup(group: LogGroup): void
}

const LONGEST_LINE = 2_000

export function openLog(secrets: Secrets): Log {
  const clean = (text: string): string => oneLine(secrets.redact(text), LONGEST_LINE)
  return {
    print: ({ level, text }) => {
      if (level === 'info') write(clean(text))
      else annotate(level, clean(text))
    },
    printGroup: ({ title, lines }) => {
      startGroup(clean(title))
      for (const line of lines) write(clean(line))
      endGroup()
    },
  }
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
