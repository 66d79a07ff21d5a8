export const id = 916;
export const ids = [916,639,742];
export const modules = {

/***/ 41919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vE: () => (/* binding */ namedFields),
  uy: () => (/* binding */ resolveChanges),
  G$: () => (/* binding */ resolveDefinition)
});

// EXTERNAL MODULE: ./src/problems.ts
var src_problems = __webpack_require__(62095);
;// CONCATENATED MODULE: ./src/ax/definitions/body.ts
/** The fields that have a value. */
function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./src/ax/definitions/together.ts

/**
 * Waits for all look-ups and gives their results.
 * @throws {InputError} one with the problems of all look-ups, each once; any other error goes before, since without an
 * answer from the service nothing is known to be wrong
 */
async function allTogether(lookUps) {
    const outcomes = await Promise.allSettled(lookUps);
    const problems = new Map();
    for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled')
            continue;
        if (!(outcome.reason instanceof src_problems/* InputError */.d))
            throw outcome.reason;
        for (const problem of outcome.reason.problems)
            problems.set(JSON.stringify(problem), problem);
    }
    if (problems.size > 0)
        throw new src_problems/* InputError */.d([...problems.values()]);
    return outcomes.map((outcome) => outcome.value);
}

;// CONCATENATED MODULE: ./src/ax/definitions/configuration.ts


/**
 * A run configuration with IDs for names, and with what its `prompt` fills. What the definition names beside the prompt
 * wins; parameters are laid over those of the prompt one by one.
 * @throws {InputError} with the problems of all look-ups together
 */
async function resolveConfiguration(configuration, { at }, names) {
    const { ai_integration, integration, prompt, ...own } = configuration;
    const place = (...path) => at(['run_configuration', ...path]);
    const [aiIntegrationId, integrationId, version] = await allTogether([
        find(ai_integration, (given) => names.aiIntegrationId(place('ai_integration'), given)),
        find(integration, (given) => names.agentIntegrationId(place('integration'), given)),
        prompt === undefined ? Promise.resolve(undefined) : findVersion(prompt, place, names),
    ]);
    const found = withoutAbsent({
        ...own,
        ai_integration_id: own.ai_integration_id ?? aiIntegrationId,
        integration_id: own.integration_id ?? integrationId,
    });
    return version === undefined ? found : layOverPrompt(found, version);
}
function find(given, look) {
    return given === undefined ? Promise.resolve(undefined) : look(given);
}
async function findVersion({ name, id, label, version }, place, names) {
    const promptId = id ?? (await names.promptId(place('prompt', 'name'), name ?? ''));
    const asked = label === undefined ? 'version' : 'label';
    return names.promptVersion(place('prompt', asked), promptId, { label, version });
}
function layOverPrompt(own, version) {
    const { tool_config: promptTools, ...promptParameters } = withoutNull(version.invocation_params ?? {});
    // Tools can be given in two places; those of the definition replace those of the prompt in either.
    const ownTools = own.tool_config ?? own.invocation_parameters?.tool_config;
    const tools = ownTools === undefined && promptTools !== undefined ? { tool_config: promptTools } : {};
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
    };
    // The service made these values by the rules that it checks them by, so they are passed on as they are.
    return withoutAbsent(filled);
}
function orAbsent(parameters) {
    return Object.keys(parameters).length === 0 ? undefined : parameters;
}
/** Requests know no null where answers have one; only a message's content may be null in both. */
function withoutNull(fields, except) {
    return Object.fromEntries(Object.entries(fields)
        .filter(([key, value]) => value !== undefined && (value !== null || key === except))
        .map(([key, value]) => [key, key === 'tool_calls' && Array.isArray(value) ? value.map(clean) : value]));
}
function clean(call) {
    return withoutNull(call);
}

// EXTERNAL MODULE: ./src/ax/definitions/finding.ts
var finding = __webpack_require__(87029);
// EXTERNAL MODULE: ./src/ax/definitions/rules.ts
var rules = __webpack_require__(10639);
;// CONCATENATED MODULE: ./src/ax/definitions/resolve.ts






/**
 * Looks up every name of a whole definition and builds the body of `POST /v2/tasks`.
 * @throws {InputError} with the problems of all look-ups together
 * @throws {AxError} when the service gives no answer
 */
