import { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'

/**
 * The runner toolkit, without its door. `@actions/core` can only be imported whole, and then brings an HTTP client for OIDC
 * tokens, which is more code than all the rest of a step: half of the time until its first request. So the modules that know
 * how commands are written are imported by their path; the lock file holds them still, and the type check notices a move.
 */

/** Has the runner replace a text by `***` wherever it is printed. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret)
}

/** Writes an output of the step: into the runner's file, or for a runner without one as a command. */
export function setOutput(name: string, value: string): void {
  writeNamed('OUTPUT', 'set-output', [name, value])
}

/** Writes a value that the post step of this action can read. */
export function saveState(name: string, value: string): void {
  writeNamed('STATE', 'save-state', [name, value])
}

/** Makes an annotation of the step. */
export function annotate(level: 'notice' | 'warning' | 'error', message: string, title?: string): void {
  issueCommand(level, title === undefined ? {} : { title }, message)
}

/** Begins a part of the log that is shown folded. */
export function startGroup(title: string): void {
  issueCommand('group', {}, title)
}

/** Ends the part of the log that `startGroup` began. */
export function endGroup(): void {
  issueCommand('endgroup', {}, '')
}

function writeNamed(file: string, command: string, [name, value]: [string, string]): void {
  if ((process.env[`GITHUB_${file}`] ?? '') === '') issueCommand(command, { name }, value)
  else issueFileCommand(file, prepareKeyValueMessage(name, value))
}
