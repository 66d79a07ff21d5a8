import type { NameResolver } from '../names.ts'
import type { PromptVersion } from '../schemas.ts'
import { withoutAbsent, type RunConfigurationChanges } from './body.ts'
import type { TaskDefinition } from './parse.ts'
import type { ConfigurationFields, PromptWish } from './schema.ts'
import { allTogether } from './together.ts'

/**
 * A run configuration with IDs for names, and with what its `prompt` fills. What the definition names beside the prompt
 * wins; parameters are laid over those of the prompt one by one.
 * @throws {InputError} with the problems of all look-ups together
 */
export async function resolveConfiguration(
  configuration: ConfigurationFields,
  { at }: TaskDefinition,
  names: NameResolver,
): Promise<RunConfigurationChanges> {
  const { ai_integration, integration, prompt, ...own } = configuration
  const place = (...path: string[]): string => at(['run_configuration', ...path])
  const [aiIntegrationId, integrationId, version] = await allTogether([
    find(ai_integration, (given) => names.aiIntegrationId(place('ai_integration'), given)),
    find(integration, (given) => names.agentIntegrationId(place('integration'), given)),
    prompt === undefined ? Promise.resolve(undefined) : findVersion(prompt, place, names),
  ])
  const found = withoutAbsent<RunConfigurationChanges>({
    ...own,
    ai_integration_id: own.ai_integration_id ?? aiIntegrationId,
    integration_id: own.integration_id ?? integrationId,
  })
  return version === undefined ? found : layOverPrompt(found, version)
}

function find(
  given: string | undefined,
  look: (given: string) => Promise<string>,
): Promise<string | undefined> {
  return given === undefined ? Promise.resolve(undefined) : look(given)
}

async function findVersion(
  { name, id, label, version }: PromptWish,
  place: (...path: string[]) => string,
  names: NameResolver,
): Promise<PromptVersion> {
  const promptId = id ?? (await names.promptId(place('prompt', 'name'), name ?? ''))
  const asked = label === undefined ? 'version' : 'label'
  return names.promptVersion(place('prompt', asked), promptId, { label, version })
}

function layOverPrompt(own: RunConfigurationChanges, version: PromptVersion): RunConfigurationChanges {
  const { tool_config: promptTools, ...promptParameters } = withoutNull(version.invocation_params ?? {})
  // Tools can be given in two places; those of the definition replace those of the prompt in either.
  const ownTools = own.tool_config ?? own.invocation_parameters?.tool_config
  const tools = ownTools === undefined && promptTools !== undefined ? { tool_config: promptTools } : {}
  const filled = {
    messages: version.messages.map((message) => withoutNull(message, 'content')),
    input_variable_format: version.input_variable_format,
    model_name: version.model || undefined,
    prompt_version_id: version.id,
    ...own,
    invocation_parameters: orAbsent({ ...promptParameters, ...tools, ...own.invocation_parameters }),
    provider_parameters: orAbsent({
      ...withoutNull(version.provider_params ?? {}),
      ...own.provider_parameters,
    }),
  }
  // The service made these values by the rules that it checks them by, so they are passed on as they are.
  return withoutAbsent(filled) as RunConfigurationChanges
}

function orAbsent(parameters: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(parameters).length === 0 ? undefined : parameters
}

/** Requests know no null where answers have one; only a message's content may be null in both. */
function withoutNull(fields: Record<string, unknown>, except?: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key, value]) => value !== undefined && (value !== null || key === except))
      .map(([key, value]) => [key, key === 'tool_calls' && Array.isArray(value) ? value.map(clean) : value]),
  )
}

function clean(call: unknown): unknown {
  return withoutNull(call as Record<string, unknown>)
}
