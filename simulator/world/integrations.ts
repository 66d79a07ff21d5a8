import type { AgentIntegrationRecord, AiIntegrationRecord, EvaluatorIntegrationRecord } from './records.ts'

/** What every integration has. */
interface Created {
  id: string
  name: string
  created_at: string
  updated_at: string
}

/** A model provider for the whole account. The first model name is its default. */
export function openAi(
  created: Created & { created_by_user_id: string },
  modelNames: string[],
): AiIntegrationRecord {
  return {
    ...created,
    provider: 'OPEN_AI',
    has_api_key: true,
    base_url: null,
    model_names: modelNames,
    headers: null,
    enable_default_models: false,
    function_calling_enabled: true,
    auth_type: 'DEFAULT',
    provider_metadata: null,
    scopings: [{}],
  }
}

const ofNobody = { description: null, scopings: [], created_by_user_id: null }

/** The customer's own agent behind an endpoint. */
export function agent(created: Created, inputSchema: Record<string, unknown>): AgentIntegrationRecord {
  const endpoint = 'https://agent.example.com/invoke'
  const config = { endpoint, has_headers: false, input_schema: inputSchema, request_presets: [] }
  return { ...created, ...ofNobody, type: 'AGENT', config }
}

/** The customer's own evaluator behind an endpoint: what a REMOTE evaluator calls. */
export function remoteEvaluator(
  created: Created,
  inputSchema: Record<string, unknown>,
): EvaluatorIntegrationRecord {
  const endpoint = 'https://evaluator.example.com/evaluate'
  const config = { endpoint, has_headers: false, input_schema: inputSchema }
  return { ...created, ...ofNobody, type: 'EVALUATOR', config }
}
