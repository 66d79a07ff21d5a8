import { digest } from '../hash.ts'

/** The type names inside the service's relay-like IDs (`Type:number:salt`, base64). `Model` is a project. */
export type IdType =
  | 'Organization'
  | 'Space'
  | 'Model'
  | 'Dataset'
  | 'DatasetVersion'
  | 'Experiment'
  | 'Evaluator'
  | 'EvaluatorVersion'
  | 'LlmIntegration'
  | 'RemoteEndpointIntegration'
  | 'Prompt'
  | 'PromptVersion'
  | 'OnlineTask'
  | 'TaskRun'
  | 'User'

/** The ID of the n-th thing of a type: the same in every start. */
export function relayId(type: IdType, n: number): string {
  const salt = Buffer.from(digest(type, n), 'hex').toString('base64').replace(/[+/=]/g, '').slice(0, 4)
  return Buffer.from(`${type}:${n}:${salt}`).toString('base64')
}

/** Whether the text can be an ID of the service at all (`Type:number:salt` in base64). */
export function isRelayId(text: string): boolean {
  return /^[A-Za-z]\w*:\d+(?::.*)?$/.test(Buffer.from(text, 'base64').toString('utf8'))
}

/** Hands out IDs, counting each type for itself. */
export class IdSequence {
  readonly #last = new Map<IdType, number>()

  next(type: IdType): string {
    const n = (this.#last.get(type) ?? 0) + 1
    this.#last.set(type, n)
    return relayId(type, n)
  }
}
