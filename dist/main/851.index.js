export const id = 851;
export const ids = [851];
export const modules = { 87029: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { $t: () => placeOf, LF: () => pathText, SP: () => shown, Zw: () => problemOf });
  function placeOf(source, path, line) {
    const input = source.file === void 0 ? source.input : `${source.input} ${source.file}`;
    const parts = [input, line === void 0 ? "" : `line ${line}`, pathText(path)];
    return parts.filter((part) => part !== "").join(", ");
  }
  function problemOf(place, message) {
    return { input: place, message: /[.!?]$/.test(message) ? message : `${message}.` };
  }
  function pathText(path) {
    return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shown(step)}`).join("");
  }
  const LONGEST_NAME = 60;
  function shown(name) {
    const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, "?");
    return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
  }
}), 57723: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Eb: () => TASK_KINDS, Ro: () => EVALUATOR_KIND, jr: () => CONFIGURATION_KINDS, k4: () => PROMPT_KIND });
  const SAME_TYPE = ["type", "task_type"];
  const DATASET = ["dataset", "dataset_id"];
  const EXPERIMENTS = ["experiments", "experiment_ids"];
  const DATA_SOURCE = ["project", "project_id", ...DATASET];
  const evaluation = { fields: [...["$schema", "name", ...SAME_TYPE, ...DATA_SOURCE, ...EXPERIMENTS], ...["sampling_rate", "is_continuous", "query_filter", "evaluators"]], needs: [["name"], SAME_TYPE, DATA_SOURCE, ["evaluators"]], exclusive: [SAME_TYPE, DATA_SOURCE, EXPERIMENTS] };
  const TASK_KINDS = { TEMPLATE_EVALUATION: evaluation, CODE_EVALUATION: evaluation, RUN_EXPERIMENT: { fields: ["$schema", "name", ...SAME_TYPE, ...DATASET, "run_configuration"], needs: [["name"], SAME_TYPE, DATASET, ["run_configuration"]], exclusive: [SAME_TYPE, DATASET] } };
  const AI_INTEGRATION = ["ai_integration", "ai_integration_id"];
  const AGENT = ["integration", "integration_id"];
  const MODEL = [...AI_INTEGRATION, "model_name", "invocation_parameters", "provider_parameters"];
  const CONFIGURATION_KINDS = { LLM_GENERATION: { fields: [...["experiment_type", ...MODEL, "prompt", "messages"], ...["input_variable_format", "tool_config", "prompt_version_id"]], needs: [["experiment_type"], AI_INTEGRATION, ["messages", "prompt"], ["input_variable_format", "prompt"]], exclusive: [AI_INTEGRATION, ["prompt", "messages"], ["prompt", "prompt_version_id"]] }, TEMPLATE_EVALUATION: { fields: [...["experiment_type", ...MODEL, "template", "provide_explanation"], ...["classification_choices", "column_mapping", "evaluator_version_id"]], needs: [["experiment_type"], AI_INTEGRATION, ["template"], ["provide_explanation"]], exclusive: [AI_INTEGRATION] }, AGENT_CALL: { fields: ["experiment_type", ...AGENT, "input_template"], needs: [["experiment_type"], AGENT, ["input_template"]], exclusive: [AGENT] } };
  const EVALUATOR_KIND = { fields: ["evaluator", "evaluator_id", "evaluator_version_id", "query_filter", "column_mappings"], needs: [["evaluator", "evaluator_id"]], exclusive: [["evaluator", "evaluator_id"]] };
  const PROMPT_KIND = { fields: ["name", "id", "label", "version"], needs: [["name", "id"]], exclusive: [["name", "id"], ["label", "version"]] };
}), 10639: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Ce: () => isFields, MM: () => checkRules, SD: () => missingFields, js: () => duplicateOf });
  var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30837);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57723);
  var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70721);
  function checkRules(definition, mode) {
    const type = typeAmong(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ci, definition.type ?? definition.task_type);
    const { run_configuration: configuration, evaluators } = definition;
    return [...checkKind(definition, { kinds: _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Eb, type, mode, path: [], by: "type" }), ...type === "RUN_EXPERIMENT" ? [] : checkDataSource(definition, mode), ...Array.isArray(evaluators) ? checkEvaluators(evaluators) : [], ...isFields(configuration) ? checkConfiguration(configuration, mode) : [], ...mode === "partial" && Object.keys(definition).length === 0 ? [{ path: [], message: "names nothing to change" }] : []];
  }
  function checkConfiguration(configuration, mode) {
    const path = ["run_configuration"];
    const type = typeAmong(_schema_js__WEBPACK_IMPORTED_MODULE_2__.gz, configuration.experiment_type);
    const { prompt } = configuration;
    return [...checkKind(configuration, { kinds: _kinds_js__WEBPACK_IMPORTED_MODULE_1__.jr, type, mode, path, by: "experiment_type" }), ...isFields(prompt) ? checkOne(prompt, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.k4, [...path, "prompt"]) : []];
  }
  function checkKind(fields, check) {
    const { kinds, type, mode, path, by } = check;
    const present = Object.keys(fields);
    if (type === void 0) {
      const groups = Object.values(kinds).flatMap((kind2) => kind2.exclusive);
      const missing = mode === "whole" && !present.includes(by) ? missingType(check, present) : [];
      return [...missing, ...clashes(fields, groups, path), ...checkTogether(present, check)];
    }
    const kind = kinds[type];
    const foreign = present.flatMap((field) => {
      const owners = ownersOf(field, kinds);
      if (kind.fields.includes(field) || owners.length === 0) return [];
      const message = `is for ${owners.map(small).join(" and ")}, not for ${small(type)}. Remove it, or change \`${by}\``;
      return [{ path: [...path, field], message }];
    });
    const whole = mode === "whole" ? missingFields(fields, kind, { path, of: small(type) }) : [];
    return [...foreign, ...clashes(fields, kind.exclusive, path), ...whole];
  }
  function missingType({ kinds, path, by }, present) {
    if (by === "type" && present.includes("task_type")) return [];
    const types = Object.keys(kinds).map(small).join(", ");
    return [{ path, message: `misses \`${by}\`, which is one of ${types}` }];
  }
  function checkOne(fields, kind, path) {
    return [...clashes(fields, kind.exclusive, path), ...missingFields(fields, kind, { path })];
  }
  function missingFields(fields, kind, place) {
    return kind.needs.flatMap((group) => {
      if (group.some((field) => fields[field] !== void 0)) return [];
      const names = group.map((field) => `\`${field}\``).join(" or ");
      const needer = place.of === void 0 ? "" : `, which ${place.of} needs`;
      return [{ path: place.path, message: `misses ${names}${needer}` }];
    });
  }
  function clashes(fields, groups, path) {
    const found = /* @__PURE__ */ new Map();
    for (const group of groups) {
      const [first, second] = group.filter((field) => fields[field] !== void 0);
      if (first === void 0 || second === void 0) continue;
      const message = `excludes \`${first}\`. Give only one of them`;
      found.set(`${first} ${second}`, { path: [...path, second], message });
    }
    return [...found.values()];
  }
  function checkTogether(present, check) {
    const owned = present.filter((field) => ownersOf(field, check.kinds).length > 0);
    const kinds = Object.values(check.kinds);
    for (const [index, second] of owned.entries()) {
      const first = owned.slice(0, index).find((each) => !kinds.some((kind) => hasBoth(kind, each, second)));
      if (first === void 0) continue;
      const message = `does not go with \`${first}\`: no \`${check.by}\` has both. Remove one of them`;
      return [{ path: [...check.path, second], message }];
    }
    return [];
  }
  function hasBoth(kind, first, second) {
    return kind.fields.includes(first) && kind.fields.includes(second);
  }
  function ownersOf(field, kinds) {
    return Object.keys(kinds).filter((type) => kinds[type].fields.includes(field));
  }
  function checkDataSource(definition, mode) {
    const { dataset, dataset_id: datasetId, project, project_id: projectId } = definition;
    const given = definition.experiments === void 0 ? "experiment_ids" : "experiments";
    const list = definition[given];
    const empty = !Array.isArray(list) || list.length === 0;
    if (project !== void 0 || projectId !== void 0) {
      const message2 = "is for evaluations of a dataset, not of a project. Remove it";
      return empty ? [] : [{ path: [given], message: message2 }];
    }
    if (dataset !== void 0 || datasetId !== void 0) {
      const needed = mode === "whole" || list !== void 0;
      const message2 = "misses `experiments` or `experiment_ids`: an evaluation of a dataset needs at least one";
      const missing = { path: list === void 0 ? [] : [given], message: message2 };
      return [...empty && needed ? [missing] : [], ...refuseProjectFields(definition)];
    }
    const message = "needs `dataset` beside it, because an experiment has its name within a dataset";
    return mode === "partial" && given === "experiments" ? [{ path: [given], message }] : [];
  }
  function refuseProjectFields({ sampling_rate: rate, is_continuous: continuous }) {
    const message = "is for evaluations of a project, not of a dataset. Remove it";
    return [...rate === void 0 ? [] : [{ path: ["sampling_rate"], message }], ...continuous === true ? [{ path: ["is_continuous"], message }] : []];
  }
  function checkEvaluators(evaluators) {
    const seen = /* @__PURE__ */ new Map();
    return evaluators.flatMap((entry, index) => {
      if (!isFields(entry)) return [];
      const path = ["evaluators", index];
      const name = entry.evaluator ?? entry.evaluator_id;
      const before = typeof name === "string" ? seen.get(name) : void 0;
      if (typeof name === "string") seen.set(name, before ?? index);
      return [...checkOne(entry, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Ro, path), ...before === void 0 ? [] : [{ path, message: duplicateOf(before) }]];
    });
  }
  function duplicateOf(earlier) {
    return `is the same evaluator as evaluators[${earlier}]. Each evaluator can be attached once`;
  }
  function typeAmong(types, given) {
    if (typeof given !== "string") return void 0;
    const wanted = given.trim().toUpperCase();
    return types.find((type) => type === wanted);
  }
  function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function small(type) {
    return type.toLowerCase();
  }
}), 70721: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { $k: () => definitionSchema, Df: () => taskFields, gz: () => EXPERIMENT_TYPES, kj: () => configurationFields });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96723);
  const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/\S/);
  const map = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J());
  function word(...words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((typed) => typed.trim().toUpperCase()).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(words)).meta({ enum: [...words.map((each) => each.toLowerCase()), ...words] });
  }
  function smallWord(...words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((typed) => typed.trim().toLowerCase()).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(words)).meta({ enum: [...words, ...words.map((each) => each.toUpperCase())] });
  }
  const toolCall = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ id: text.optional(), type: word("FUNCTION").prefault("FUNCTION"), function: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ name: text, arguments: zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), map]).transform((given) => typeof given === "string" ? given : JSON.stringify(given)).describe("The arguments as a JSON text; a map is written as JSON.") }) });
  const message = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ role: word("USER", "ASSISTANT", "SYSTEM", "TOOL"), content: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().optional(), tool_call_id: text.optional().describe("The tool call that this message answers."), tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(toolCall).optional() });
  const toolConfig = zod__WEBPACK_IMPORTED_MODULE_0__._H3({ tools: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(map).optional(), tool_choice: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional() }).describe("Tools that the model may call, in the words of its provider.");
  const jsonSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ name: text.optional(), description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(), schema: map.optional(), strict: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() });
  const invocationParameters = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ temperature: zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(), max_tokens: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional(), max_completion_tokens: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional(), top_p: zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(), frequency_penalty: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(-2).max(2).optional(), presence_penalty: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(-2).max(2).optional(), stop: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(), response_format: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ type: word("TEXT", "JSON_OBJECT", "JSON_SCHEMA").optional(), json_schema: jsonSchema.optional() }).optional(), tool_config: toolConfig.optional(), top_k: zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(), thinking_level: smallWord("low", "high").optional(), thinking_budget: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).optional(), reasoning_effort: smallWord("none", "low", "medium", "high", "xhigh").optional(), verbosity: smallWord("low", "medium", "high").optional() });
  const providerParameters = zod__WEBPACK_IMPORTED_MODULE_0__._H3({ azure_params: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ azure_deployment_name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(), azure_openai_endpoint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(), azure_openai_version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional() }).optional(), anthropic_headers: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ anthropic_beta: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable()).nullable().optional() }).optional(), anthropic_version: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(), bedrock_options: zod__WEBPACK_IMPORTED_MODULE_0__.rej({ use_converse_endpoint: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional() }).optional(), region: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional() });
  const promptFields = { name: text.describe("The name of the prompt."), id: text.describe("The ID of the prompt."), label: text.describe("The version under this label. Labels are case-sensitive."), version: text.describe("The version with this ID or commit hash (at least seven digits of it).") };
  const EXPERIMENT_TYPES = ["LLM_GENERATION", "TEMPLATE_EVALUATION", "AGENT_CALL"];
  const configurationFields = { experiment_type: word(...EXPERIMENT_TYPES).describe("What is done with each example of the dataset."), ai_integration: text.describe("The integration with a model provider, by name or ID."), ai_integration_id: text.describe("The integration with a model provider, by ID."), model_name: text.describe("The model, such as gpt-4o. Default: the one of the integration."), prompt: zod__WEBPACK_IMPORTED_MODULE_0__.rej(promptFields).partial().describe("Takes messages, model and parameters from the Prompt Hub; what stands beside it wins."), messages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(message).min(1).describe("The messages that are sent for each example."), input_variable_format: word("F_STRING", "MUSTACHE", "NONE").describe("How variables are written in messages: f_string is {x}, mustache is {{x}}."), invocation_parameters: invocationParameters.describe("Parameters of the model, such as temperature."), provider_parameters: providerParameters.describe("Parameters of the model provider."), tool_config: toolConfig, prompt_version_id: text.nullable().describe("The version in the Prompt Hub that the messages come from, for traceability."), template: text.describe("The prompt of the judge, with {{variable}} placeholders."), provide_explanation: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().describe("Whether the judge explains its label."), classification_choices: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.aig()).describe("The score of each label."), column_mapping: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).describe("The dataset column of each variable of the template."), evaluator_version_id: text.nullable().describe("The evaluator version in the Eval Hub that the template comes from."), integration: text.describe("The integration of type AGENT, by name or ID."), integration_id: text.describe("The integration of type AGENT, by ID."), input_template: map.describe("The JSON that is sent to the agent; {{column}} stands for a column of the example.") };
  const configurationSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej(configurationFields).partial();
  const evaluatorFields = { evaluator: text.describe("The evaluator, by name or ID."), evaluator_id: text.describe("The evaluator, by ID."), evaluator_version_id: text.nullable().describe("Pins a version of the evaluator. Default: always the latest."), query_filter: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe("Only data that also matches this, such as span_kind = 'LLM'."), column_mappings: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).describe("The column of each variable of the evaluator.") };
  const TASK_TYPE_WORDS = ["TEMPLATE_EVALUATION", "CODE_EVALUATION", "RUN_EXPERIMENT"];
  const taskFields = { $schema: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe("The schema for editors; ignored."), name: text.describe("The name of the task, unique within the space."), type: word(...TASK_TYPE_WORDS).describe("What the task does."), task_type: word(...TASK_TYPE_WORDS).describe("The same as type."), project: text.describe("The project whose traces are evaluated, by name or ID."), project_id: text.describe("The project whose traces are evaluated, by ID."), dataset: text.describe("The dataset, by name or ID."), dataset_id: text.describe("The dataset, by ID."), experiments: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).describe("The experiments on the dataset that are evaluated, by names or IDs."), experiment_ids: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).describe("The experiments on the dataset that are evaluated, by IDs."), sampling_rate: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).describe("The share of the traces that is evaluated, 0 to 1."), is_continuous: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().describe("Whether new traces are evaluated as they arrive."), query_filter: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullable().describe("Only data that matches this, such as span_kind = 'LLM'; null for all."), evaluators: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej(evaluatorFields).partial()).min(1).describe("What judges the data."), run_configuration: configurationSchema.describe("What the experiment runs.") };
  const definitionSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej(taskFields).partial();
}) };