async function resolveDefinition(definition, names) {
    const { experiment_ids, query_filter, ...fields } = await resolveChanges(definition, names);
    // The rules of whole definitions have seen to it that every field is there that this type needs.
    return withoutAbsent({
        ...fields,
        experiment_ids: experiment_ids?.length === 0 ? undefined : experiment_ids,
        query_filter: query_filter ?? undefined,
    });
}
/**
 * Looks up every name that a definition has, and gives what it names in the terms of the API: for `update`. The part of a
 * run configuration that it gives is to be laid over the stored one (`mergeRunConfiguration`).
 * @throws {InputError} with the problems of all look-ups together
 * @throws {AxError} when the service gives no answer
 */
async function resolveChanges(definition, names) {
    const { fields, at } = definition;
    const { name, type, sampling_rate, is_continuous, query_filter, evaluators } = fields;
    const dataset = idOr(fields.dataset_id, fields.dataset, (given) => names.datasetId(at(['dataset']), given));
    const [project_id, dataset_id, experiment_ids, attached, run_configuration] = await allTogether([
        idOr(fields.project_id, fields.project, (given) => names.projectId(at(['project']), given)),
        dataset,
        resolveExperiments(definition, names, dataset),
        evaluators === undefined ? nothing : resolveEvaluators(evaluators, definition, names),
        fields.run_configuration === undefined
            ? nothing
            : resolveConfiguration(fields.run_configuration, definition, names),
    ]);
    return withoutAbsent({
        name,
        type,
        project_id,
        dataset_id,
        experiment_ids,
        sampling_rate,
        is_continuous,
        query_filter: query_filter?.trim() === '' ? null : query_filter,
        evaluators: attached,
        run_configuration,
    });
}
const nothing = Promise.resolve(undefined);
function idOr(id, nameOrId, find) {
    if (id !== undefined)
        return Promise.resolve(id);
    return nameOrId === undefined ? nothing : find(nameOrId);
}
/** An experiment's name is unique within its dataset, so the dataset is needed first. */
async function resolveExperiments({ fields, at }, names, dataset) {
    const { experiments, experiment_ids } = fields;
    if (experiments === undefined)
        return experiment_ids;
    const datasetId = (await dataset) ?? '';
    return allTogether(experiments.map((each, index) => names.experimentId(at(['experiments', index]), each, datasetId)));
}
async function resolveEvaluators(entries, { at }, names) {
    const attached = await allTogether(entries.map(async ({ evaluator, evaluator_id, query_filter, ...rest }, index) => {
        const look = (given) => names.evaluatorId(at(['evaluators', index, 'evaluator']), given);
        const id = (await idOr(evaluator_id, evaluator, look)) ?? '';
        const filter = query_filter?.trim() === '' ? undefined : query_filter;
        return withoutAbsent({ evaluator_id: id, ...rest, query_filter: filter });
    }));
    const place = (index) => at(['evaluators', index]);
    refuseDuplicates(attached, place);
    if (attached.length > 1)
        await refuseSecondCustomCode(attached, place, names);
    return attached;
}
/** A name and an ID can mean the same evaluator. */
function refuseDuplicates(attached, at) {
    const problems = attached.flatMap(({ evaluator_id: id }, index) => {
        const earlier = attached.findIndex((each) => each.evaluator_id === id);
        return earlier === index ? [] : [(0,finding/* problemOf */.Zw)(at(index), (0,rules/* duplicateOf */.js)(earlier))];
    });
    if (problems.length > 0)
        throw new src_problems/* InputError */.d(problems);
}
/** The service answers 422 to more than one custom code evaluator; which ones are is in their versions. */
async function refuseSecondCustomCode(attached, at, names) {
    const custom = await allTogether(attached.map((each) => names.isCustomCode(each.evaluator_id, each.evaluator_version_id ?? undefined)));
    const first = custom.indexOf(true);
    const problems = custom.flatMap((is, index) => is && index > first
        ? [
            (0,finding/* problemOf */.Zw)(at(index), `is a second custom code evaluator beside evaluators[${first}], and only one runs per task. Make a task for each`),
        ]
        : []);
    if (problems.length > 0)
        throw new src_problems/* InputError */.d(problems);
}
const WIRE_NAMES = {
    name: 'name',
    type: 'type',
    project: 'project_id',
    project_id: 'project_id',
    dataset: 'dataset_id',
    dataset_id: 'dataset_id',
    experiments: 'experiment_ids',
    experiment_ids: 'experiment_ids',
    sampling_rate: 'sampling_rate',
    is_continuous: 'is_continuous',
    query_filter: 'query_filter',
    evaluators: 'evaluators',
    run_configuration: 'run_configuration',
};
/** The fields that a definition names, as the API calls them: the only ones that are compared with a stored task. */
function namedFields({ fields }) {
    return new Set(Object.keys(fields).flatMap((field) => WIRE_NAMES[field] ?? []));
}


