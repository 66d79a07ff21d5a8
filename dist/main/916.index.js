export const id = 916;
export const ids = [916, 639, 742];
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
}), 89916: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { create: () => create });
  var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);
  var _ensure_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25742);
  var _find_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33301);
  async function create(context) {
    const { names, journal } = context;
    const wanted = await (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.readWanted)(context);
    const existing = await names.maybeTask(wanted.input, wanted.body.name);
    const { task, deed } = await (0, _ensure_task_js__WEBPACK_IMPORTED_MODULE_1__.ensureTask)(wanted, existing, context);
    (0, _find_task_js__WEBPACK_IMPORTED_MODULE_2__.C)(task, context);
    journal.learn({ deed, result: task });
  }
}), 25742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { create: () => create, ensureTask: () => ensureTask, updateTask: () => updateTask });
  var external_node_util_ = __webpack_require__(57975);
  ;
  function sameValue(stored, wanted) {
    return (0, external_node_util_.isDeepStrictEqual)(stored ?? null, wanted ?? null);
  }
  function sameConfiguration(stored, wanted) {
    return sameFields(stored, wanted, CONFIGURATION);
  }
  function sameFields(stored, wanted, rules) {
    const [before, after] = [fieldsOf(stored), fieldsOf(wanted)];
    const keys = /* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(rules)]);
    return [...keys].every((key) => (rules[key] ?? sameValue)(before[key], after[key]));
  }
  const inForm = (form) => (stored, wanted) => sameValue(form(stored), form(wanted));
  const sameMap = inForm((value) => value ?? {});
  const sameWord = inForm((value) => typeof value === "string" ? value.trim().toUpperCase() : value);
  const sameToolConfig = (stored, wanted) => sameFields(stored, wanted, { tools: inForm((tools) => tools ?? []), tool_choice: sameValue });
  const sameJsonSchema = (stored, wanted) => sameFields(stored, wanted, { name: sameValue, description: sameValue, schema: sameValue, strict: inForm((strict) => strict ?? false) });
  const sameResponseFormat = (stored, wanted) => sameFields(stored, wanted, { type: inForm((type) => typeof type === "string" ? type.toUpperCase() : "TEXT"), json_schema: sameJsonSchema });
  const sameInvocationParameters = (stored, wanted) => sameFields(stored, wanted, { temperature: sameValue, max_tokens: sameValue, max_completion_tokens: sameValue, top_p: sameValue, frequency_penalty: sameValue, presence_penalty: sameValue, stop: inForm((stop) => stop ?? []), response_format: sameResponseFormat, tool_config: sameToolConfig, top_k: sameValue, thinking_level: sameWord, thinking_budget: sameValue, reasoning_effort: sameWord, verbosity: sameWord });
  const sameProviderParameters = (stored, wanted) => sameFields(stored, wanted, { azure_params: sameMap, anthropic_headers: sameMap, anthropic_version: sameValue, bedrock_options: inForm((options) => ({ use_converse_endpoint: false, ...fieldsOf(options) })), region: sameValue });
  const CONFIGURATION = { experiment_type: sameWord, input_variable_format: inForm((format) => {
    const upper = typeof format === "string" ? format.trim().toUpperCase() : format;
    return upper === "NONE" ? "F_STRING" : upper;
  }), messages: inForm((messages) => Array.isArray(messages) ? messages.map(messageForm) : []), invocation_parameters: sameInvocationParameters, provider_parameters: sameProviderParameters, tool_config: sameToolConfig, prompt_version_id: sameValue, evaluator_version_id: sameValue, classification_choices: sameMap, column_mapping: sameMap, input_template: inForm(withPlainColumns) };
  function messageForm(message) {
    const { role, content, tool_call_id: answers, tool_calls: calls } = fieldsOf(message);
    return { role: String(role).toUpperCase(), content: content ?? null, answers: answers ?? null, calls: Array.isArray(calls) ? calls.map(callForm) : [] };
  }
  function callForm(call) {
    const { id: id2, function: called } = fieldsOf(call);
    const { name, arguments: given } = fieldsOf(called);
    return { id: id2 ?? null, name, arguments: jsonOr(given) };
  }
  function jsonOr(text) {
    try {
      return typeof text === "string" ? { json: JSON.parse(text) } : text;
    } catch {
      return text;
    }
  }
  function withPlainColumns(value) {
    if (typeof value === "string") return value.replace(/\{\{\s*(?:dataset\.)?([^{}]+?)\s*\}\}/g, "{{$1}}");
    if (Array.isArray(value)) return value.map(withPlainColumns);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainColumns(inner)]));
  }
  function fieldsOf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== void 0));
  }
  ;
  const UNCHANGEABLE = ["type", "project_id", "dataset_id"];
  const CHANGEABLE = ["name", "sampling_rate", "is_continuous", "query_filter", "evaluators", "run_configuration"];
  function compareTask(stored, wanted, named) {
    const unchangeable = UNCHANGEABLE.flatMap((field) => {
      const [before, after] = [stored[field] ?? null, wanted[field]];
      return named.has(field) && after !== void 0 && before !== after ? [{ field, stored: before, wanted: after }] : [];
    });
    const changed = CHANGEABLE.filter((field) => named.has(field) && !SAME[field](stored, wanted));
    const patch = Object.fromEntries(changed.map((field) => [field, wanted[field] ?? null]));
    return { patch, unchangeable, differing: [...unchangeable.map(({ field }) => field), ...changed] };
  }
  const SAME = { name: (stored, wanted) => stored.name === wanted.name, sampling_rate: (stored, wanted) => (stored.sampling_rate ?? 1) === (wanted.sampling_rate ?? 1), is_continuous: (stored, wanted) => (stored.is_continuous ?? false) === (wanted.is_continuous ?? false), query_filter: (stored, wanted) => filterOf(stored.query_filter) === filterOf(wanted.query_filter), evaluators: (stored, wanted) => sameValue(attachments(stored.evaluators), attachments(wanted.evaluators)), run_configuration: (stored, wanted) => sameConfiguration(stored.run_configuration ?? {}, wanted.run_configuration ?? {}) };
  function filterOf(filter) {
    return filter == null || filter.trim() === "" ? null : filter;
  }
  function attachments(list) {
    return [...list ?? []].sort((a, b) => a.evaluator_id < b.evaluator_id ? -1 : 1).map((each) => ({ evaluator_id: each.evaluator_id, evaluator_version_id: each.evaluator_version_id ?? null, query_filter: filterOf(each.query_filter), column_mappings: each.column_mappings ?? {} }));
  }
  var src_clock = __webpack_require__(99373);
  var errors = __webpack_require__(75818);
  var retry = __webpack_require__(49809);
  ;
  const LOOK_MS = 3e4;
  const SHORTEST_LOOK_MS = 5e3;
  const LONGEST_PAUSE_MS = 5e3;
  async function createOnce(options) {
    const { interruption, deadline } = options;
    let doubt;
    for (let failures = 1; ; failures += 1) {
      const { task, error } = await settle(options.post());
      if (task !== void 0) return { kind: "created", task };
      if (error.delivery === "undelivered" && await pauseBeforeRetry({ error, failures }, options)) continue;
      if (error.delivery !== "ambiguous") return afterRefusal({ error, doubt }, options);
      const seen = await lookLong(options);
      if (seen.kind === "there") return { kind: "created", task: seen.task };
      if (seen.kind === "unknown" || deadline.passed() || interruption.aborted) return { kind: "uncertain", error };
      doubt = error;
    }
  }
  async function pauseBeforeRetry({ error, failures }, { clock, random, deadline, interruption }) {
    const delayMs = (0, retry.j)(failures, random(), error.retryAfterMs);
    if (delayMs >= deadline.remaining()) return false;
    await clock.sleep(delayMs, interruption);
    return !interruption.aborted;
  }
  async function afterRefusal({ error, doubt }, options) {
    const seen = mayMeanTaken(error) ? await lookOnce(options) : void 0;
    if (seen?.kind === "there") return { kind: doubt === void 0 ? "taken" : "created", task: seen.task };
    return doubt === void 0 ? { kind: "refused", error } : { kind: "uncertain", error: doubt };
  }
  function mayMeanTaken(error) {
    return error instanceof errors.fK || error instanceof errors.JD || error instanceof errors.tY;
  }
  async function settle(answer) {
    try {
      return { task: await answer };
    } catch (error) {
      if (error instanceof errors.OP) return { error };
      throw error;
    }
  }
  async function lookOnce({ find }) {
    try {
      const task = await find();
      return task === void 0 ? { kind: "nothing" } : { kind: "there", task };
    } catch (error) {
      if (error instanceof errors.OP) return { kind: "unknown" };
      throw error;
    }
  }
  async function lookLong(options) {
    const { clock, random, interruption } = options;
    const budgetMs = Math.min(LOOK_MS, Math.max(SHORTEST_LOOK_MS, options.deadline.remaining() / 2));
    const deadline = (0, src_clock.d)(clock, budgetMs);
    for (let looks = 1; ; looks += 1) {
      const last = deadline.passed();
      const seen = await lookOnce(options);
      if (seen.kind === "there" || last || interruption.aborted) return seen;
      const pauseMs = Math.min((0, retry.j)(looks, random()), LONGEST_PAUSE_MS);
      await clock.sleep(Math.min(pauseMs, deadline.remaining()), interruption);
    }
  }
  var problems = __webpack_require__(62095);
  var write_again = __webpack_require__(27320);
  ;
  const BUDGET_MS = 6e4;
  async function ensureTask(wanted, existing, context) {
    if (existing !== void 0) return useExisting(wanted, existing, context);
    const outcome = await create(wanted.body, context);
    return outcome.kind === "taken" ? useExisting(wanted, outcome.task, context) : { task: outcome.task, deed: "The task was created." };
  }
  async function create(body, context) {
    const { ax, names, clock, random, interruption, settings } = context;
    const outcome = await createOnce({ post: () => ax.createTask(body, { signal: interruption }), find: () => names.maybeTask("task-definition", body.name), clock, random, deadline: (0, src_clock.d)(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)), interruption });
    if (outcome.kind === "refused" || outcome.kind === "uncertain") throw outcome.error;
    return outcome;
  }
  async function useExisting(wanted, task, context) {
    const { ifExists } = context.settings.subject;
    switch (ifExists) {
      case "reuse":
        return { task, deed: "The task exists and was used as it is." };
      case "fail": {
        const message = `defines the task "${task.name}", which exists already (${task.id}), and \`if-exists\` is \`fail\`.`;
        throw new problems.d([{ input: wanted.input, message }]);
      }
      case "update":
        return updateTask(wanted, task, context);
    }
  }
  async function updateTask({ body, named, input }, task, context) {
    const { patch, unchangeable } = compareTask(task, body, named);
    if (unchangeable.length > 0) {
      throw new problems.d(unchangeable.map(({ field, stored, wanted }) => ({ input, message: `wants another \`${field}\` (${wanted}) than the task "${task.name}" has (${stored ?? "none"}), which the API cannot change. Give the new task another name, or delete the old one.` })));
    }
    const changed = Object.keys(patch);
    if (changed.length === 0) return { task, deed: "The task is unchanged." };
    const updated = await (0, write_again.S)(() => context.ax.updateTask(task.id, patch), context);
    return { task: updated, deed: `The task was updated: ${changed.join(", ")}.` };
  }
}), 33301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { C: () => noteTask, V: () => findTask });
  async function findTask(context) {
    const task = await context.names.task("task", context.settings.subject.task ?? "");
    noteTask(task, context);
    return task;
  }
  function noteTask(task, { journal, onEvent }) {
    onEvent({ kind: "task", task });
    journal.learn({ task: { id: task.id, name: task.name, type: task.type } });
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
}), 27320: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => writeAgain });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99373);
  var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49809);
  const BUDGET_MS = 3e4;
  function writeAgain(write, { clock, random, interruption, settings }) {
    return (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.L)(write, { clock, random, signal: interruption, deadline: (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.d)(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)), again: _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.RG });
  }
}) };
