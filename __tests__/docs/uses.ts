import { parseAllDocuments } from 'yaml'
import * as z from 'zod'

/** The steps in YAML text, wherever they stand: a whole workflow, a list of steps, or a `with:` alone. */

export interface Step {
  uses: string
  with: Record<string, unknown>
  id: string | undefined
}

const stepSchema = z.looseObject({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
  id: z.string().optional(),
})

/** Every step with `uses:` in the text, in its order. */
export function stepsIn(text: string): Step[] {
  return parseAllDocuments(text).flatMap((document) => {
    const [problem] = document.errors
    if (problem !== undefined) throw problem
    return search(document.toJS())
  })
}

function search(node: unknown): Step[] {
  const step = stepSchema.safeParse(node)
  if (step.success) return [{ uses: step.data.uses, with: step.data.with, id: step.data.id }]
  if (typeof node !== 'object' || node === null) return []
  return Object.values(node).flatMap(search)
}

/** The outputs of steps that expressions read, as `<step>.<output>`. */
export function outputsReadIn(text: string): string[] {
  return Array.from(
    text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g),
    ([, step = '', output = '']) => `${step}.${output}`,
  )
}

/** Whether it is this action, under its public name or from the checkout. */
export const isOurs = ({ uses }: Step): boolean =>
  /^(?:\.\/|arize-ax-task-run\/arize-ax-task-run@v1)$/.test(uses)
