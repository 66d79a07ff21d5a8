export const id = 639;
export const ids = [639];
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


/***/ })

};