/***/ }),

/***/ 89916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);
/* harmony import */ var _ensure_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25742);
/* harmony import */ var _find_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33301);



/** `command: create`: makes sure that the defined task is there. */
async function create(context) {
    const { names, journal } = context;
    const wanted = await (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__.readWanted)(context);
    const existing = await names.maybeTask(wanted.input, wanted.body.name);
    const { task, deed } = await (0,_ensure_task_js__WEBPACK_IMPORTED_MODULE_1__.ensureTask)(wanted, existing, context);
    (0,_find_task_js__WEBPACK_IMPORTED_MODULE_2__/* .noteTask */ .C)(task, context);
    journal.learn({ deed, result: task });
}


/***/ }),

/***/ 25742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  create: () => (/* binding */ create),
  ensureTask: () => (/* binding */ ensureTask),
  updateTask: () => (/* binding */ updateTask)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/ax/definitions/echo.ts

/** Same JSON, whatever the order of keys. */
function sameValue(stored, wanted) {
    return (0,external_node_util_.isDeepStrictEqual)(stored ?? null, wanted ?? null);
}
/** Whether the stored configuration already is the wanted one. */
function sameConfiguration(stored, wanted) {
    return sameFields(stored, wanted, CONFIGURATION);
}
/**
 * Compares field by field. A field that `rules` knows is compared also where it is not wanted, so that a parameter that
 * was taken out of a definition is noticed; any other only where it is wanted, so that what the service adds is not.
 */
function sameFields(stored, wanted, rules) {
    const [before, after] = [fieldsOf(stored), fieldsOf(wanted)];
    const keys = new Set([...Object.keys(after), ...Object.keys(rules)]);
    return [...keys].every((key) => (rules[key] ?? sameValue)(before[key], after[key]));
}
const inForm = (form) => (stored, wanted) => sameValue(form(stored), form(wanted));
const sameMap = inForm((value) => value ?? {});
const sameWord = inForm((value) => (typeof value === 'string' ? value.trim().toUpperCase() : value));
const sameToolConfig = (stored, wanted) => sameFields(stored, wanted, { tools: inForm((tools) => tools ?? []), tool_choice: sameValue });
const sameJsonSchema = (stored, wanted) => sameFields(stored, wanted, {
    name: sameValue,
    description: sameValue,
    schema: sameValue,
    strict: inForm((strict) => strict ?? false),
});
const sameResponseFormat = (stored, wanted) => sameFields(stored, wanted, {
    type: inForm((type) => (typeof type === 'string' ? type.toUpperCase() : 'TEXT')),
    json_schema: sameJsonSchema,
});
const sameInvocationParameters = (stored, wanted) => sameFields(stored, wanted, {
    temperature: sameValue,
    max_tokens: sameValue,
    max_completion_tokens: sameValue,
    top_p: sameValue,
    frequency_penalty: sameValue,
    presence_penalty: sameValue,
    stop: inForm((stop) => stop ?? []),
    response_format: sameResponseFormat,
    tool_config: sameToolConfig,
    top_k: sameValue,
    thinking_level: sameWord,
    thinking_budget: sameValue,
    reasoning_effort: sameWord,
    verbosity: sameWord,
});
const sameProviderParameters = (stored, wanted) => sameFields(stored, wanted, {
    azure_params: sameMap,
    anthropic_headers: sameMap,
    anthropic_version: sameValue,
    bedrock_options: inForm((options) => ({ use_converse_endpoint: false, ...fieldsOf(options) })),
    region: sameValue,
});
/** Without `model_name`, which the service may fill in from the integration: it counts only where it is wanted. */
const CONFIGURATION = {
    experiment_type: sameWord,
    input_variable_format: inForm((format) => {
        const upper = typeof format === 'string' ? format.trim().toUpperCase() : format;
        return upper === 'NONE' ? 'F_STRING' : upper;
    }),
    messages: inForm((messages) => (Array.isArray(messages) ? messages.map(messageForm) : [])),
    invocation_parameters: sameInvocationParameters,
    provider_parameters: sameProviderParameters,
    tool_config: sameToolConfig,
    prompt_version_id: sameValue,
    evaluator_version_id: sameValue,
    classification_choices: sameMap,
    column_mapping: sameMap,
    input_template: inForm(withPlainColumns),
};
function messageForm(message) {
    const { role, content, tool_call_id: answers, tool_calls: calls } = fieldsOf(message);
    return {
        role: String(role).toUpperCase(),
        content: content ?? null,
        answers: answers ?? null,
        calls: Array.isArray(calls) ? calls.map(callForm) : [],
    };
}
function callForm(call) {
    const { id, function: called } = fieldsOf(call);
    const { name, arguments: given } = fieldsOf(called);
    return { id: id ?? null, name, arguments: jsonOr(given) };
}
/** The arguments of a call are JSON in a text; its white space and order of keys mean nothing. */
function jsonOr(text) {
    try {
        return typeof text === 'string' ? { json: JSON.parse(text) } : text;
    }
    catch {
        return text;
    }
}
/** `{{dataset.column}}` is the same as `{{column}}`, and echoed so (`AgentCallRunConfig.input_template`). */
function withPlainColumns(value) {
    if (typeof value === 'string')
        return value.replace(/\{\{\s*(?:dataset\.)?([^{}]+?)\s*\}\}/g, '{{$1}}');
    if (Array.isArray(value))
        return value.map(withPlainColumns);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainColumns(inner)]));
}
/** The members of a map that have a value; nothing of anything else. */
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined));
}

