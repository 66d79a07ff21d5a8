import { info, notice, warning } from '@actions/core'
import type { Secrets } from '../../secrets.ts'
import { oneLine } from '../foreign.ts'
import type { LogLine } from '../progress.ts'

/** Prints lines to the step's log: one line each, disarmed, without secrets. */
export interface Log {
  print(line: LogLine): void
}

const LONGEST_LINE = 2_000

export function openLog(secrets: Secrets): Log {
  return {
    print: ({ level, text }) => {
      const line = oneLine(secrets.redact(text), LONGEST_LINE)
      const print = { info, notice, warning }[level]
      print(line)
    },
  }
}
