import { faultPlanSchema, type PlanBook, runPlanSchema } from '../control.ts'
import type { RecordedRequest } from '../http/recorded.ts'
import { type Route, route } from '../http/router.ts'
import { parseInput } from '../http/validation.ts'
import { settingsSchema } from '../settings.ts'

/** What the control paths begin with. They are no part of the API and are not recorded. */
export const CONTROL_PREFIX = '/_simulator/'

/** The credential of a recorded request is not repeated. */
function withoutCredential(request: RecordedRequest): RecordedRequest {
  const { authorization, ...headers } = request.headers
  return { ...request, headers: authorization === undefined ? headers : { ...headers, authorization: '***' } }
}

/** `Control` over HTTP, for workflows. */
export function controlRoutes(plans: PlanBook, requests: readonly RecordedRequest[]): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: `${CONTROL_PREFIX}runs`,
      handle: ({ body }) => {
        plans.planRun(parseInput(runPlanSchema, body))
        return { status: 204 }
      },
    }),
    route({
      method: 'POST',
      path: `${CONTROL_PREFIX}faults`,
      handle: ({ body }) => {
        plans.planFault(parseInput(faultPlanSchema, body))
        return { status: 204 }
      },
    }),
    route({
      method: 'DELETE',
      path: `${CONTROL_PREFIX}plans`,
      handle: () => {
        plans.clear()
        return { status: 204 }
      },
    }),
    route({
      method: 'POST',
      path: `${CONTROL_PREFIX}settings`,
      handle: ({ body }) => {
        plans.configure(parseInput(settingsSchema, body))
        return { status: 200, body: plans.settings }
      },
    }),
    route({
      method: 'GET',
      path: `${CONTROL_PREFIX}settings`,
      handle: () => ({ status: 200, body: plans.settings }),
    }),
    route({
      method: 'GET',
      path: `${CONTROL_PREFIX}requests`,
      handle: () => ({ status: 200, body: { requests: requests.map(withoutCredential) } }),
    }),
  ]
}
