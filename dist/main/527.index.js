export const id = 527;
export const ids = [527];
export const modules = { 64527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { PE: () => planTask, lC: () => updateTask, uN: () => applyTask, yn: () => postOnce });
  var _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59685);
  var _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99120);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53068);
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77998);
  var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
  var POST_TIMEOUT_MS = 3e4;
  var ABORT_GRACE_MS = 2e3;
  var RECONCILE_MS = 3e4;
  var MIN_BUDGET_MS = 5e3;
  function budgetFor(deadline, limitMs) {
    return Math.min(limitMs, Math.max(MIN_BUDGET_MS, deadline.remaining() / 2));
  }
  async function postOnce(options, deps) {
    let unresolved;
    for (let failures = 1; ; failures += 1) {
      const { value, error } = await post(options, deps);
      if (error === void 0) return { kind: "created", value, reconciled: false };
      if (error.delivery === "not-delivered") {
        if (await pauseBeforeRetry(error, failures, options, deps)) continue;
        return conclude(error, unresolved, deps);
      }
      if (error.delivery === "rejected" && unresolved === void 0) return conclude(error, unresolved, deps);
      const resolved = await reconcile(error, options, deps);
      if (resolved !== "send-again") return resolved;
      unresolved = error;
    }
  }
  function conclude(error, unresolved, { signal }) {
    if (unresolved !== void 0) return { kind: "unknown", error: unresolved, candidates: [] };
    return signal.aborted ? { kind: "aborted" } : { kind: "rejected", error };
  }
  async function pauseBeforeRetry(error, failures, { deadline, onRetry }, { clock, random, signal }) {
    const delayMs = (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.jo)(failures, random(), error.retryAfterMs);
    if (delayMs >= deadline.remaining() || signal.aborted) return false;
    onRetry?.(error, delayMs);
    await clock.sleep(delayMs, signal);
    return !(0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.G4)(signal);
  }
  async function reconcile(error, { deadline, hasUniqueName, reconcile: search2, onAmbiguous }, { signal }) {
    if (signal.aborted) return { kind: "unknown", error, candidates: [] };
    onAmbiguous?.(error);
    const result = await search2(budgetFor(deadline, RECONCILE_MS));
    if (result.kind === "found") return { kind: "created", value: result.value, reconciled: true };
    const mayRepeat = hasUniqueName && error.delivery === "unknown" && !deadline.passed() && !(0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.G4)(signal);
    if (result.kind === "not-found" && mayRepeat) return "send-again";
    return { kind: "unknown", error, candidates: result.kind === "ambiguous" ? result.candidates : [] };
  }
  async function post(options, { clock, signal }) {
    const grace = new AbortController();
    const onAbort = () => {
      void clock.sleep(ABORT_GRACE_MS, grace.signal).then(() => {
        grace.abort();
      });
    };
    signal.addEventListener("abort", onAbort);
    try {
      const timeoutMs = budgetFor(options.deadline, POST_TIMEOUT_MS);
      return await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.Fg)(options.post({ timeoutMs, signal: grace.signal }));
    } finally {
      signal.removeEventListener("abort", onAbort);
      grace.abort();
    }
  }
  var UNCHANGEABLE = ["type", "project_id", "dataset_id"];
  function diffTask(stored, desired, managed) {
    const unchangeable = UNCHANGEABLE.flatMap((field) => {
      const [before, after] = [stored[field] ?? null, desired[field]];
      return managed.has(field) && after !== void 0 && before !== after ? [{ field, stored: before }] : [];
    });
    const changed = CHANGEABLE.filter((field) => managed.has(field) && !CHANGES[field](stored[field], desired[field]));
    const patch = Object.fromEntries(changed.map((field) => [field, desired[field] ?? null]));
    return { patch: { ...patch, ...clearOtherForm(stored, desired) }, unchangeable };
  }
  function clearOtherForm(stored, desired) {
    const { query_filter, query_filters, evaluators = [] } = desired;
    const ofTraces = evaluators.map((each) => each.query_mappings !== void 0);
    const evaluatesTraces = query_filters != null || ofTraces.includes(true);
    const evaluatesSpans = query_filter != null || ofTraces.length > 0 && !ofTraces.includes(true);
    if (evaluatesTraces && normalizeFilter(stored.query_filter) !== null) return { query_filter: null };
    return evaluatesSpans && stored.query_filters != null ? { query_filters: null } : {};
  }
  var isEqual = (stored, desired) => (0, node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(stored ?? null, desired ?? null);
  var normalizedBy = (normalize) => (stored, desired) => isEqual(normalize(stored), normalize(desired));
  var fieldByField = (rules) => (stored, desired) => {
    const [before, after] = [fieldsOf(stored), fieldsOf(desired)];
    const keys = /* @__PURE__ */ new Set([...Object.keys(after), ...Object.keys(rules)]);
    return [...keys].every((key) => (rules[key] ?? isEqual)(before[key], after[key]));
  };
  function all(isSameField, ...fields) {
    return Object.fromEntries(fields.map((field) => [field, isSameField]));
  }
  var withDefault = (value) => normalizedBy((given) => given ?? value);
  var isSameWord = normalizedBy(upperCase);
  var isSameToolConfig = fieldByField({ tools: withDefault([]), tool_choice: isEqual });
  var isSameResponseFormat = fieldByField({ type: normalizedBy((type) => upperCase(type ?? "TEXT")), json_schema: fieldByField({ ...all(isEqual, "name", "description", "schema"), strict: withDefault(false) }) });
  var isSameConfiguration = fieldByField({ experiment_type: isSameWord, input_variable_format: normalizedBy((format) => upperCase(format) === "NONE" ? "F_STRING" : upperCase(format)), messages: normalizedBy((messages) => listOf(messages).map(normalizeMessage)), invocation_parameters: fieldByField({ ...all(isEqual, "temperature", "max_tokens", "max_completion_tokens", "top_p", "top_k"), ...all(isEqual, "frequency_penalty", "presence_penalty", "thinking_budget"), ...all(isSameWord, "thinking_level", "reasoning_effort", "verbosity"), stop: withDefault([]), response_format: isSameResponseFormat, tool_config: isSameToolConfig }), provider_parameters: fieldByField({ ...all(withDefault({}), "azure_params", "anthropic_headers"), ...all(isEqual, "anthropic_version", "region"), bedrock_options: normalizedBy((options) => ({ use_converse_endpoint: false, ...fieldsOf(options) })) }), tool_config: isSameToolConfig, ...all(isEqual, "prompt_version_id", "evaluator_version_id"), ...all(withDefault({}), "classification_choices", "column_mapping"), input_template: normalizedBy(normalizePlaceholders) });
  var CHANGES = { name: isEqual, sampling_rate: withDefault(1), is_continuous: withDefault(false), query_filter: normalizedBy(normalizeFilter), query_filters: normalizedBy(normalizeFilters), evaluators: normalizedBy(normalizeEvaluators), run_configuration: isSameConfiguration };
  var CHANGEABLE = Object.keys(CHANGES);
  function normalizeFilter(filter) {
    return typeof filter !== "string" || filter.trim() === "" ? null : filter;
  }
  function normalizeFilters(given) {
    if (given === null || given === void 0) return null;
    const { filters, expression } = fieldsOf(given);
    const sorted = sortBy(listOf(filters), ({ id: id2 }) => String(id2));
    const text = typeof expression === "string" ? expression.trim() : "";
    return { filters: sorted.map(({ id: id2, filter }) => ({ id: id2, filter })), expression: text || sorted.map(({ id: id2 }) => String(id2)).join() };
  }
  function normalizeEvaluators(list) {
    return sortBy(listOf(list), (each) => String(each.evaluator_id)).map((each) => ({ evaluator_id: each.evaluator_id, evaluator_version_id: each.evaluator_version_id ?? null, query_filter: normalizeFilter(each.query_filter), column_mappings: each.column_mappings ?? {}, query_mappings: sortBy(listOf(each.query_mappings).map(normalizeQueryMapping), JSON.stringify) }));
  }
  function normalizeQueryMapping({ variable_name, query_ids: ids2, attribute_path }) {
    return { variable_name, query_ids: Array.isArray(ids2) ? ids2.map(String).sort() : [], attribute_path };
  }
  function normalizeMessage({ role, content, tool_call_id, tool_calls: calls }) {
    return { role: String(role).toUpperCase(), content: content ?? null, tool_call_id: tool_call_id ?? null, tool_calls: listOf(calls).map(({ id: id2, function: called }) => {
      const { name, arguments: given } = fieldsOf(called);
      return { id: id2 ?? null, name, arguments: parsedOr(given) };
    }) };
  }
  function parsedOr(text) {
    try {
      return typeof text === "string" ? { json: JSON.parse(text) } : text;
    } catch {
      return text;
    }
  }
  function normalizePlaceholders(value) {
    if (typeof value === "string") return value.replace(/\{\{\s*(?:dataset\.)?([^{}]+?)\s*\}\}/g, "{{$1}}");
    if (Array.isArray(value)) return value.map(normalizePlaceholders);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalizePlaceholders(inner)]));
  }
  function upperCase(word) {
    return typeof word === "string" ? word.trim().toUpperCase() : word;
  }
  function listOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
  }
  function sortBy(list, key) {
    return [...list].sort((a, b) => key(a) < key(b) ? -1 : 1);
  }
  function fieldsOf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, inner]) => (inner ?? null) !== null));
  }
  var PROMPT_FIELDS = ["invocation_parameters", "provider_parameters", "tool_config", "prompt_version_id"];
  function mergeRunConfiguration(stored, changes, issueAt) {
    const path = ["run_configuration"];
    const before = _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.gz.find((each) => each === upperCase(stored?.experiment_type));
    const type = changes.experiment_type ?? before;
    if (type === void 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz([issueAt(path, "`experiment_type` is required")]);
    const rules = _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__.vx[type];
    const retained = before === type ? retainedFields(stored, rules.fields, changes) : {};
    const merged = { ...retained, ...changes, experiment_type: type };
    for (const field of ["invocation_parameters", "provider_parameters"]) {
      if (changes[field] !== void 0 && retained[field] !== void 0) {
        merged[field] = { ...retained[field], ...changes[field] };
      }
    }
    const of = type.toLowerCase();
    const unexpected = Object.keys(changes).filter((field) => !rules.fields.some((each) => each === field));
    const issues = [...unexpected.map((field) => issueAt([...path, field], `is not for ${of}, which the task runs`)), ...(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__.y7)(merged, rules, path, ` for ${of}`).map(({ message }) => issueAt(path, message))];
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz(issues);
    return merged;
  }
  function retainedFields(stored, fields, changes) {
    const { messages, template, prompt_version_id: prompt } = changes;
    const dropped = [...messages === void 0 ? [] : prompt ? PROMPT_FIELDS : ["prompt_version_id"], ...template === void 0 ? [] : ["evaluator_version_id"]];
    const isRetained = ([key]) => fields.includes(key) && !dropped.includes(key);
    return Object.fromEntries(Object.entries(fieldsOf(stored)).filter(isRetained));
  }
  async function resolveDefinition(definition, names) {
    const { name = "", type } = definition.fields;
    const { body, warnings } = await resolveChanges(definition, { name, type }, names);
    const experiment_ids = body.experiment_ids?.length === 0 ? void 0 : body.experiment_ids;
    const filters = { query_filter: body.query_filter ?? void 0, query_filters: body.query_filters ?? void 0 };
    return { warnings, body: withoutAbsent({ ...body, experiment_ids, ...filters }) };
  }
  async function resolveChanges(definition, task, names) {
    const { fields } = definition;
    const dataset = idOf(definition, ["dataset"], (...given) => names.datasetId(...given));
    const [project_id, dataset_id, experiment_ids, attached, run_configuration] = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.Cu)([idOf(definition, ["project"], (...given) => names.projectId(...given)), dataset, resolveExperiments(definition, names, dataset), resolveEvaluators(definition, task, names), resolveConfiguration(definition, names)]);
    const { evaluators, warnings } = attached;
    const query_filter = fields.query_filter?.trim() === "" ? null : fields.query_filter;
    const ids2 = { project_id, dataset_id, experiment_ids };
    const byName = { $schema: void 0, project: void 0, dataset: void 0, experiments: void 0 };
    const body = withoutAbsent({ ...fields, ...byName, ...ids2, query_filter, evaluators, run_configuration });
    return { body, warnings: [...definition.warnings, ...warnings] };
  }
  function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  }
  async function idOf(definition, path, find) {
    const id2 = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__.fK)(definition.fields, [...path.slice(0, -1), `${path.at(-1) ?? ""}_id`]);
    if (typeof id2 === "string") return id2;
    const given = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__.fK)(definition.fields, path);
    return typeof given === "string" ? located(definition, path, (input) => find(input, given)) : void 0;
  }
  async function located(definition, path, find) {
    const { input, location } = definition.issueAt(path, "");
    try {
      return await find(input);
    } catch (error) {
      throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz((0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.wf)(error).map((issue) => issue.input === input && location ? { location, ...issue } : issue));
    }
  }
  async function resolveExperiments(definition, names, dataset) {
    const { experiments, experiment_ids } = definition.fields;
    const datasetId = experiments === void 0 ? void 0 : await dataset;
    const find = async (nameOrId, index) => {
      if ((0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.eQ)(nameOrId)) return nameOrId;
      const path = ["experiments", index];
      return (await located(definition, path, (input) => names.experiment(input, nameOrId, datasetId ?? ""))).id;
    };
    const ids2 = experiments === void 0 ? experiment_ids : await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.Cu)(experiments.map(find));
    return ids2 && [...new Set(ids2)];
  }
  async function resolveEvaluators(definition, task, names) {
    const entries = definition.fields.evaluators;
    if (entries === void 0) return { evaluators: void 0, warnings: [] };
    const found = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.Cu)(entries.map(async (entry, index) => {
      const field = entry.evaluator_id === void 0 ? "evaluator" : "evaluator_id";
      const path = ["evaluators", index, field];
      const evaluator = await located(definition, path, (input) => names.evaluator(input, entry[field] ?? ""));
      return { attachment: withoutAbsent({ ...entry, evaluator: void 0, evaluator_id: evaluator.id, query_filter: entry.query_filter?.trim() === "" ? void 0 : entry.query_filter }), details: await readEvaluator(entry, evaluator, names) };
    }));
    const evaluators = found.map(({ attachment }) => attachment);
    const ids2 = evaluators.map((each) => each.evaluator_id);
    const details = found.map((each) => each.details);
    const issues = details.flatMap((each, index) => {
      const earlier = ids2.indexOf(ids2[index] ?? "");
      const message = earlier < index ? (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_1__.js)(earlier) : typeIssue(each, task.type) ?? setIssue(details, index) ?? formIssue(each, definition, index);
      return message === void 0 ? [] : [definition.issueAt(["evaluators", index], message)];
    });
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz(issues);
    const warnings = details.filter(({ type }) => type === "REMOTE").map(({ label }) => ({ code: "remote-evaluator", task: task.name, evaluator: label }));
    return { evaluators, warnings };
  }
  async function readEvaluator(entry, found, names) {
    const read = await names.evaluatorVersion(found.id, entry.evaluator_version_id);
    const { name = found.id, type, space_id: spaceId } = read ?? found;
    const { template_config: template, code_config: code } = read?.version ?? {};
    const config = template ?? code;
    const isGivenById = (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.eQ)(entry.evaluator ?? entry.evaluator_id ?? "");
    const taskSpaceId = spaceId != null && isGivenById ? await knownSpaceId(names) : void 0;
    return { label: name, type, isOfOtherSpace: taskSpaceId !== void 0 && taskSpaceId !== spaceId, granularity: config ? config.data_granularity ?? "SPAN" : void 0, isCustomCode: code?.type === "CUSTOM" };
  }
  async function knownSpaceId(names) {
    try {
      return await names.spaceId("the evaluators");
    } catch (error) {
      if (error instanceof _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz) return void 0;
      throw error;
    }
  }
  function typeIssue({ label, type: own, isOfOtherSpace }, type) {
    if (isOfOtherSpace) return `belongs to another space ("${label}"), and a task runs only evaluators of its own space`;
    if (type === void 0 || own !== "TEMPLATE" && own !== "CODE" || type === `${own}_EVALUATION`) return void 0;
    const [evaluator, task] = [own.toLowerCase(), type.toLowerCase()];
    return `is a ${evaluator} evaluator ("${label}"), which a task of type ${task} cannot run. Make a task of type ${evaluator}_evaluation for it`;
  }
  var EVALUATED = { SPAN: "spans", TRACE: "traces", SESSION: "sessions" };
  function setIssue(all2, index) {
    const { label, granularity, isCustomCode } = all2[index] ?? {};
    const custom = all2.findIndex((each) => each.isCustomCode);
    if (isCustomCode && custom < index) {
      return `is a second custom code evaluator beside evaluators[${custom}], and only one runs per task. Make a task for each`;
    }
    const first = all2.findIndex((each) => each.granularity !== void 0);
    const other = all2[first]?.granularity;
    if (granularity === void 0 || other === void 0 || granularity === other) return void 0;
    return `evaluates ${EVALUATED[granularity]} ("${label}"), but evaluators[${first}] evaluates ${EVALUATED[other]}. Make a task for each`;
  }
  function formIssue({ granularity, label }, { fields }, index) {
    const entry = fields.evaluators?.[index];
    const isOfUnits = Boolean(fields.query_filters ?? entry?.query_mappings);
    if (granularity === void 0 || granularity !== "SPAN" === isOfUnits) return void 0;
    const spans = "`query_filter` and `column_mappings`";
    const units = "`query_filters` and `query_mappings`";
    const [right, wrong] = isOfUnits ? [spans, units] : [units, spans];
    return `evaluates ${EVALUATED[granularity]} ("${label}"), for which a task has ${right}, not ${wrong}`;
  }
  async function resolveConfiguration(definition, names) {
    const configuration = definition.fields.run_configuration;
    if (configuration === void 0) return void 0;
    const { prompt, ...own } = configuration;
    const path = (field) => ["run_configuration", field];
    const [aiIntegrationId, integrationId, version] = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.Cu)([idOf(definition, path("ai_integration"), (...given) => names.aiIntegrationId(...given)), idOf(definition, path("integration"), (...given) => names.agentIntegrationId(...given)), prompt === void 0 ? Promise.resolve(void 0) : findPromptVersion(prompt, definition, names)]);
    const byName = { ai_integration: void 0, integration: void 0 };
    const ids2 = { ai_integration_id: aiIntegrationId, integration_id: integrationId };
    const resolved = withoutAbsent({ ...own, ...byName, ...ids2 });
    return version === void 0 ? resolved : applyPrompt(resolved, version);
  }
  async function findPromptVersion({ name, id: id2, label, version }, definition, names) {
    const path = (field) => ["run_configuration", "prompt", field];
    const promptId = id2 ?? await located(definition, path("name"), (input) => names.promptId(input, name ?? ""));
    return located(definition, path(label === void 0 ? "version" : "label"), (input) => names.promptVersion(input, promptId, { label, version }));
  }
  function applyPrompt(own, version) {
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
    return Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== void 0 && (value !== null || key === except)).map(([key, value]) => [key, key === "tool_calls" && Array.isArray(value) ? value.map((call) => withoutNull(call)) : value]));
  }
  var WIRE_NAMES = { project: "project_id", dataset: "dataset_id", experiments: "experiment_ids" };
  function managedFields({ fields }) {
    return new Set(Object.keys(fields).map((field) => WIRE_NAMES[field] ?? field));
  }
  async function planTask(target, names, deps) {
    const plan = await (target.kind === "existing" ? planExisting(target.nameOrId, names) : planDefinition(target, names));
    deps.onProgress({ kind: "debug", message: `Task "${plan.target}": ${plan.action.kind}` });
    return plan;
  }
  async function planExisting(target, names) {
    const task = await names.task("task", target);
    const warnings = await findRemoteEvaluators(task, names);
    return { shape: task, target, experimentIds: void 0, warnings, action: { kind: "existing", task } };
  }
  async function findRemoteEvaluators(task, names) {
    const attached = (task.evaluators ?? []).map(({ evaluator_id: id2, evaluator_version_id: version }) => (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.Fg)(names.evaluatorVersion(id2, version)));
    return (await Promise.all(attached)).flatMap(({ value }) => value ?? []).filter(({ type }) => type === "REMOTE").map(({ name }) => ({ code: "remote-evaluator", task: task.name, evaluator: name }));
  }
  async function planDefinition({ definition, ifExists, ephemeral }, names) {
    const { name = "" } = definition.fields;
    const spaceId = await names.spaceId(`the task "${name}"`);
    const [{ body, warnings }, existing] = await (0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.Cu)([resolveDefinition(definition, names), ephemeral === void 0 ? located(definition, ["name"], (input) => names.findTask(input, name)) : Promise.resolve(void 0)]);
    const desired = { body, definition, ifExists, spaceId };
    const action = ephemeral === void 0 ? planApply(desired, existing) : { kind: "create-ephemeral", desired, name: ephemeral.name };
    const isReused = action.kind === "none" && action.action === "reused";
    const experimentIds = "experiment_ids" in body ? body.experiment_ids : void 0;
    return { shape: isReused ? action.task : { ...body, last_run_at: existing?.last_run_at }, target: name, experimentIds: isReused && action.task.dataset_id !== body.dataset_id ? void 0 : experimentIds, warnings, action };
  }
  function planApply(desired, existing) {
    const { body, definition, ifExists } = desired;
    if (existing === void 0) return { kind: "create", desired };
    if (ifExists === "reuse") return { kind: "none", task: existing, action: "reused" };
    if (ifExists === "update") return planUpdate(existing, body, definition);
    const message = `is the name of an existing task (${existing.id}), and \`if-exists\` is \`fail\``;
    throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz([definition.issueAt(["name"], message)]);
  }
  function planUpdate(task, desired, definition) {
    const { patch, unchangeable } = diffTask(task, desired, managedFields(definition));
    const issues = unchangeable.map(({ field, stored }) => {
      const message = `differs from that of the task "${task.name}" (${stored ?? "none"}), and the API cannot change it. Give the task in the definition another name, or delete the existing one`;
      const name = field.replace(/_id$/, "");
      return definition.issueAt([name in definition.fields ? name : field], message);
    });
    if (issues.length > 0) throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz(issues);
    return Object.keys(patch).length === 0 ? { kind: "none", task, action: "unchanged" } : { kind: "update", task, patch };
  }
  async function updateTask(definition, nameOrId, names, deps) {
    const { name } = definition.fields;
    if (nameOrId === void 0 && name === void 0) {
      const message = "is required, since the definition has no `name` either. Give the name or ID of the task to update.";
      throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz([{ input: "task", message }]);
    }
    const task = await (nameOrId === void 0 ? located(definition, ["name"], (input) => names.task(input, name ?? "")) : names.task("task", nameOrId));
    const { body, warnings } = await resolveChanges(definition, task, names);
    refuseHalfSwitch(task, body, definition);
    const run_configuration = body.run_configuration && mergeRunConfiguration(task.run_configuration, body.run_configuration, definition.issueAt);
    const action = planUpdate(task, { ...body, run_configuration }, definition);
    const result = await applyTask({ action }, deps, (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.db)(deps.clock, UPDATE_MS));
    return { ...result, warnings };
  }
  function refuseHalfSwitch(task, changes, definition) {
    const evaluatesTraces = task.query_filters != null;
    const [field, now, mappings] = evaluatesTraces ? ["query_filter", "traces or sessions", "column_mappings"] : ["query_filters", "spans", "query_mappings"];
    if (changes.evaluators !== void 0 || changes[field] == null || !task.evaluators?.length) return;
    const message = `requires \`evaluators\` with \`${mappings}\` beside it, because the task evaluates ${now} so far`;
    throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_2__.dz([definition.issueAt([field], message)]);
  }
  var CREATE_MS = 6e4;
  var UPDATE_MS = 3e4;
  var LONGEST_PAUSE_MS = 5e3;
  var SEARCH_REQUEST_MS = 1e4;
  var MAX_NAMES = 5;
  async function applyTask({ action: planned }, deps, deadline) {
    switch (planned.kind) {
      case "existing":
        return { task: planned.task, action: "reused", fields: [] };
      case "none":
        return { task: planned.task, action: planned.action, fields: [] };
      case "update": {
        const { task, patch } = planned;
        const limit = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.db)(deps.clock, Math.min(UPDATE_MS, deadline.remaining()));
        const patchOnce = () => deps.ax.updateTask(task.id, patch, { signal: deps.signal });
        const updated = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.L5)(patchOnce, { ...deps, deadline: limit, shouldRetry: _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.Sc });
        return { task: updated, action: "updated", fields: Object.keys(patch) };
      }
      case "create": {
        const { desired } = planned;
        const outcome = await createOnce(desired.body, desired.spaceId, deps, deadline);
        if (outcome.kind === "created") return { task: outcome.task, action: "created", fields: [] };
        if (outcome.kind !== "taken") throw outcome.error;
        return applyTask({ action: planApply(desired, outcome.task) }, deps, deadline);
      }
      case "create-ephemeral":
        return createEphemeral(planned, deps, deadline);
    }
  }
  async function createEphemeral({ desired, name: makeName }, deps, deadline) {
    const { body, spaceId } = desired;
    for (let attempts = 1; ; attempts += 1) {
      const name = makeName(body.name);
      deps.cleanup.trackTask({ name, spaceId });
      const outcome = await createOnce({ ...body, name }, spaceId, deps, deadline);
      if (outcome.kind === "created") {
        deps.cleanup.trackTask({ name, spaceId, id: outcome.task.id });
        return { task: outcome.task, action: "created-ephemeral", fields: [] };
      }
      if (outcome.kind !== "unknown") deps.cleanup.untrackTask(name);
      if (outcome.kind !== "taken" || attempts >= MAX_NAMES) throw outcome.error;
    }
  }
  async function createOnce(body, spaceId, deps, deadline) {
    let failure;
    let unresolved;
    const post2 = (call) => deps.ax.createTask(body, call).catch((error2) => {
      failure = error2;
      if (error2 instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.OP && error2.delivery === "unknown") unresolved = error2;
      throw error2;
    });
    const options = { post: post2, reconcile: (budgetMs) => search(body.name, spaceId, budgetMs, deps), hasUniqueName: true, deadline: (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.db)(deps.clock, Math.min(CREATE_MS, deadline.remaining())) };
    const outcome = await postOnce(options, deps);
    if (outcome.kind === "created") return { kind: "created", task: outcome.value };
    if (outcome.kind === "unknown") return { kind: "unknown", error: unresolved ?? outcome.error };
    const error = outcome.kind === "rejected" ? outcome.error : failure;
    const codes = [_chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.fK, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.JD, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.tY];
    const mayBeTaken = codes.some((type) => error instanceof type);
    const taken = mayBeTaken ? await findOnce(body.name, spaceId, deps) : void 0;
    return taken?.kind === "found" ? { kind: "taken", task: taken.value, error } : { kind: "not-created", error };
  }
  async function search(name, spaceId, budgetMs, deps) {
    const { clock, random, signal } = deps;
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.db)(clock, budgetMs);
    let result = { kind: "not-found" };
    await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.wt)(async (attempts) => {
      result = await findOnce(name, spaceId, deps);
      if (result.kind === "found") return { done: true, value: result };
      return { done: false, pauseMs: Math.min((0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_0__.jo)(attempts, random()), LONGEST_PAUSE_MS) };
    }, { clock, deadline, signal });
    return result;
  }
  async function findOnce(name, spaceId, { ax, signal }) {
    const call = { timeoutMs: SEARCH_REQUEST_MS, signal };
    try {
      const list = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.En)((page) => ax.tasks({ space_id: spaceId, name, ...page }, call));
      for await (const listed of list) {
        if (listed.name === name) return { kind: "found", value: await ax.task(listed.id, call) };
      }
      return { kind: "not-found" };
    } catch (error) {
      if (error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_3__.OP) return { kind: "ambiguous", candidates: [] };
      throw error;
    }
  }
}), 99120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Ce: () => isFields, MM: () => checkRules, fK: () => valueAt, j2: () => formatSource, js: () => duplicateOf, u0: () => readDocument, vI: () => shortened, vx: () => CONFIGURATION_RULES, y7: () => findMissing });
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53068);
  var MAX_BYTES = 1024 * 1024;
  var MAX_DEPTH = 64;
  var MAX_TOKENS = 2e4;
  var REFUSED = { alias: "is a YAML alias (`*name`). Aliases are not supported; write the value out", anchor: "is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed", tag: "is a YAML tag (`!name`). Tags are not supported; write the plain value", "directive-line": "is a YAML directive (`%`). Directives are not supported; remove the line" };
  async function readDocument(text, source) {
    const yaml = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    lines.addNewLine(0);
    const positionAt = (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const refuse = (message, offset) => new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_0__.dz([toInputIssue(source, [], message, offset === void 0 ? void 0 : positionAt(offset))]);
    if (Buffer.byteLength(text) > MAX_BYTES) throw refuse("is larger than 1 MiB");
    const tokens = tokenize(text, yaml, new yaml.Parser(lines.addNewLine), refuse);
    const options = { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: "silent" };
    const documents = [...new yaml.Composer(options).compose(tokens)];
    const error = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0];
    if (error !== void 0) throw refuse(describeSyntaxError(error), error.pos[0]);
    const [first, second] = documents.filter(({ contents }) => !isEmptyNode(contents, yaml));
    if (second !== void 0) throw refuse("begins a second document (`---`). Only one document is supported", second.range[0]);
    const { offsets, issues } = inspect(first?.contents ?? null, yaml);
    if (issues.length > 0) {
      throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_0__.dz(issues.map(({ path, message, offset }) => toInputIssue(source, path, message, positionAt(offset))));
    }
    const locate = (path) => {
      const known = path.map((_, index) => offsets.get(JSON.stringify(path.slice(0, index + 1))));
      const offset = known.findLast((each) => each !== void 0);
      return offset === void 0 ? void 0 : positionAt(offset);
    };
    return documentOf(first?.toJS() ?? null, source, locate);
  }
  function documentOf(root, source, locate, path = []) {
    const locationOf = (below) => locate([...path, ...below]);
    return { value: valueAt(root, path), source, locationOf, issueAt: (below, message, position = locationOf(below)) => toInputIssue(source, [...path, ...below], message, position), at: (below) => documentOf(root, source, locate, [...path, ...below]) };
  }
  function valueAt(root, path) {
    return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? value[step] : void 0, root);
  }
  function tokenize(text, yaml, parser, refuse) {
    const tokens = [];
    let count = 0;
    let inScalar = false;
    for (const lexeme of new yaml.Lexer().lex(text)) {
      const refused = inScalar ? void 0 : REFUSED[yaml.CST.tokenType(lexeme) ?? ""];
      if (refused !== void 0) throw refuse(refused, parser.offset);
      inScalar = lexeme === yaml.CST.SCALAR;
      count += 1;
      if (count > MAX_TOKENS) throw refuse("has more than 20,000 keys, values, marks and line breaks", parser.offset);
      tokens.push(...parser.next(lexeme));
      if (parser.stack.length > MAX_DEPTH) throw refuse("is nested more than 60 levels deep", parser.offset);
    }
    return [...tokens, ...parser.end()];
  }
  var SYNTAX_ERRORS = { BAD_DQ_ESCAPE: "has an unknown `\\` escape inside double quotes; use single quotes or `\\\\`", BAD_INDENT: "is not indented like the lines around it", BAD_SCALAR_START: "begins with a character that needs quotes around the string", BLOCK_AS_IMPLICIT_KEY: "has a second `:` where one key and one value are expected; put the value in quotes", BLOCK_IN_FLOW: "has an indented list or mapping inside `{}` or `[]`", KEY_OVER_1024_CHARS: "has a key of more than 1,024 characters", MISSING_CHAR: "lacks a character, such as a closing quote or bracket, a comma, or the `:` after a key", MULTILINE_IMPLICIT_KEY: "has a key over several lines, or lacks the `:` after a key", NON_STRING_KEY: "has a key that is not a string; put it in quotes", TAB_AS_INDENT: "is indented with a tab; YAML requires spaces", UNEXPECTED_TOKEN: "has something that does not belong there" };
  function describeSyntaxError({ code }) {
    return `is not valid YAML: the line ${SYNTAX_ERRORS[code] ?? `cannot be read (${code})`}`;
  }
  function isEmptyNode(node, yaml) {
    return node === null || yaml.isScalar(node) && node.value === null && !node.source;
  }
  function inspect(root, yaml) {
    const offsets = /* @__PURE__ */ new Map();
    const issues = [];
    const visit = (node, path) => {
      if (yaml.isMap(node)) {
        for (const { key, value } of node.items) {
          const inner = [...path, String(key.value)];
          const [offset] = key.range;
          const message = keyIssue(inner, offsets);
          if (message !== void 0) issues.push({ path: inner, message, offset });
          offsets.set(JSON.stringify(inner), offset);
          visit(value, inner);
        }
      } else if (yaml.isSeq(node)) {
        for (const [index, item] of node.items.entries()) {
          const inner = [...path, index];
          offsets.set(JSON.stringify(inner), item.range[0]);
          visit(item, inner);
        }
      } else if (yaml.isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
        issues.push({ path, message: "is not a number that JSON can represent", offset: node.range[0] });
      }
    };
    visit(root, []);
    return { offsets, issues };
  }
  function keyIssue(path, seen) {
    const name = path.at(-1);
    if (name === "<<") return "is a YAML merge key. Merge keys are not supported; write the fields out";
    if (name === "__proto__") return "cannot be the name of a field";
    return seen.has(JSON.stringify(path)) ? "is given twice. Remove one of them" : void 0;
  }
  function toInputIssue(source, path, message, position) {
    const { file } = source;
    const line = position === void 0 ? "" : `line ${position.line}`;
    return { input: [formatSource(source), line, formatPath(path)].filter((part) => part !== "").join(", "), message: /[.!?]$/.test(message) ? message : `${message}.`, ...file !== void 0 && { location: { file, ...position } } };
  }
  function formatSource({ input, file }) {
    return file === void 0 ? input : `${input} ${file}`;
  }
  function formatPath(path) {
    return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shortened(step)}`).join("");
  }
  var LONGEST_NAME = 60;
  function shortened(name) {
    return name.length > LONGEST_NAME ? `(${name.length} characters)` : name.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, "?");
  }
  var TYPE = ["type", "task_type"];
  var DATASET = ["dataset", "dataset_id"];
  var EXPERIMENTS = ["experiments", "experiment_ids"];
  var DATA_SOURCE = ["project", "project_id", ...DATASET];
  var FILTERS = ["query_filter", "query_filters"];
  var evaluation = { fields: [...["$schema", "name", ...TYPE, ...DATA_SOURCE, ...EXPERIMENTS], ...["sampling_rate", "is_continuous", ...FILTERS, "evaluators"]], requiredOneOf: [["name"], TYPE, DATA_SOURCE, ["evaluators"]], mutuallyExclusive: [TYPE, DATA_SOURCE, EXPERIMENTS, FILTERS] };
  var TASK_RULES = { TEMPLATE_EVALUATION: evaluation, CODE_EVALUATION: evaluation, RUN_EXPERIMENT: { fields: ["$schema", "name", ...TYPE, ...DATASET, "run_configuration"], requiredOneOf: [["name"], TYPE, DATASET, ["run_configuration"]], mutuallyExclusive: [TYPE, DATASET] } };
  var AI_INTEGRATION = ["ai_integration", "ai_integration_id"];
  var AGENT = ["integration", "integration_id"];
  var MODEL = [...AI_INTEGRATION, "model_name", "invocation_parameters", "provider_parameters"];
  var CONFIGURATION_RULES = { LLM_GENERATION: { fields: [...["experiment_type", ...MODEL, "prompt", "messages"], ...["input_variable_format", "tool_config", "prompt_version_id"]], requiredOneOf: [["experiment_type"], AI_INTEGRATION, ["messages", "prompt"], ["input_variable_format", "prompt"]], mutuallyExclusive: [AI_INTEGRATION, ["prompt", "messages"], ["prompt", "prompt_version_id"]] }, TEMPLATE_EVALUATION: { fields: [...["experiment_type", ...MODEL, "template", "provide_explanation"], ...["classification_choices", "column_mapping", "evaluator_version_id"]], requiredOneOf: [["experiment_type"], AI_INTEGRATION, ["template"], ["provide_explanation"]], mutuallyExclusive: [AI_INTEGRATION] }, AGENT_CALL: { fields: ["experiment_type", ...AGENT, "input_template"], requiredOneOf: [["experiment_type"], AGENT, ["input_template"]], mutuallyExclusive: [AGENT] } };
  var EVALUATOR_RULES = { fields: [...["evaluator", "evaluator_id", "evaluator_version_id", "query_filter"], ...["column_mappings", "query_mappings"]], requiredOneOf: [["evaluator", "evaluator_id"]], mutuallyExclusive: [["evaluator", "evaluator_id"], ["column_mappings", "query_mappings"], ["query_filter", "query_mappings"]] };
  var PROMPT_RULES = { fields: ["name", "id", "label", "version"], requiredOneOf: [["name", "id"]], mutuallyExclusive: [["name", "id"], ["label", "version"]] };
  function checkRules(definition, mode) {
    const { run_configuration: configuration } = definition;
    const isEvaluation = typeOf(definition, "type") !== "RUN_EXPERIMENT";
    const entries = asList(definition.evaluators);
    const path = ["run_configuration"];
    if (mode === "patch" && Object.keys(definition).length === 0) return [{ path: [], message: "has no field to change" }];
    return [...checkType(definition, { rules: TASK_RULES, mode, path: [], by: "type" }), ...isEvaluation ? checkDataSource(definition, mode) : [], ...checkEvaluators(entries), ...isEvaluation ? checkQueryForm(definition, entries, mode) : [], ...isFields(configuration) ? [...checkType(configuration, { rules: CONFIGURATION_RULES, mode, path, by: "experiment_type" }), ...checkFields(configuration.prompt, PROMPT_RULES, [...path, "prompt"])] : []];
  }
  function typeOf(fields, by) {
    const given = fields[by] ?? (by === "type" ? fields.task_type : void 0);
    return typeof given === "string" ? given.trim().toUpperCase() : "";
  }
  function checkType(fields, check) {
    const { rules, mode, path, by } = check;
    const type = typeOf(fields, by);
    const own = rules[type];
    if (own === void 0) return checkUntyped(fields, check);
    const of = type.toLowerCase();
    const unexpected = Object.keys(fields).flatMap((field) => {
      const owners = Object.keys(rules).filter((each) => rules[each]?.fields.includes(field));
      if (own.fields.includes(field) || owners.length === 0) return [];
      const message = `is for ${owners.join(" and ").toLowerCase()}, not for ${of}. Remove it, or change \`${by}\``;
      return [{ path: [...path, field], message }];
    });
    return [...unexpected, ...findConflicts(fields, own.mutuallyExclusive, path), ...mode === "full" ? findMissing(fields, own, path, ` for ${of}`) : []];
  }
  function checkUntyped(fields, { rules, mode, path, by }) {
    const every = Object.values(rules);
    const present = Object.keys(fields);
    const typeFields = by === "type" ? TYPE : [by];
    const isMissing = mode === "full" && !typeFields.some((field) => present.includes(field));
    const types = Object.keys(rules).join(", ").toLowerCase();
    const known = present.filter((field) => every.some((each) => each.fields.includes(field)));
    const incompatible = known.flatMap((second, index) => {
      const goTogether = (first2) => every.some((each) => each.fields.includes(first2) && each.fields.includes(second));
      const first = known.slice(0, index).find((each) => !goTogether(each));
      const message = `cannot be combined with \`${first ?? ""}\`: no \`${by}\` has both. Remove one of them`;
      return first === void 0 ? [] : [{ path: [...path, second], message }];
    });
    const groups = every.flatMap((each) => each.mutuallyExclusive);
    return [...isMissing ? [{ ...missing(path, [by], `: one of ${types}`), requiredOneOf: typeFields }] : [], ...findConflicts(fields, groups, path), ...incompatible.slice(0, 1)];
  }
  function checkFields(fields, rules, path) {
    if (!isFields(fields)) return [];
    return [...findConflicts(fields, rules.mutuallyExclusive, path), ...findMissing(fields, rules, path)];
  }
  function findMissing(fields, rules, path, why = "") {
    return rules.requiredOneOf.filter((group) => group.every((field) => fields[field] === void 0)).map((group) => missing(path, group, why));
  }
  function missing(path, requiredOneOf, why) {
    const names = requiredOneOf.map((field) => `\`${field}\``).join(" or ");
    return { path, message: `${names} is required${why}`, requiredOneOf };
  }
  function findConflicts(fields, groups, path) {
    const found = /* @__PURE__ */ new Map();
    for (const group of groups) {
      const isGiven = (field) => fields[field] !== void 0 && !(fields[field] === null && /^query_filters?$/.test(field));
      const [first, second] = group.filter(isGiven);
      if (first === void 0 || second === void 0) continue;
      const message = `cannot be combined with \`${first}\`. Give only one of them`;
      found.set(`${first} ${second}`, { path: [...path, second], message });
    }
    return [...found.values()];
  }
  function checkDataSource(definition, mode) {
    const has = (...fields) => fields.some((field) => definition[field] !== void 0);
    const given = has("experiments") ? "experiments" : "experiment_ids";
    const isEmpty = asList(definition[given]).length === 0;
    if (has("project", "project_id")) {
      const message2 = "is for evaluations of a dataset, not of a project. Remove it";
      return isEmpty ? [] : [{ path: [given], message: message2 }];
    }
    if (!has(...DATASET)) {
      const message2 = "needs `dataset` beside it, because the names of experiments belong to a dataset";
      return mode === "patch" && given === "experiments" ? [{ path: [given], message: message2 }] : [];
    }
    const isMissing = isEmpty && (mode === "full" || has(given));
    const why = ": an evaluation of a dataset needs at least one";
    const message = "is for evaluations of a project, not of a dataset. Remove it";
    return [...isMissing ? [missing(has(given) ? [given] : [], EXPERIMENTS, why)] : [], ...has("sampling_rate") ? [{ path: ["sampling_rate"], message }] : [], ...definition.is_continuous === true ? [{ path: ["is_continuous"], message }] : []];
  }
  function checkEvaluators(entries) {
    const names = entries.map((entry) => isFields(entry) ? entry.evaluator ?? entry.evaluator_id : void 0);
    return entries.flatMap((entry, index) => {
      const path = ["evaluators", index];
      const earlier = names.indexOf(names[index]);
      const isRepeated = typeof names[index] === "string" && earlier < index;
      return [...checkFields(entry, EVALUATOR_RULES, path), ...isRepeated ? [{ path, message: duplicateOf(earlier) }] : []];
    });
  }
  function duplicateOf(earlier) {
    return `is the same evaluator as evaluators[${earlier}]. Each evaluator can be attached once`;
  }
  function checkQueryForm(definition, evaluators, mode) {
    const { query_filter: filter, query_filters: filters } = definition;
    const entries = evaluators.map((each) => isFields(each) ? each : {});
    const mapped = entries.findIndex((entry) => entry.query_mappings !== void 0);
    if (!isFields(filters) && mapped < 0) return [];
    const reason = `\`${isFields(filters) ? "query_filters" : `evaluators[${mapped}].query_mappings`}\``;
    const conflict = `cannot be combined with ${reason}: traces and sessions have \`query_filters\` and \`query_mappings\`, spans have \`query_filter\` and \`column_mappings\``;
    const issues = entries.flatMap((entry, index) => {
      if (entry.query_mappings !== void 0) return [];
      const path = ["evaluators", index];
      const field = ["column_mappings", "query_filter"].find((each) => entry[each] !== void 0);
      return field === void 0 ? [missing(path, ["query_mappings"], ` with ${reason}`)] : [{ path: [...path, field], message: conflict }];
    });
    if (isFields(filters)) return [...issues, ...checkQueryIds(filters, entries)];
    const hasFilter = typeof filter === "string" && filter.trim() !== "";
    return [...hasFilter ? [{ path: ["query_filter"], message: conflict }] : [], ...mode === "full" ? [missing([], ["query_filters"], ` with ${reason}`)] : [], ...issues];
  }
  function checkQueryIds({ filters, expression }, entries) {
    const declared = asList(filters).map((each) => isFields(each) ? each.id : void 0);
    const path = ["query_filters"];
    const isUnknown = (id2) => typeof id2 === "string" && /^[A-E]$/.test(id2) && !declared.includes(id2);
    const message = "refers to a filter that `query_filters` does not have";
    const repeated = declared.flatMap((id2, index) => {
      const earlier = declared.indexOf(id2);
      const clash = `is the ID of filters[${earlier}] too. Each filter needs its own`;
      return id2 === void 0 || earlier === index ? [] : [{ path: [...path, "filters", index, "id"], message: clash }];
    });
    const letters = typeof expression === "string" ? expression.match(/\b[A-Z]\b/g) ?? [] : [];
    const mappings = entries.flatMap((entry, index) => asList(entry.query_mappings).flatMap((mapping, at) => {
      const ids2 = isFields(mapping) ? asList(mapping.query_ids) : [];
      const place = ["evaluators", index, "query_mappings", at, "query_ids"];
      return ids2.some(isUnknown) ? [{ path: place, message }] : [];
    }));
    const isUncombined = declared.length > 1 && expression === void 0;
    const hasUnknownLetter = letters.some((letter) => !declared.includes(letter));
    return [...repeated, ...isUncombined ? [missing(path, ["expression"], " with several filters, such as `A AND B`")] : [], ...hasUnknownLetter ? [{ path: [...path, "expression"], message }] : [], ...mappings];
  }
  function asList(value) {
    return Array.isArray(value) ? value : [];
  }
  function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
}) };