;// CONCATENATED MODULE: ./src/ax/definitions/compare.ts

const UNCHANGEABLE = ['type', 'project_id', 'dataset_id'];
const CHANGEABLE = [
    'name',
    'sampling_rate',
    'is_continuous',
    'query_filter',
    'evaluators',
    'run_configuration',
];
/**
 * Compares what a definition names with the stored task, the way the service echoes it. Other `experiment_ids` are no
 * difference: they are sent with the trigger. The service replaces `evaluators` and `run_configuration` whole, so a
 * definition that leaves out a pin or a parameter wants it gone; what the service alone knows is no difference.
 *
 * @param wanted with a whole run configuration: changes are laid over the stored one before (`mergeRunConfiguration`)
 * @param named the fields that the definition names (`namedFields`)
 */
function compareTask(stored, wanted, named) {
    const unchangeable = UNCHANGEABLE.flatMap((field) => {
        const [before, after] = [stored[field] ?? null, wanted[field]];
        return named.has(field) && after !== undefined && before !== after
            ? [{ field, stored: before, wanted: after }]
            : [];
    });
    const changed = CHANGEABLE.filter((field) => named.has(field) && !SAME[field](stored, wanted));
    // A filter that is named and empty is to be cleared, for which PATCH has null.
    const patch = Object.fromEntries(changed.map((field) => [field, wanted[field] ?? null]));
    return { patch, unchangeable, differing: [...unchangeable.map(({ field }) => field), ...changed] };
}
const SAME = {
    name: (stored, wanted) => stored.name === wanted.name,
    // Without a rate everything is evaluated.
    sampling_rate: (stored, wanted) => (stored.sampling_rate ?? 1) === (wanted.sampling_rate ?? 1),
    is_continuous: (stored, wanted) => (stored.is_continuous ?? false) === (wanted.is_continuous ?? false),
    query_filter: (stored, wanted) => filterOf(stored.query_filter) === filterOf(wanted.query_filter),
    evaluators: (stored, wanted) => sameValue(attachments(stored.evaluators), attachments(wanted.evaluators)),
    run_configuration: (stored, wanted) => sameConfiguration(stored.run_configuration ?? {}, wanted.run_configuration ?? {}),
};
function filterOf(filter) {
    return filter == null || filter.trim() === '' ? null : filter;
}
/** Attachments in one order and one form. */
function attachments(list) {
    return [...(list ?? [])]
        .sort((a, b) => (a.evaluator_id < b.evaluator_id ? -1 : 1))
        .map((each) => ({
        evaluator_id: each.evaluator_id,
        evaluator_version_id: each.evaluator_version_id ?? null,
        query_filter: filterOf(each.query_filter),
        column_mappings: each.column_mappings ?? {},
    }));
}

// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __webpack_require__(75818);
// EXTERNAL MODULE: ./src/retry.ts
var retry = __webpack_require__(49809);
;// CONCATENATED MODULE: ./src/lifecycle/create.ts



