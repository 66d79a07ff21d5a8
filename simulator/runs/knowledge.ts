import type { World } from '../world/world.ts'
import { askedOf, expectedOf } from './columns.ts'
import type { Knowledge } from './judge.ts'

/** What a judge can know: the expected answers of all datasets, by question. */
export function knowledgeOf(world: World): Knowledge {
  const answers = new Map<string, string>()
  for (const example of world.datasetVersions.flatMap(({ examples }) => examples)) {
    const question = askedOf(example)
    const expected = expectedOf(example)
    if (question !== undefined && expected !== undefined) answers.set(question, expected)
  }
  return (question) => answers.get(question)
}
