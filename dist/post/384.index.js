export const id = 384;
export const ids = [384];
export const modules = { 4384: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { readTaskDefinition: () => readTaskDefinition });
  var src_problems = __webpack_require__(2095);
  ;
  const MAX_BYTES = 1024 * 1024;
  const MAX_DEPTH = 64;
  const MAX_TOKENS = 2e4;
  const REFUSED = { alias: "is a YAML alias (`*name`). Aliases are not supported; write the value out", anchor: "is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed", tag: "is a YAML tag (`!name`). Tags are not supported; write the plain value", "directive-line": "is a YAML directive (`%`). Directives are not supported; remove the line" };
  async function readDocument(text) {
    if (Buffer.byteLength(text) > MAX_BYTES) return failed("is larger than 1 MiB");
    const yaml = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const tokens = tokenize(text, yaml, lines);
    if ("finding" in tokens) return { findings: [tokens.finding] };
    const composer = new yaml.Composer({ uniqueKeys: false, stringKeys: true, prettyErrors: false });
    const documents = compose(composer, tokens.tokens);
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const [document, second] = documents;
    if (second !== void 0) {
      const line = lineAt(second.range[0]);
      return failed("begins a second document (`---`). Give one task per definition", line);
    }
    if (document === void 0) return { document: { value: null, lineOf: () => void 0 } };
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) return { findings: faults.slice(0, 10).map((fault) => describe(fault, lineAt)) };
    return walk(document.contents, yaml, lineAt);
  }
  function tokenize(text, yaml, lines) {
    const parser = new yaml.Parser(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let count = 0;
    let inScalar = false;
    const stop = (message2) => ({ finding: { path: [], line: Math.max(1, lines.linePos(parser.offset).line), message: message2 } });
    for (const lexeme of new yaml.Lexer().lex(text)) {
      const refused = inScalar ? void 0 : REFUSED[yaml.CST.tokenType(lexeme) ?? ""];
      if (refused !== void 0) return stop(refused);
      inScalar = lexeme === yaml.CST.SCALAR;
      count += 1;
      if (count > MAX_TOKENS) return stop("has more than 20,000 keys, values, marks and line breaks");
      tokens.push(...parser.next(lexeme));
      if (parser.stack.length > MAX_DEPTH) return stop("is nested more than 60 levels deep");
    }
    tokens.push(...parser.end());
    return { tokens };
  }
  function compose(composer, tokens) {
    return [...composer.compose(tokens)];
  }
  const FAULTS = { BAD_DQ_ESCAPE: "has an unknown `\\` escape inside double quotes; use single quotes or `\\\\`", BAD_INDENT: "is not indented like its neighbours", BAD_SCALAR_START: "begins with a character that needs quotes around the text", BLOCK_AS_IMPLICIT_KEY: "has a second `:` where one key and one value are expected; put the value in quotes", BLOCK_IN_FLOW: "has an indented list or map inside `{}` or `[]`", KEY_OVER_1024_CHARS: "has a key of more than 1,024 characters", MISSING_CHAR: "misses a character, such as a closing quote or bracket, a comma, or the `:` after a key", MULTILINE_IMPLICIT_KEY: "has a key over several lines, or misses the `:` after a key", NON_STRING_KEY: "has a key that is not a text; put it in quotes", TAB_AS_INDENT: "is indented with a tab; YAML wants spaces", UNEXPECTED_TOKEN: "has something that does not belong there" };
  function describe(fault, lineAt) {
    const message2 = `is not valid YAML: the line ${FAULTS[fault.code] ?? `cannot be read (${fault.code})`}`;
    return { path: [], line: lineAt(fault.pos[0]), message: message2 };
  }
  function failed(message2, line) {
    return { findings: [{ path: [], line, message: message2 }] };
  }
  function walk(root, yaml, lineAt) {
    const findings = [];
    const lines = /* @__PURE__ */ new Map();
    const note = (path, node) => {
      if (node?.range && !lines.has(key(path))) lines.set(key(path), lineAt(node.range[0]));
    };
    const valueOf = (node, path) => {
      note(path, node);
      if (yaml.isMap(node)) return mapOf(node, path);
      if (yaml.isSeq(node)) return listOf(node, path);
      const value2 = yaml.isScalar(node) ? node.value : null;
      if (typeof value2 !== "number" || Number.isFinite(value2)) return value2;
      findings.push({ path, message: "is not a number that JSON can carry" });
      return null;
    };
    const listOf = (list, path) => list.items.map((item, index) => valueOf(item, [...path, index]));
    const mapOf = (map2, path) => {
      const values = {};
      for (const pair of map2.items) {
        const name = String(pair.key.value);
        const fault = faultOfKey(name, values);
        const line = pair.key.range ? lineAt(pair.key.range[0]) : void 0;
        if (fault !== void 0) {
          findings.push({ path: [...path, name], line, message: fault });
          continue;
        }
        note([...path, name], pair.key);
        values[name] = valueOf(pair.value, [...path, name]);
      }
      return values;
    };
    const value = valueOf(root, []);
    const lineOf = (path) => lines.get(key(path));
    return findings.length > 0 ? { findings: findings.map((each) => ({ ...each, line: each.line ?? lineOf(each.path) })) } : { document: { value, lineOf } };
  }
  function faultOfKey(name, values) {
    if (name === "<<") return "is a YAML merge key. Merge keys are not supported; write the fields out";
    if (name === "__proto__") return "is not a possible name for a field";
    return Object.hasOwn(values, name) ? "is given twice. Remove one of them" : void 0;
  }
  function key(path) {
    return JSON.stringify(path);
  }
  ;
  function placeOf(source, path, line) {
    const input = source.file === void 0 ? source.input : `${source.input} ${source.file}`;
    const parts = [input, line === void 0 ? "" : `line ${line}`, pathText(path)];
    return parts.filter((part) => part !== "").join(", ");
  }
  function problemOf(place, message2) {
    return { input: place, message: /[.!?]$/.test(message2) ? message2 : `${message2}.` };
  }
  function pathText(path) {
    return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${shown(step)}`).join("");
  }
  const LONGEST_NAME = 60;
  function shown(name) {
    const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, "?");
    return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
  }
  var schemas = __webpack_require__(6723);
  var nearest = __webpack_require__(7909);
  ;
  const schema_text = schemas.YjP().regex(/\S/);
  const map = schemas.g1P(schemas.YjP(), schemas.L5J());
  function word(...words) {
    return schemas.YjP().transform((typed) => typed.trim().toUpperCase()).pipe(schemas.k5n(words)).meta({ enum: [...words.map((each) => each.toLowerCase()), ...words] });
  }
  function smallWord(...words) {
    return schemas.YjP().transform((typed) => typed.trim().toLowerCase()).pipe(schemas.k5n(words)).meta({ enum: [...words, ...words.map((each) => each.toUpperCase())] });
  }
  const toolCall = schemas.rej({ id: schema_text.optional(), type: word("FUNCTION").prefault("FUNCTION"), function: schemas.rej({ name: schema_text, arguments: schemas.KCZ([schemas.YjP(), map]).transform((given) => typeof given === "string" ? given : JSON.stringify(given)).describe("The arguments as a JSON text; a map is written as JSON.") }) });
  const message = schemas.rej({ role: word("USER", "ASSISTANT", "SYSTEM", "TOOL"), content: schemas.YjP().nullable().optional(), tool_call_id: schema_text.optional().describe("The tool call that this message answers."), tool_calls: schemas.YOg(toolCall).optional() });
  const toolConfig = schemas._H3({ tools: schemas.YOg(map).optional(), tool_choice: schemas.L5J().optional() }).describe("Tools that the model may call, in the words of its provider.");
  const jsonSchema = schemas.rej({ name: schema_text.optional(), description: schemas.YjP().optional(), schema: map.optional(), strict: schemas.zMY().optional() });
  const invocationParameters = schemas.rej({ temperature: schemas.aig().optional(), max_tokens: schemas.Whr().optional(), max_completion_tokens: schemas.Whr().optional(), top_p: schemas.aig().optional(), frequency_penalty: schemas.aig().min(-2).max(2).optional(), presence_penalty: schemas.aig().min(-2).max(2).optional(), stop: schemas.YOg(schemas.YjP()).optional(), response_format: schemas.rej({ type: word("TEXT", "JSON_OBJECT", "JSON_SCHEMA").optional(), json_schema: jsonSchema.optional() }).optional(), tool_config: toolConfig.optional(), top_k: schemas.aig().optional(), thinking_level: smallWord("low", "high").optional(), thinking_budget: schemas.Whr().min(0).optional(), reasoning_effort: smallWord("none", "low", "medium", "high", "xhigh").optional(), verbosity: smallWord("low", "medium", "high").optional() });
  const providerParameters = schemas._H3({ azure_params: schemas.rej({ azure_deployment_name: schemas.YjP().optional(), azure_openai_endpoint: schemas.YjP().optional(), azure_openai_version: schemas.YjP().optional() }).optional(), anthropic_headers: schemas.rej({ anthropic_beta: schemas.YOg(schemas.YjP().nullable()).nullable().optional() }).optional(), anthropic_version: schemas.YjP().optional(), bedrock_options: schemas.rej({ use_converse_endpoint: schemas.zMY().optional() }).optional(), region: schemas.YjP().optional() });
  const promptFields = { name: schema_text.describe("The name of the prompt."), id: schema_text.describe("The ID of the prompt."), label: schema_text.describe("The version under this label. Labels are case-sensitive."), version: schema_text.describe("The version with this ID or commit hash (at least seven digits of it).") };
  const EXPERIMENT_TYPES = ["LLM_GENERATION", "TEMPLATE_EVALUATION", "AGENT_CALL"];
  const configurationFields = { experiment_type: word(...EXPERIMENT_TYPES).describe("What is done with each example of the dataset."), ai_integration: schema_text.describe("The integration with a model provider, by name or ID."), ai_integration_id: schema_text.describe("The integration with a model provider, by ID."), model_name: schema_text.describe("The model, such as gpt-4o. Default: the one of the integration."), prompt: schemas.rej(promptFields).partial().describe("Takes messages, model and parameters from the Prompt Hub; what stands beside it wins."), messages: schemas.YOg(message).min(1).describe("The messages that are sent for each example."), input_variable_format: word("F_STRING", "MUSTACHE", "NONE").describe("How variables are written in messages: f_string is {x}, mustache is {{x}}."), invocation_parameters: invocationParameters.describe("Parameters of the model, such as temperature."), provider_parameters: providerParameters.describe("Parameters of the model provider."), tool_config: toolConfig, prompt_version_id: schema_text.nullable().describe("The version in the Prompt Hub that the messages come from, for traceability."), template: schema_text.describe("The prompt of the judge, with {{variable}} placeholders."), provide_explanation: schemas.zMY().describe("Whether the judge explains its label."), classification_choices: schemas.g1P(schemas.YjP(), schemas.aig()).describe("The score of each label."), column_mapping: schemas.g1P(schemas.YjP(), schemas.YjP()).describe("The dataset column of each variable of the template."), evaluator_version_id: schema_text.nullable().describe("The evaluator version in the Eval Hub that the template comes from."), integration: schema_text.describe("The integration of type AGENT, by name or ID."), integration_id: schema_text.describe("The integration of type AGENT, by ID."), input_template: map.describe("The JSON that is sent to the agent; {{column}} stands for a column of the example.") };
  const configurationSchema = schemas.rej(configurationFields).partial();
  const evaluatorFields = { evaluator: schema_text.describe("The evaluator, by name or ID."), evaluator_id: schema_text.describe("The evaluator, by ID."), evaluator_version_id: schema_text.nullable().describe("Pins a version of the evaluator. Default: always the latest."), query_filter: schemas.YjP().describe("Only data that also matches this, such as span_kind = 'LLM'."), column_mappings: schemas.g1P(schemas.YjP(), schemas.YjP()).describe("The column of each variable of the evaluator.") };
  const TASK_TYPE_WORDS = ["TEMPLATE_EVALUATION", "CODE_EVALUATION", "RUN_EXPERIMENT"];
  const taskFields = { $schema: schemas.YjP().describe("The schema for editors; ignored."), name: schema_text.describe("The name of the task, unique within the space."), type: word(...TASK_TYPE_WORDS).describe("What the task does."), task_type: word(...TASK_TYPE_WORDS).describe("The same as type."), project: schema_text.describe("The project whose traces are evaluated, by name or ID."), project_id: schema_text.describe("The project whose traces are evaluated, by ID."), dataset: schema_text.describe("The dataset, by name or ID."), dataset_id: schema_text.describe("The dataset, by ID."), experiments: schemas.YOg(schema_text).describe("The experiments on the dataset that are evaluated, by names or IDs."), experiment_ids: schemas.YOg(schema_text).describe("The experiments on the dataset that are evaluated, by IDs."), sampling_rate: schemas.aig().min(0).max(1).describe("The share of the traces that is evaluated, 0 to 1."), is_continuous: schemas.zMY().describe("Whether new traces are evaluated as they arrive."), query_filter: schemas.YjP().nullable().describe("Only data that matches this, such as span_kind = 'LLM'; null for all."), evaluators: schemas.YOg(schemas.rej(evaluatorFields).partial()).min(1).describe("What judges the data."), run_configuration: configurationSchema.describe("What the experiment runs.") };
  const definitionSchema = schemas.rej(taskFields).partial();
  ;
  function checkShape(value) {
    const parsed = definitionSchema.safeParse(value);
    return parsed.success ? [] : parsed.error.issues.flatMap((issue) => findingsOf(issue, value));
  }
  function findingsOf(issue, root) {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code !== "unrecognized_keys") {
      return [{ path, message: issues_describe(issue, valueAt(root, path)) }];
    }
    const known = knownFields(path);
    return issue.keys.map((name) => ({ path: [...path, name], message: unknownField(name, known, path) }));
  }
  function unknownField(name, known, path) {
    const elsewhere = fieldElsewhere(name, path);
    if (elsewhere !== void 0) return `is not a field here. ${elsewhere}`;
    const close = (0, nearest.p)(shown(name), known);
    const list = (names) => names.map((each) => `\`${each}\``).join(", ");
    return close.length > 0 ? `is not a known field. Did you mean ${list(close)}?` : `is not a known field. There are ${list(known.filter((each) => each !== "$schema"))}`;
  }
  function fieldElsewhere(name, path) {
    if (path.length === 0 && Object.hasOwn(configurationFields, name)) {
      return `Indent it under \`run_configuration\``;
    }
    const inConfiguration = path.length === 1 && path[0] === "run_configuration";
    return inConfiguration && Object.hasOwn(taskFields, name) ? "It belongs beside `run_configuration`, not in it" : void 0;
  }
  function issues_describe(issue, given) {
    switch (issue.code) {
      case "invalid_type":
        return wrongType(issue.expected, given);
      case "invalid_value":
        return `must be one of ${issue.values.map((each) => String(each).toLowerCase()).join(", ")}`;
      case "invalid_union":
        return `must be a text or a map, not ${typeWord(given)}`;
      case "too_small":
        if (issue.origin === "array") return "needs at least one entry";
        return `must be at least ${issue.minimum}`;
      case "too_big":
        return `must be at most ${issue.maximum}`;
      case "invalid_format":
        return "must not be blank";
      default:
        return "has a value that is not allowed here";
    }
  }
  const TYPE_WORDS = { string: "a text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "a map", record: "a map" };
  function wrongType(expected, given) {
    const wanted = TYPE_WORDS[expected] ?? "something else";
    if (expected === "int" && typeof given === "number") return "must be a whole number";
    const quotes = expected === "string" && ["number", "boolean"].includes(typeof given);
    return `must be ${wanted}, not ${typeWord(given)}${quotes ? ". Put it in quotes" : ""}`;
  }
  function typeWord(value) {
    if (value === null || value === void 0) return "empty";
    return (Array.isArray(value) ? TYPE_WORDS.array : TYPE_WORDS[typeof value]) ?? typeof value;
  }
  function valueAt(root, path) {
    return path.reduce((value, step) => value === null || value === void 0 ? void 0 : value[step], root);
  }
  function knownFields(path) {
    const place = path.reduce((schema, step) => {
      const inner2 = unwrapped(schema);
      if (inner2 instanceof schemas.naA) return inner2.element;
      return inner2 instanceof schemas.bvH ? inner2.shape[step] : void 0;
    }, definitionSchema);
    const inner = unwrapped(place);
    return inner instanceof schemas.bvH ? Object.keys(inner.shape) : [];
  }
  function unwrapped(schema) {
    return schema instanceof schemas.IiU ? schema.unwrap() : schema;
  }
  var ax_schemas = __webpack_require__(837);
  ;
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
  ;
  function checkRules(definition, mode) {
    const type = typeAmong(ax_schemas.ci, definition.type ?? definition.task_type);
    const { run_configuration: configuration, evaluators } = definition;
    return [...checkKind(definition, { kinds: TASK_KINDS, type, mode, path: [], by: "type" }), ...type === "RUN_EXPERIMENT" ? [] : checkDataSource(definition, mode), ...Array.isArray(evaluators) ? checkEvaluators(evaluators) : [], ...isFields(configuration) ? checkConfiguration(configuration, mode) : [], ...mode === "partial" && Object.keys(definition).length === 0 ? [{ path: [], message: "names nothing to change" }] : []];
  }
  function checkConfiguration(configuration, mode) {
    const path = ["run_configuration"];
    const type = typeAmong(EXPERIMENT_TYPES, configuration.experiment_type);
    const { prompt } = configuration;
    return [...checkKind(configuration, { kinds: CONFIGURATION_KINDS, type, mode, path, by: "experiment_type" }), ...isFields(prompt) ? checkOne(prompt, PROMPT_KIND, [...path, "prompt"]) : []];
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
      const message2 = `is for ${owners.map(small).join(" and ")}, not for ${small(type)}. Remove it, or change \`${by}\``;
      return [{ path: [...path, field], message: message2 }];
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
      const message2 = `excludes \`${first}\`. Give only one of them`;
      found.set(`${first} ${second}`, { path: [...path, second], message: message2 });
    }
    return [...found.values()];
  }
  function checkTogether(present, check) {
    const owned = present.filter((field) => ownersOf(field, check.kinds).length > 0);
    const kinds = Object.values(check.kinds);
    for (const [index, second] of owned.entries()) {
      const first = owned.slice(0, index).find((each) => !kinds.some((kind) => hasBoth(kind, each, second)));
      if (first === void 0) continue;
      const message2 = `does not go with \`${first}\`: no \`${check.by}\` has both. Remove one of them`;
      return [{ path: [...check.path, second], message: message2 }];
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
      const message3 = "is for evaluations of a dataset, not of a project. Remove it";
      return empty ? [] : [{ path: [given], message: message3 }];
    }
    if (dataset !== void 0 || datasetId !== void 0) {
      const needed = mode === "whole" || list !== void 0;
      const message3 = "misses `experiments` or `experiment_ids`: an evaluation of a dataset needs at least one";
      const missing = { path: list === void 0 ? [] : [given], message: message3 };
      return [...empty && needed ? [missing] : [], ...refuseProjectFields(definition)];
    }
    const message2 = "needs `dataset` beside it, because an experiment has its name within a dataset";
    return mode === "partial" && given === "experiments" ? [{ path: [given], message: message2 }] : [];
  }
  function refuseProjectFields({ sampling_rate: rate, is_continuous: continuous }) {
    const message2 = "is for evaluations of a project, not of a dataset. Remove it";
    return [...rate === void 0 ? [] : [{ path: ["sampling_rate"], message: message2 }], ...continuous === true ? [{ path: ["is_continuous"], message: message2 }] : []];
  }
  function checkEvaluators(evaluators) {
    const seen = /* @__PURE__ */ new Map();
    return evaluators.flatMap((entry, index) => {
      if (!isFields(entry)) return [];
      const path = ["evaluators", index];
      const name = entry.evaluator ?? entry.evaluator_id;
      const before = typeof name === "string" ? seen.get(name) : void 0;
      if (typeof name === "string") seen.set(name, before ?? index);
      return [...checkOne(entry, EVALUATOR_KIND, path), ...before === void 0 ? [] : [{ path, message: duplicateOf(before) }]];
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
  ;
  async function readTaskDefinition(text, source, mode) {
    const reading = await readDocument(text);
    if ("findings" in reading) throw errorOf(reading.findings, (path, line) => placeOf(source, path, line));
    const { value, lineOf } = reading.document;
    const at = (path, line) => placeOf(source, path, line ?? nearestLine(path, lineOf));
    if (!isFields(value)) {
      const message2 = "must be a map of fields, such as `name: answer-quality`";
      throw errorOf([{ path: [], message: message2 }], at);
    }
    const findings = [...checkShape(value), ...checkRules(value, mode)];
    if (findings.length > 0) throw errorOf(inOrder(findings, lineOf), at);
    const { task_type: taskType, ...fields } = definitionSchema.parse(value);
    return { mode, fields: taskType === void 0 ? fields : { ...fields, type: taskType }, at: (path) => at(path) };
  }
  function nearestLine(path, lineOf) {
    if (path.length === 0) return void 0;
    return lineOf(path) ?? nearestLine(path.slice(0, -1), lineOf);
  }
  function inOrder(findings, lineOf) {
    const line = (finding) => finding.line ?? nearestLine(finding.path, lineOf) ?? 0;
    return [...findings].sort((a, b) => line(a) - line(b));
  }
  const MOST_PROBLEMS = 50;
  function errorOf(findings, at) {
    const problems = findings.slice(0, MOST_PROBLEMS).map(({ path, line, message: message2 }) => problemOf(at(path, line), message2));
    const more = findings.length - problems.length;
    return new src_problems.d(more > 0 ? [...problems, problemOf(at([]), `has ${more} more problems`)] : problems);
  }
}) };