/** Milliseconds in which a task whose creation got no answer becomes visible; less only when `timeout` is shorter. */
const LOOK_MS = 30_000;
const SHORTEST_LOOK_MS = 5_000;
/** Milliseconds between two looks at most. */
const LONGEST_PAUSE_MS = 5_000;
/**
 * Creates a task once. A POST that may have arrived is followed by a look, and only sent again when the server says that
 * there is nothing; the unique name is what makes that safe. Never throws for what the API does.
 */
async function createOnce(options) {
    const { interruption, deadline } = options;
    let doubt;
    for (let failures = 1;; failures += 1) {
        const { task, error } = await settle(options.post());
        if (task !== undefined)
            return { kind: 'created', task };
        if (error.delivery === 'undelivered' && (await pauseBeforeRetry({ error, failures }, options)))
            continue;
        if (error.delivery !== 'ambiguous')
            return afterRefusal({ error, doubt }, options);
        const seen = await lookLong(options);
        if (seen.kind === 'there')
            return { kind: 'created', task: seen.task };
        if (seen.kind === 'unknown' || deadline.passed() || interruption.aborted)
            return { kind: 'uncertain', error };
        doubt = error;
    }
}
/** Sleeps before the next try; false when there is no time for one or the workflow is cancelled. */
async function pauseBeforeRetry({ error, failures }, { clock, random, deadline, interruption }) {
    const delayMs = (0,retry/* backoffMs */.j)(failures, random(), error.retryAfterMs);
    if (delayMs >= deadline.remaining())
        return false;
    await clock.sleep(delayMs, interruption);
    return !interruption.aborted;
}
/** Nothing is sent any more. A refusal can mean that the name is taken, and after a doubt that it is taken by ours. */
async function afterRefusal({ error, doubt }, options) {
    const seen = mayMeanTaken(error) ? await lookOnce(options) : undefined;
    if (seen?.kind === 'there')
        return { kind: doubt === undefined ? 'taken' : 'created', task: seen.task };
    return doubt === undefined ? { kind: 'refused', error } : { kind: 'uncertain', error: doubt };
}
/** Which status a taken name gets, the API does not document; these are the ones that it can be. */
function mayMeanTaken(error) {
    return (error instanceof errors/* ConflictError */.fK ||
        error instanceof errors/* UnprocessableError */.JD ||
        error instanceof errors/* InvalidRequestError */.tY);
}
async function settle(answer) {
    try {
        return { task: await answer };
    }
    catch (error) {
        if (error instanceof errors/* AxError */.OP)
            return { error };
        throw error;
    }
}
async function lookOnce({ find }) {
    try {
        const task = await find();
        return task === undefined ? { kind: 'nothing' } : { kind: 'there', task };
    }
    catch (error) {
        if (error instanceof errors/* AxError */.OP)
            return { kind: 'unknown' };
        throw error;
    }
}
/** Looks until the task is there or the budget is spent; what the last look says counts. */
async function lookLong(options) {
    const { clock, random, interruption } = options;
    const budgetMs = Math.min(LOOK_MS, Math.max(SHORTEST_LOOK_MS, options.deadline.remaining() / 2));
    const deadline = (0,src_clock/* startDeadline */.d)(clock, budgetMs);
    for (let looks = 1;; looks += 1) {
        const last = deadline.passed();
        const seen = await lookOnce(options);
        if (seen.kind === 'there' || last || interruption.aborted)
            return seen;
        const pauseMs = Math.min((0,retry/* backoffMs */.j)(looks, random()), LONGEST_PAUSE_MS);
        await clock.sleep(Math.min(pauseMs, deadline.remaining()), interruption);
    }
}

// EXTERNAL MODULE: ./src/problems.ts
var problems = __webpack_require__(62095);
// EXTERNAL MODULE: ./src/commands/write-again.ts
var write_again = __webpack_require__(27320);
;// CONCATENATED MODULE: ./src/commands/ensure-task.ts





/** Milliseconds for the creation of a task, unless `timeout` is shorter. */
const BUDGET_MS = 60_000;
/**
 * Makes sure that the task is there, by the rule of `if-exists`. Applying the same definition twice writes once.
 * @throws {InputError} when it exists and `if-exists` is `fail`, or when it differs in what cannot be changed
 */
