export const id = 639;
export const ids = [639];
export const modules = { 41919: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { vE: () => namedFields, uy: () => resolveChanges, G$: () => resolveDefinition });
  var src_problems = __webpack_require__(62095);
  ;
  function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  }
  ;
  async function allTogether(lookUps) {
    const outcomes = await Promise.allSettled(lookUps);
    const problems = /* @__PURE__ */ new Map();
    for (const outcome of outcomes) {
      if (outcome.status === "fulfilled") continue;
      if (!(outcome.reason instanceof src_problems.d)) throw outcome.reason;
      for (const problem of outcome.reason.problems) problems.set(JSON.stringify(problem), problem);
    }
    if (problems.size > 0) throw new src_problems.d([...problems.values()]);
    return outcomes.map((outcome) => outcome.value);
  }
  ;
  async function resolveConfiguration(configuration, { at }, names) {
    const { ai_integration, integration, prompt, ...own } = configuration;
    const place = (...path) => at(["run_configuration", ...path]);
    const [aiIntegrationId, integrationId, version] = await allTogether([find(ai_integration, (given) => names.aiIntegrationId(place("ai_integration"), given)), find(integration, (given) => names.agentIntegrationId(place("integration"), given)), prompt === void 0 ? Promise.resolve(void 0) : findVersion(prompt, place, names)]);
    const found = withoutAbsent({ ...own, ai_integration_id: own.ai_integration_id ?? aiIntegrationId, integration_id: own.integration_id ?? integrationId });
    return version === void 0 ? found : layOverPrompt(found, version);
  }
  function find(given, look) {
    return given === void 0 ? Promise.resolve(void 0) : look(given);
  }
  async function findVersion({ name, id: id2, label, version }, place, names) {
    const promptId = id2 ?? await names.promptId(place("prompt", "name"), name ?? "");
    const asked = label === void 0 ? "version" : "label";
    return names.promptVersion(place("prompt", asked), promptId, { label, version });
  }
  function layOverPrompt(own, version) {
    const { tool_config: promptTools, ...promptParameters } = withoutNull(version.invocation_params ?? {});
    const ownTools = own.tool_config ?? own.invocation_parameters?.tool_config;
    const tools = ownTools === void 0 && promptTools !== void 0 ? { tool_config: promptTools } : {};
    const filled = { messages: version.messages.map((message) => withoutNull(message, "content")), input_variable_format: version.input_variable_format, model_name: version.model || void 0, prompt_version_id: version.id, ...own, invocation_parameters: orAbsent({ ...promptParameters, ...tools, ...own.invocation_parameters }), provider_parameters: orAbsent({ ...withoutNull(version.provider_params ?? {}), ...own.provider_parameters }) };
    return withoutAbsent(filled);
  }
  function orAbsent(parameters) {
    return Object.keys(parameters).length === 0 ? void 0 : parameters;
  }
  function withoutNull(fields, except) {
    return Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== void 0 && (value !== null || key === except)).map(([key, value]) => [key, key === "tool_calls" && Array.isArray(value) ? value.map(clean) : value]));
  }
  function clean(call) {
    return withoutNull(call);
  }
  var finding = __webpack_require__(87029);
  var rules = __webpack_require__(10639);
  ;
  async function resolveDefinition(definition, names) {
    const { experiment_ids, query_filter, ...fields } = await resolveChanges(definition, names);
    return withoutAbsent({ ...fields, experiment_ids: experiment_ids?.length === 0 ? void 0 : experiment_ids, query_filter: query_filter ?? void 0 });
  }
  async function resolveChanges(definition, names) {
    const { fields, at } = definition;
    const { name, type, sampling_rate, is_continuous, query_filter, evaluators } = fields;
    const dataset = idOr(fields.dataset_id, fields.dataset, (given) => names.datasetId(at(["dataset"]), given));
    const [project_id, dataset_id, experiment_ids, attached, run_configuration] = await allTogether([idOr(fields.project_id, fields.project, (given) => names.projectId(at(["project"]), given)), dataset, resolveExperiments(definition, names, dataset), evaluators === void 0 ? nothing : resolveEvaluators(evaluators, definition, names), fields.run_configuration === void 0 ? nothing : resolveConfiguration(fields.run_configuration, definition, names)]);
    return withoutAbsent({ name, type, project_id, dataset_id, experiment_ids, sampling_rate, is_continuous, query_filter: query_filter?.trim() === "" ? null : query_filter, evaluators: attached, run_configuration });
  }
  const nothing = Promise.resolve(void 0);
  function idOr(id2, nameOrId, find2) {
    if (id2 !== void 0) return Promise.resolve(id2);
    return nameOrId === void 0 ? nothing : find2(nameOrId);
  }
  async function resolveExperiments({ fields, at }, names, dataset) {
    const { experiments, experiment_ids } = fields;
    if (experiments === void 0) return experiment_ids;
    const datasetId = await dataset ?? "";
    return allTogether(experiments.map((each, index) => names.experimentId(at(["experiments", index]), each, datasetId)));
  }
  async function resolveEvaluators(entries, { at }, names) {
    const attached = await allTogether(entries.map(async ({ evaluator, evaluator_id, query_filter, ...rest }, index) => {
      const look = (given) => names.evaluatorId(at(["evaluators", index, "evaluator"]), given);
      const id2 = await idOr(evaluator_id, evaluator, look) ?? "";
      const filter = query_filter?.trim() === "" ? void 0 : query_filter;
      return withoutAbsent({ evaluator_id: id2, ...rest, query_filter: filter });
    }));
    const place = (index) => at(["evaluators", index]);
    refuseDuplicates(attached, place);
    if (attached.length > 1) await refuseSecondCustomCode(attached, place, names);
    return attached;
  }
  function refuseDuplicates(attached, at) {
    const problems = attached.flatMap(({ evaluator_id: id2 }, index) => {
      const earlier = attached.findIndex((each) => each.evaluator_id === id2);
      return earlier === index ? [] : [(0, finding.Zw)(at(index), (0, rules.js)(earlier))];
    });
    if (problems.length > 0) throw new src_problems.d(problems);
  }
  async function refuseSecondCustomCode(attached, at, names) {
    const custom = await allTogether(attached.map((each) => names.isCustomCode(each.evaluator_id, each.evaluator_version_id ?? void 0)));
    const first = custom.indexOf(true);
    const problems = custom.flatMap((is, index) => is && index > first ? [(0, finding.Zw)(at(index), `is a second custom code evaluator beside evaluators[${first}], and only one runs per task. Make a task for each`)] : []);
    if (problems.length > 0) throw new src_problems.d(problems);
  }
  const WIRE_NAMES = { name: "name", type: "type", project: "project_id", project_id: "project_id", dataset: "dataset_id", dataset_id: "dataset_id", experiments: "experiment_ids", experiment_ids: "experiment_ids", sampling_rate: "sampling_rate", is_continuous: "is_continuous", query_filter: "query_filter", evaluators: "evaluators", run_configuration: "run_configuration" };
  function namedFields({ fields }) {
    return new Set(Object.keys(fields).flatMap((field) => WIRE_NAMES[field] ?? []));
  }
}), 44639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { definitionInput: () => definitionInput, definitionOf: () => definitionOf, readWanted: () => readWanted });
  var _ax_definitions_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41919);
  function definitionOf({ settings }) {
    const { definition } = settings.subject;
    if (definition === void 0) throw new Error("This command needs a task definition.");
    return definition;
  }
  function definitionInput({ settings }) {
    return settings.given.has("task-file") ? "task-file" : "task-definition";
  }
  async function readWanted(context) {
    const definition = definitionOf(context);
    const body = await (0, _ax_definitions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.G$)(definition, context.names);
    return { body, named: (0, _ax_definitions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.vE)(definition), input: definitionInput(context) };
  }
}) };
