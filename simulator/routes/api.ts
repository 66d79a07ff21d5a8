import type { Route } from '../http/router.ts'
import { datasetRoutes } from './datasets.ts'
import { evaluatorRoutes } from './evaluators.ts'
import { experimentRoutes } from './experiments.ts'
import { integrationRoutes } from './integrations.ts'
import { spaceRoutes } from './spaces.ts'
import { promptRoutes } from './prompts.ts'
import { spanRoutes } from './spans.ts'
import { taskRunRoutes } from './task-runs.ts'
import { taskRoutes } from './tasks.ts'
import { triggerRoutes } from './trigger.ts'

/** Every endpoint of the API that is simulated. */
export const apiRoutes: readonly Route[] = [
  ...taskRoutes,
  ...triggerRoutes,
  ...taskRunRoutes,
  ...spaceRoutes,
  ...datasetRoutes,
  ...experimentRoutes,
  ...evaluatorRoutes,
  ...integrationRoutes,
  ...promptRoutes,
  ...spanRoutes,
]
