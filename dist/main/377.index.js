export const id = 377;
export const ids = [377];
export const modules = { 99120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}), 68377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { I: () => parseTaskDefinition, L: () => readTaskDefinition });
  var _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99120);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53068);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2126);
  var _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82769);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96723);
  var QUERY_IDS = ["A", "B", "C", "D", "E"];
  var text = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/\S/);
  var map = zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J());
  function word(...words) {
    const upper = (text2) => text2.trim().toUpperCase();
    return zod__WEBPACK_IMPORTED_MODULE_3__.YjP().transform((typed) => words.find((each) => upper(each) === upper(typed)) ?? typed).pipe(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(words)).meta({ enum: [...words.map((each) => each.toLowerCase()), ...words.map(upper)] });
  }
  function optional(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_3__.rej(shape).partial();
  }
  var toolCall = zod__WEBPACK_IMPORTED_MODULE_3__.rej({ id: text.optional(), type: word("FUNCTION").prefault("FUNCTION"), function: zod__WEBPACK_IMPORTED_MODULE_3__.rej({ name: text, arguments: zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), map]).transform((given) => typeof given === "string" ? given : JSON.stringify(given)).describe("The arguments as a string of JSON; a mapping is written as JSON.") }) });
  var message = zod__WEBPACK_IMPORTED_MODULE_3__.rej({ role: word("USER", "ASSISTANT", "SYSTEM", "TOOL"), content: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable().optional(), tool_call_id: text.optional().describe("The tool call that this message answers."), tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(toolCall).optional() });
  var toolConfig = zod__WEBPACK_IMPORTED_MODULE_3__._H3({ tools: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(map), tool_choice: zod__WEBPACK_IMPORTED_MODULE_3__.L5J() }).partial().describe("Tools that the model may call, in the words of its provider.");
  var invocationParameters = optional({ temperature: zod__WEBPACK_IMPORTED_MODULE_3__.aig(), max_tokens: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), max_completion_tokens: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), top_p: zod__WEBPACK_IMPORTED_MODULE_3__.aig(), frequency_penalty: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(-2).max(2), presence_penalty: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(-2).max(2), stop: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()), response_format: optional({ type: word("TEXT", "JSON_OBJECT", "JSON_SCHEMA"), json_schema: optional({ name: text, description: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), schema: map, strict: zod__WEBPACK_IMPORTED_MODULE_3__.zMY() }) }), tool_config: toolConfig, top_k: zod__WEBPACK_IMPORTED_MODULE_3__.aig(), thinking_level: word("low", "high"), thinking_budget: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0), reasoning_effort: word("none", "low", "medium", "high", "xhigh"), verbosity: word("low", "medium", "high") });
  var providerParameters = zod__WEBPACK_IMPORTED_MODULE_3__._H3({ azure_params: optional({ azure_deployment_name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), azure_openai_endpoint: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), azure_openai_version: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }), anthropic_headers: optional({ anthropic_beta: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable()).nullable() }), anthropic_version: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), bedrock_options: optional({ use_converse_endpoint: zod__WEBPACK_IMPORTED_MODULE_3__.zMY() }), region: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }).partial();
  var promptFields = { name: text.describe("The name of the prompt."), id: text.describe("The ID of the prompt."), label: text.describe("The version under this label. Labels are case-sensitive."), version: text.describe("The version with this ID or commit hash (at least seven digits of it).") };
  var configurationFields = { experiment_type: word(..._chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_1__.gz).describe("What is done with each example of the dataset."), ai_integration: text.describe("The integration with a model provider, by name or ID."), ai_integration_id: text.describe("The integration with a model provider, by ID."), model_name: text.describe("The model, such as gpt-4o. Default: the one of the integration."), prompt: optional(promptFields).describe("Takes messages, model and parameters from the Prompt Hub; fields beside it take precedence."), messages: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(message).min(1).describe("The messages that are sent for each example."), input_variable_format: word("F_STRING", "MUSTACHE", "NONE").describe("How variables are written in messages: f_string is {x}, mustache is {{x}}."), invocation_parameters: invocationParameters.describe("Parameters of the model, such as temperature."), provider_parameters: providerParameters.describe("Parameters of the model provider."), tool_config: toolConfig, prompt_version_id: text.nullable().describe("The version in the Prompt Hub that the messages come from, for traceability."), template: text.describe("The prompt of the evaluation, with {{variable}} placeholders."), provide_explanation: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().describe("Whether the model explains its label."), classification_choices: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.aig()).describe("The score of each label."), column_mapping: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe("The dataset column of each variable of the template."), evaluator_version_id: text.nullable().describe("The evaluator version in the Eval Hub that the template comes from."), integration: text.describe("The integration of type AGENT, by name or ID."), integration_id: text.describe("The integration of type AGENT, by ID."), input_template: map.describe("The JSON that is sent to the agent; {{column}} stands for a column of the example.") };
  var configurationSchema = optional(configurationFields);
  var queryFilters = zod__WEBPACK_IMPORTED_MODULE_3__.rej({ filters: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(QUERY_IDS).describe("The letter by which expression and query_mappings refer to the filter."), filter: text.max(2e3).describe("What spans must match, such as attributes.llm.model_name = 'gpt-4o'.") })).min(1).max(5).describe("One to five filters."), expression: text.max(512).optional().describe("Combines the filters, such as A AND NOT B; required from two on.") });
  var queryMapping = zod__WEBPACK_IMPORTED_MODULE_3__.rej({ variable_name: text.max(256).describe("The variable of the evaluator."), query_ids: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(QUERY_IDS)).max(5).describe("The filters whose matches provide the value; empty for any."), attribute_path: text.max(1024).describe("The attribute with the value, such as attributes.input.value.") });
  var evaluatorFields = { evaluator: text.describe("The evaluator, by name or ID."), evaluator_id: text.describe("The evaluator, by ID."), evaluator_version_id: text.nullable().describe("Pins a version of the evaluator. Default: always the latest."), query_filter: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("Only data that also matches this, such as attributes.openinference.span.kind = 'LLM'."), column_mappings: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe("The column of each variable of the evaluator."), query_mappings: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(queryMapping).min(1).max(50).describe("For evaluators of traces or sessions: where each variable of the evaluator comes from.") };
  var taskFields = { $schema: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("The schema for editors; ignored."), name: text.describe("The name of the task, unique within the space."), type: word(..._chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__.ci).describe("What the task does."), task_type: word(..._chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_2__.ci).describe("The same as type."), project: text.describe("The project whose traces are evaluated, by name or ID."), project_id: text.describe("The project whose traces are evaluated, by ID."), dataset: text.describe("The dataset, by name or ID."), dataset_id: text.describe("The dataset, by ID."), experiments: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(text).describe("The experiments on the dataset that are evaluated, by names or IDs."), experiment_ids: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(text).describe("The experiments on the dataset that are evaluated, by IDs."), sampling_rate: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(0).max(1).describe("The share of the traces that is evaluated, 0 to 1."), is_continuous: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().describe("Whether new traces are evaluated as they arrive."), query_filter: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable().describe("Only data that matches this, such as attributes.openinference.span.kind = 'LLM'; null for all."), query_filters: queryFilters.nullable().describe("For evaluators of traces or sessions: the filters that their query_mappings refer to."), evaluators: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(optional(evaluatorFields)).min(1).describe("What evaluates the data."), run_configuration: configurationSchema.describe("What the experiment runs.") };
  var definitionSchema = optional(taskFields);
  async function readTaskDefinition(text2, source, mode) {
    return parseTaskDefinition(await (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__.u0)(text2, source), mode);
  }
  function parseTaskDefinition(document, mode) {
    const { value, issueAt } = document;
    if (!(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(value)) {
      throw new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_1__.dz([issueAt([], "must be a mapping of fields, such as `name: answer-quality`")]);
    }
    const parsed = definitionSchema.safeParse(value);
    const shape = parsed.error?.issues.flatMap((issue) => shapeIssues(issue, value)) ?? [];
    const issues = withoutConsequences([...shape, ...(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__.MM)(value, mode)]);
    if (issues.length > 0 || !parsed.success) throw errorOf(issues, document);
    const { task_type: taskType, ...fields } = parsed.data;
    return { fields: taskType === void 0 ? fields : { ...fields, type: taskType }, issueAt, warnings: findUnresolvedExpressions(document) };
  }
  function withoutConsequences(issues) {
    const meant = new Set(issues.flatMap(({ path, meant: fields = [] }) => fields.map((field) => JSON.stringify([...path.slice(0, -1), field]))));
    const isMeant = (path) => meant.has(JSON.stringify(path));
    return issues.filter(({ path, requiredOneOf }) => !isMeant(path) && !requiredOneOf?.some((field) => isMeant([...path, field])));
  }
  var MAX_ISSUES = 50;
  function errorOf(issues, { locationOf, issueAt }) {
    const located = issues.map((issue) => ({ ...issue, line: locationOf(issue.path)?.line ?? 0 }));
    const shown = located.sort((a, b) => a.line - b.line).slice(0, MAX_ISSUES);
    const more = issues.length - shown.length;
    return new _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_1__.dz([...shown.map(({ path, message: message2 }) => issueAt(path, message2)), ...more > 0 ? [issueAt([], `has ${more} more issues`)] : []]);
  }
  function shapeIssues(issue, root) {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code !== "unrecognized_keys") return [{ path, message: describeIssue(issue, (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__.fK)(root, path)) }];
    const known = knownFields(path);
    const isMisplaced = (name) => path.length === 0 && Object.hasOwn(configurationFields, name);
    const misplaced = issue.keys.filter(isMisplaced);
    return [...misplaced.length > 0 ? [misplacedFields(misplaced)] : [], ...issue.keys.filter((name) => !isMisplaced(name)).map((name) => unknownField(name, known, path))];
  }
  function misplacedFields([first = "", ...others]) {
    const all = others.length === 0 ? "it" : `it and ${listOf(others)}`;
    const message2 = `is not a field here. Indent ${all} under \`run_configuration\``;
    return { path: [first], message: message2, meant: ["run_configuration"] };
  }
  function unknownField(name, known, parent) {
    const path = [...parent, name];
    if (parent.length === 1 && parent[0] === "run_configuration" && Object.hasOwn(taskFields, name)) {
      return { path, message: "is not a field here. It belongs beside `run_configuration`, not in it" };
    }
    const meant = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_4__.S)((0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__.vI)(name), known);
    const hint = meant.length > 0 ? `Did you mean ${listOf(meant)}?` : `Known fields are ${listOf(known.filter((each) => each !== "$schema"))}`;
    return { path, message: `is not a known field. ${hint}`, meant };
  }
  function listOf(names) {
    return names.map((each) => `\`${each}\``).join(", ");
  }
  function describeIssue(issue, given) {
    switch (issue.code) {
      case "invalid_type":
        return wrongType(issue.expected, given);
      case "invalid_value":
        return `must be one of ${issue.values.map(String).map((each) => each.length === 1 ? each : each.toLowerCase()).join(", ")}`;
      case "invalid_union":
        return `must be a string or a mapping, not ${typeOf(given)}`;
      case "too_small":
        return issue.origin === "array" ? "needs at least one entry" : `must be at least ${issue.minimum}`;
      case "too_big":
        return `must ${issue.origin === "array" || issue.origin === "string" ? "have" : "be"} at most ${issue.maximum}${UNITS[issue.origin] ?? ""}`;
      case "invalid_format":
        return "must not be blank";
      default:
        return "has a value that is not allowed here";
    }
  }
  var UNITS = { string: " characters", array: " entries" };
  var TYPE_NAMES = { string: "a string", number: "a number", int: "an integer", boolean: "true or false", array: "a list", object: "a mapping", record: "a mapping" };
  function wrongType(expected, given) {
    if (expected === "int" && typeof given === "number") return "must be an integer";
    const needsQuotes = expected === "string" && ["number", "boolean"].includes(typeof given);
    const type = TYPE_NAMES[expected] ?? "something else";
    return `must be ${type}, not ${typeOf(given)}${needsQuotes ? ". Put it in quotes" : ""}`;
  }
  function typeOf(value) {
    const type = Array.isArray(value) ? "array" : typeof value;
    return value === null || value === void 0 ? "empty" : TYPE_NAMES[type] ?? type;
  }
  function knownFields(path) {
    const schema = path.reduce((outer, step) => {
      const inner2 = unwrapped(outer);
      if (inner2 instanceof zod__WEBPACK_IMPORTED_MODULE_3__.naA) return inner2.element;
      return inner2 instanceof zod__WEBPACK_IMPORTED_MODULE_3__.bvH ? inner2.shape[step] : void 0;
    }, definitionSchema);
    const inner = unwrapped(schema);
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_3__.bvH ? Object.keys(inner.shape) : [];
  }
  function unwrapped(schema) {
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__.IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__.l1C ? unwrapped(schema.unwrap()) : schema;
  }
  var GITHUB_EXPRESSION = /\$\{\{\s*(?:github|env|vars|secrets|inputs|matrix|steps|needs|jobs?|runner|strategy)\s*[.[]/;
  var SHELL_VARIABLE = /\$\{[A-Z_][A-Z0-9_]*\}/;
  var TEMPLATE_FIELDS = ["messages", "template", "input_template"];
  function findUnresolvedExpressions(document) {
    const lines = /* @__PURE__ */ new Set();
    const visit = (value, path) => {
      if (typeof value === "string") {
        const inTemplate = path.some((step) => TEMPLATE_FIELDS.includes(String(step)));
        const isUnresolved = GITHUB_EXPRESSION.test(value) || SHELL_VARIABLE.test(value) || !inTemplate && /\$\{\{|\$\{\w+\}/.test(value);
        if (isUnresolved) lines.add(document.locationOf(path)?.line);
      } else if (typeof value === "object" && value !== null) {
        const isList = Array.isArray(value);
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, isList ? Number(key) : key]);
      }
    };
    visit(document.value, []);
    const input = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_0__.j2)(document.source);
    return [...lines].map((line) => ({ code: "unresolved-expression", input, line }));
  }
}) };
