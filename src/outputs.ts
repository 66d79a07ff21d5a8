import { appendFileSync } from 'node:fs'
import { annotate, saveState, setOutput } from './github/toolkit.ts'
import type { Annotation } from './report/annotation.ts'
import { OUTPUT_NAMES, type OutputValues } from './report/output-values.ts'
import type { Secrets } from './secrets.ts'

/** The one writer of what the runner takes. Everything is written synchronously: the process can be killed at any time. */
export interface RunnerOutputs {
  /** Writes the outputs that changed since the last call. */
  publish(values: OutputValues): void
  /** Writes all outputs, also the empty ones. */
  publishAll(values: OutputValues): void
  saveDuty(text: string): void
  /** Appends to the job summary; nothing where the runner offers none. */
  appendSummary(markdown: string): void
  annotate(annotation: Annotation): void
}

/** Opens the runner's files; `secrets` are taken out of everything. */
export function openOutputs(secrets: Secrets): RunnerOutputs {
  const written = new Map<string, string>()
  const write = (name: string, value: string): void => {
    written.set(name, value)
    setOutput(name, secrets.redact(value))
  }
  return {
    publish: (values) => {
      for (const name of OUTPUT_NAMES) {
        if (values[name] !== (written.get(name) ?? '')) write(name, values[name])
      }
    },
    publishAll: (values) => {
      for (const name of OUTPUT_NAMES) write(name, values[name])
    },
    saveDuty: (text) => {
      saveState('duty', secrets.redact(text))
    },
    appendSummary: (markdown) => {
      const path = process.env.GITHUB_STEP_SUMMARY ?? ''
      if (path !== '') appendFileSync(path, `${secrets.redact(markdown)}\n`)
    },
    annotate: ({ level, title, message }) => {
      annotate(level, secrets.redact(message), secrets.redact(title))
    },
  }
}