async function ensureTask(wanted, existing, context) {
    if (existing !== undefined)
        return useExisting(wanted, existing, context);
    const outcome = await create(wanted.body, context);
    return outcome.kind === 'taken'
        ? useExisting(wanted, outcome.task, context)
        : { task: outcome.task, deed: 'The task was created.' };
}
/**
 * Creates a task; a name that is taken is an outcome.
 * @throws {AxError} when the service refuses it, or nobody knows whether it was created
 */
async function create(body, context) {
    const { ax, names, clock, random, interruption, settings } = context;
    const outcome = await createOnce({
        post: () => ax.createTask(body, { signal: interruption }),
        find: () => names.maybeTask('task-definition', body.name),
        clock,
        random,
        deadline: (0,src_clock/* startDeadline */.d)(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)),
        interruption,
    });
    if (outcome.kind === 'refused' || outcome.kind === 'uncertain')
        throw outcome.error;
    return outcome;
}
async function useExisting(wanted, task, context) {
    const { ifExists } = context.settings.subject;
    switch (ifExists) {
        case 'reuse':
            return { task, deed: 'The task exists and was used as it is.' };
        case 'fail': {
            const message = `defines the task "${task.name}", which exists already (${task.id}), and \`if-exists\` is \`fail\`.`;
            throw new problems/* InputError */.d([{ input: wanted.input, message }]);
        }
        case 'update':
            return updateTask(wanted, task, context);
    }
}
/**
 * Sends the fields that differ, and nothing when none does.
 * @throws {InputError} when something differs that the API cannot change
 */
async function updateTask({ body, named, input }, task, context) {
    const { patch, unchangeable } = compareTask(task, body, named);
    if (unchangeable.length > 0) {
        throw new problems/* InputError */.d(unchangeable.map(({ field, stored, wanted }) => ({
            input,
            message: `wants another \`${field}\` (${wanted}) than the task "${task.name}" has (${stored ?? 'none'}), which the API cannot change. Give the new task another name, or delete the old one.`,
        })));
    }
    const changed = Object.keys(patch);
    if (changed.length === 0)
        return { task, deed: 'The task is unchanged.' };
    const updated = await (0,write_again/* writeAgain */.S)(() => context.ax.updateTask(task.id, patch), context);
    return { task: updated, deed: `The task was updated: ${changed.join(', ')}.` };
}


/***/ }),

/***/ 33301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noteTask),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/** Finds the task that the input `task` names and notes it. */
async function findTask(context) {
    const task = await context.names.task('task', context.settings.subject.task ?? '');
    noteTask(task, context);
    return task;
}
/** Notes the task that the command works on. */
function noteTask(task, { journal, onEvent }) {
    onEvent({ kind: 'task', task });
    journal.learn({ task: { id: task.id, name: task.name, type: task.type } });
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitionInput: () => (/* binding */ definitionInput),
/* harmony export */   definitionOf: () => (/* binding */ definitionOf),
/* harmony export */   readWanted: () => (/* binding */ readWanted)
/* harmony export */ });
/* harmony import */ var _ax_definitions_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41919);

/** The definition of the step; `parseSettings` has seen to it that the commands that need one have one. */
function definitionOf({ settings }) {
    const { definition } = settings.subject;
    if (definition === undefined)
        throw new Error('This command needs a task definition.');
    return definition;
}
/** The input that holds the definition. */
function definitionInput({ settings }) {
    return settings.given.has('task-file') ? 'task-file' : 'task-definition';
}
/** Resolves the names of the definition. Nothing is written. */
async function readWanted(context) {
    const definition = definitionOf(context);
    const body = await (0,_ax_definitions_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveDefinition */ .G$)(definition, context.names);
    return { body, named: (0,_ax_definitions_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFields */ .vE)(definition), input: definitionInput(context) };
}


/***/ }),

/***/ 27320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeAgain)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99373);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49809);



/** Milliseconds for a write that may be repeated. */
const BUDGET_MS = 30_000;
/**
 * Repeats a write that does no harm when it is carried out twice: a PATCH that sets fields to values, a DELETE.
 * @throws {AxError} the last failure
 */
function writeAgain(write, { clock, random, interruption, settings }) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)(write, {
        clock,
        random,
        signal: interruption,
        deadline: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)),
        again: _ax_client_js__WEBPACK_IMPORTED_MODULE_0__/* .transientFailure */ .RG,
    });
}


/***/ })

};
