export const id = 384;
export const ids = [384];
export const modules = {

/***/ 4384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTaskDefinition: () => (/* binding */ readTaskDefinition)
});

// EXTERNAL MODULE: ./src/problems.ts
var src_problems = __webpack_require__(2095);
;// CONCATENATED MODULE: ./src/ax/definitions/document.ts
/** A definition is read by people; what is larger than this is something else. */
const MAX_BYTES = 1024 * 1024;
/** Levels of lists and maps. A JSON schema inside a response format needs a dozen. */
const MAX_DEPTH = 64;
/** Keys, values, marks and line breaks together. The parser needs quadratic time for some rows of marks. */
const MAX_TOKENS = 20_000;
/** Constructs of YAML that a reviewer can misread, and the words for them. */
const REFUSED = {
    alias: 'is a YAML alias (`*name`). Aliases are not supported; write the value out',
    anchor: 'is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed',
    tag: 'is a YAML tag (`!name`). Tags are not supported; write the plain value',
    'directive-line': 'is a YAML directive (`%`). Directives are not supported; remove the line',
};
/**
 * Reads YAML 1.2 (and so JSON) into plain values. Refused are what hides or multiplies content (aliases, anchors, merge
 * keys, tags, directives, several documents, repeated keys) and what is too large or too deep to be a definition. The
 * depth is watched while tokens are read, before anything recursive runs. No message shows a value of the text.
 */
async function readDocument(text) {
    if (Buffer.byteLength(text) > MAX_BYTES)
        return failed('is larger than 1 MiB');
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const tokens = tokenize(text, yaml, lines);
    if ('finding' in tokens)
        return { findings: [tokens.finding] };
    const composer = new yaml.Composer({ uniqueKeys: false, stringKeys: true, prettyErrors: false });
    const documents = compose(composer, tokens.tokens);
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const [document, second] = documents;
    if (second !== undefined) {
        const line = lineAt(second.range[0]);
        return failed('begins a second document (`---`). Give one task per definition', line);
    }
    if (document === undefined)
        return { document: { value: null, lineOf: () => undefined } };
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0)
        return { findings: faults.slice(0, 10).map((fault) => describe(fault, lineAt)) };
    return walk(document.contents, yaml, lineAt);
}
/** Splits the text into the parser's tokens, and stops at the first thing that is refused. */
function tokenize(text, yaml, lines) {
    const parser = new yaml.Parser(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let count = 0;
    let inScalar = false;
    const stop = (message) => ({
        finding: { path: [], line: Math.max(1, lines.linePos(parser.offset).line), message },
    });
    for (const lexeme of new yaml.Lexer().lex(text)) {
        // The lexer announces the content of a plain or block scalar with a control character of its own.
        const refused = inScalar ? undefined : REFUSED[yaml.CST.tokenType(lexeme) ?? ''];
        if (refused !== undefined)
            return stop(refused);
        inScalar = lexeme === yaml.CST.SCALAR;
        count += 1;
        if (count > MAX_TOKENS)
            return stop('has more than 20,000 keys, values, marks and line breaks');
        tokens.push(...parser.next(lexeme));
        if (parser.stack.length > MAX_DEPTH)
            return stop('is nested more than 60 levels deep');
    }
    tokens.push(...parser.end());
    return { tokens };
}
function compose(composer, tokens) {
    return [...composer.compose(tokens)];
}
/** The parser's own words quote the text, so errors are told by their code. */
const FAULTS = {
    BAD_DQ_ESCAPE: 'has an unknown `\\` escape inside double quotes; use single quotes or `\\\\`',
    BAD_INDENT: 'is not indented like its neighbours',
    BAD_SCALAR_START: 'begins with a character that needs quotes around the text',
    BLOCK_AS_IMPLICIT_KEY: 'has a second `:` where one key and one value are expected; put the value in quotes',
    BLOCK_IN_FLOW: 'has an indented list or map inside `{}` or `[]`',
    KEY_OVER_1024_CHARS: 'has a key of more than 1,024 characters',
    MISSING_CHAR: 'misses a character, such as a closing quote or bracket, a comma, or the `:` after a key',
    MULTILINE_IMPLICIT_KEY: 'has a key over several lines, or misses the `:` after a key',
    NON_STRING_KEY: 'has a key that is not a text; put it in quotes',
    TAB_AS_INDENT: 'is indented with a tab; YAML wants spaces',
    UNEXPECTED_TOKEN: 'has something that does not belong there',
};
function describe(fault, lineAt) {
    const message = `is not valid YAML: the line ${FAULTS[fault.code] ?? `cannot be read (${fault.code})`}`;
    return { path: [], line: lineAt(fault.pos[0]), message };
}
function failed(message, line) {
    return { findings: [{ path: [], line, message }] };
}
/** Turns nodes into plain values, noting the line of each. The depth is bounded already, so this may recurse. */
function walk(root, yaml, lineAt) {
    const findings = [];
    const lines = new Map();
    const note = (path, node) => {
        if (node?.range && !lines.has(key(path)))
            lines.set(key(path), lineAt(node.range[0]));
    };
    const valueOf = (node, path) => {
        note(path, node);
        if (yaml.isMap(node))
            return mapOf(node, path);
        if (yaml.isSeq(node))
            return listOf(node, path);
        const value = yaml.isScalar(node) ? node.value : null;
        if (typeof value !== 'number' || Number.isFinite(value))
            return value;
        findings.push({ path, message: 'is not a number that JSON can carry' });
        return null;
    };
    const listOf = (list, path) => list.items.map((item, index) => valueOf(item, [...path, index]));
    const mapOf = (map, path) => {
        const values = {};
        for (const pair of map.items) {
            const name = String(pair.key.value);
            const fault = faultOfKey(name, values);
            const line = pair.key.range ? lineAt(pair.key.range[0]) : undefined;
            if (fault !== undefined) {
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
    return findings.length > 0
        ? { findings: findings.map((each) => ({ ...each, line: each.line ?? lineOf(each.path) })) }
        : { document: { value, lineOf } };
}
function faultOfKey(name, values) {
    if (name === '<<')
        return 'is a YAML merge key. Merge keys are not supported; write the fields out';
    if (name === '__proto__')
        return 'is not a possible name for a field';
    return Object.hasOwn(values, name) ? 'is given twice. Remove one of them' : undefined;
}
function key(path) {
    return JSON.stringify(path);
}

;// CONCATENATED MODULE: ./src/ax/definitions/finding.ts
/** A place in a definition for people: the input, the file, the line and the field. */
function placeOf(source, path, line) {
    const input = source.file === undefined ? source.input : `${source.input} ${source.file}`;
    const parts = [input, line === undefined ? '' : `line ${line}`, pathText(path)];
    return parts.filter((part) => part !== '').join(', ');
}
function problemOf(place, message) {
    return { input: place, message: /[.!?]$/.test(message) ? message : `${message}.` };
}
/** `evaluators[0].column_mappings.input` */
function pathText(path) {
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shown(step)}`)
        .join('');
}
/** The longest name that a message shows in full. */
const LONGEST_NAME = 60;
/** A name of the user's own in a message: on one line, without what could be mistaken for markup, and not too long. */
function shown(name) {
    const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '?');
    return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(6723);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/ax/definitions/schema.ts

/**
 * The shape of a task definition: every field that any type of task can have, by the names of the tasks API. Which fields
 * go together is in `kinds.ts`; values are those of `POST /v2/tasks`, except that a name is taken wherever the API wants
 * an ID, and that enum values may be in any case.
 */
const schema_text = schemas/* string */.YjP().regex(/\S/);
const map = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** One of some words in any case; becomes upper case, as the API writes it. */
function word(...words) {
    return schemas/* string */.YjP()
        .transform((typed) => typed.trim().toUpperCase())
        .pipe(schemas/* enum */.k5n(words))
        .meta({ enum: [...words.map((each) => each.toLowerCase()), ...words] });
}
/** One of some words in any case; becomes lower case, as model parameters are written. */
function smallWord(...words) {
    return schemas/* string */.YjP()
        .transform((typed) => typed.trim().toLowerCase())
        .pipe(schemas/* enum */.k5n(words))
        .meta({ enum: [...words, ...words.map((each) => each.toUpperCase())] });
}
const toolCall = schemas/* strictObject */.rej({
    id: schema_text.optional(),
    type: word('FUNCTION').prefault('FUNCTION'),
    function: schemas/* strictObject */.rej({
        name: schema_text,
        arguments: schemas/* union */.KCZ([schemas/* string */.YjP(), map])
            .transform((given) => (typeof given === 'string' ? given : JSON.stringify(given)))
            .describe('The arguments as a JSON text; a map is written as JSON.'),
    }),
});
const message = schemas/* strictObject */.rej({
    role: word('USER', 'ASSISTANT', 'SYSTEM', 'TOOL'),
    content: schemas/* string */.YjP().nullable().optional(),
    tool_call_id: schema_text.optional().describe('The tool call that this message answers.'),
    tool_calls: schemas/* array */.YOg(toolCall).optional(),
});
const toolConfig = schemas/* looseObject */._H3({ tools: schemas/* array */.YOg(map).optional(), tool_choice: schemas/* unknown */.L5J().optional() })
    .describe('Tools that the model may call, in the words of its provider.');
const jsonSchema = schemas/* strictObject */.rej({
    name: schema_text.optional(),
    description: schemas/* string */.YjP().optional(),
    schema: map.optional(),
    strict: schemas/* boolean */.zMY().optional(),
});
const invocationParameters = schemas/* strictObject */.rej({
    temperature: schemas/* number */.aig().optional(),
    max_tokens: schemas/* int */.Whr().optional(),
    max_completion_tokens: schemas/* int */.Whr().optional(),
    top_p: schemas/* number */.aig().optional(),
    frequency_penalty: schemas/* number */.aig().min(-2).max(2).optional(),
    presence_penalty: schemas/* number */.aig().min(-2).max(2).optional(),
    stop: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    response_format: schemas/* strictObject */.rej({
        type: word('TEXT', 'JSON_OBJECT', 'JSON_SCHEMA').optional(),
        json_schema: jsonSchema.optional(),
    })
        .optional(),
    tool_config: toolConfig.optional(),
    top_k: schemas/* number */.aig().optional(),
    thinking_level: smallWord('low', 'high').optional(),
    thinking_budget: schemas/* int */.Whr().min(0).optional(),
    reasoning_effort: smallWord('none', 'low', 'medium', 'high', 'xhigh').optional(),
    verbosity: smallWord('low', 'medium', 'high').optional(),
});
// The API takes any member here; the known ones are named so that editors offer them and their values are checked.
const providerParameters = schemas/* looseObject */._H3({
    azure_params: schemas/* strictObject */.rej({
        azure_deployment_name: schemas/* string */.YjP().optional(),
        azure_openai_endpoint: schemas/* string */.YjP().optional(),
        azure_openai_version: schemas/* string */.YjP().optional(),
    })
        .optional(),
    anthropic_headers: schemas/* strictObject */.rej({ anthropic_beta: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).nullable().optional() })
        .optional(),
    anthropic_version: schemas/* string */.YjP().optional(),
    bedrock_options: schemas/* strictObject */.rej({ use_converse_endpoint: schemas/* boolean */.zMY().optional() }).optional(),
    region: schemas/* string */.YjP().optional(),
});
/** A prompt of the Prompt Hub, in the version under a label, in a given version, or in the latest. */
const promptFields = {
    name: schema_text.describe('The name of the prompt.'),
    id: schema_text.describe('The ID of the prompt.'),
    label: schema_text.describe('The version under this label. Labels are case-sensitive.'),
    version: schema_text.describe('The version with this ID or commit hash (at least seven digits of it).'),
};
const EXPERIMENT_TYPES = ['LLM_GENERATION', 'TEMPLATE_EVALUATION', 'AGENT_CALL'];
/** Every field of a `run_configuration`, of all experiment types. */
const configurationFields = {
    experiment_type: word(...EXPERIMENT_TYPES).describe('What is done with each example of the dataset.'),
    ai_integration: schema_text.describe('The integration with a model provider, by name or ID.'),
    ai_integration_id: schema_text.describe('The integration with a model provider, by ID.'),
    model_name: schema_text.describe('The model, such as gpt-4o. Default: the one of the integration.'),
    prompt: schemas/* strictObject */.rej(promptFields)
        .partial()
        .describe('Takes messages, model and parameters from the Prompt Hub; what stands beside it wins.'),
    messages: schemas/* array */.YOg(message).min(1).describe('The messages that are sent for each example.'),
    input_variable_format: word('F_STRING', 'MUSTACHE', 'NONE').describe('How variables are written in messages: f_string is {x}, mustache is {{x}}.'),
    invocation_parameters: invocationParameters.describe('Parameters of the model, such as temperature.'),
    provider_parameters: providerParameters.describe('Parameters of the model provider.'),
    tool_config: toolConfig,
    prompt_version_id: schema_text
        .nullable()
        .describe('The version in the Prompt Hub that the messages come from, for traceability.'),
    template: schema_text.describe('The prompt of the judge, with {{variable}} placeholders.'),
    provide_explanation: schemas/* boolean */.zMY().describe('Whether the judge explains its label.'),
    classification_choices: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).describe('The score of each label.'),
    column_mapping: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .describe('The dataset column of each variable of the template.'),
    evaluator_version_id: schema_text
        .nullable()
        .describe('The evaluator version in the Eval Hub that the template comes from.'),
    integration: schema_text.describe('The integration of type AGENT, by name or ID.'),
    integration_id: schema_text.describe('The integration of type AGENT, by ID.'),
    input_template: map.describe('The JSON that is sent to the agent; {{column}} stands for a column of the example.'),
};
/** A `run_configuration` of any experiment type. */
const configurationSchema = schemas/* strictObject */.rej(configurationFields).partial();
/** Every field of an entry of `evaluators`. */
const evaluatorFields = {
    evaluator: schema_text.describe('The evaluator, by name or ID.'),
    evaluator_id: schema_text.describe('The evaluator, by ID.'),
    evaluator_version_id: schema_text
        .nullable()
        .describe('Pins a version of the evaluator. Default: always the latest.'),
    query_filter: schemas/* string */.YjP().describe("Only data that also matches this, such as span_kind = 'LLM'."),
    column_mappings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('The column of each variable of the evaluator.'),
};
const TASK_TYPE_WORDS = ['TEMPLATE_EVALUATION', 'CODE_EVALUATION', 'RUN_EXPERIMENT'];
/** Every field of a definition, of all types of tasks. */
const taskFields = {
    $schema: schemas/* string */.YjP().describe('The schema for editors; ignored.'),
    name: schema_text.describe('The name of the task, unique within the space.'),
    type: word(...TASK_TYPE_WORDS).describe('What the task does.'),
    task_type: word(...TASK_TYPE_WORDS).describe('The same as type.'),
    project: schema_text.describe('The project whose traces are evaluated, by name or ID.'),
    project_id: schema_text.describe('The project whose traces are evaluated, by ID.'),
    dataset: schema_text.describe('The dataset, by name or ID.'),
    dataset_id: schema_text.describe('The dataset, by ID.'),
    experiments: schemas/* array */.YOg(schema_text).describe('The experiments on the dataset that are evaluated, by names or IDs.'),
    experiment_ids: schemas/* array */.YOg(schema_text).describe('The experiments on the dataset that are evaluated, by IDs.'),
    sampling_rate: schemas/* number */.aig().min(0).max(1).describe('The share of the traces that is evaluated, 0 to 1.'),
    is_continuous: schemas/* boolean */.zMY().describe('Whether new traces are evaluated as they arrive.'),
    query_filter: schemas/* string */.YjP()
        .nullable()
        .describe("Only data that matches this, such as span_kind = 'LLM'; null for all."),
    evaluators: schemas/* array */.YOg(schemas/* strictObject */.rej(evaluatorFields).partial()).min(1).describe('What judges the data.'),
    run_configuration: configurationSchema.describe('What the experiment runs.'),
};
/** A definition of any type of task. Says nothing about which fields go together. */
const definitionSchema = schemas/* strictObject */.rej(taskFields).partial();

;// CONCATENATED MODULE: ./src/ax/definitions/issues.ts




/**
 * Checks a value against the shape of definitions. Each finding says what is allowed there; none shows what was given.
 */
function checkShape(value) {
    const parsed = definitionSchema.safeParse(value);
    return parsed.success ? [] : parsed.error.issues.flatMap((issue) => findingsOf(issue, value));
}
function findingsOf(issue, root) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code !== 'unrecognized_keys') {
        return [{ path, message: issues_describe(issue, valueAt(root, path)) }];
    }
    const known = knownFields(path);
    return issue.keys.map((name) => ({ path: [...path, name], message: unknownField(name, known, path) }));
}
function unknownField(name, known, path) {
    const elsewhere = fieldElsewhere(name, path);
    if (elsewhere !== undefined)
        return `is not a field here. ${elsewhere}`;
    const close = (0,nearest/* nearest */.p)(shown(name), known);
    const list = (names) => names.map((each) => `\`${each}\``).join(', ');
    return close.length > 0
        ? `is not a known field. Did you mean ${list(close)}?`
        : `is not a known field. There are ${list(known.filter((each) => each !== '$schema'))}`;
}
/** The commonest slip: a field of the run configuration beside it, or the other way round. */
function fieldElsewhere(name, path) {
    if (path.length === 0 && Object.hasOwn(configurationFields, name)) {
        return `Indent it under \`run_configuration\``;
    }
    const inConfiguration = path.length === 1 && path[0] === 'run_configuration';
    return inConfiguration && Object.hasOwn(taskFields, name)
        ? 'It belongs beside `run_configuration`, not in it'
        : undefined;
}
function issues_describe(issue, given) {
    switch (issue.code) {
        case 'invalid_type':
            return wrongType(issue.expected, given);
        case 'invalid_value':
            return `must be one of ${issue.values.map((each) => String(each).toLowerCase()).join(', ')}`;
        case 'invalid_union':
            return `must be a text or a map, not ${typeWord(given)}`;
        case 'too_small':
            if (issue.origin === 'array')
                return 'needs at least one entry';
            return `must be at least ${issue.minimum}`;
        case 'too_big':
            return `must be at most ${issue.maximum}`;
        case 'invalid_format':
            return 'must not be blank';
        default:
            return 'has a value that is not allowed here';
    }
}
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function wrongType(expected, given) {
    const wanted = TYPE_WORDS[expected] ?? 'something else';
    if (expected === 'int' && typeof given === 'number')
        return 'must be a whole number';
    const quotes = expected === 'string' && ['number', 'boolean'].includes(typeof given);
    return `must be ${wanted}, not ${typeWord(given)}${quotes ? '. Put it in quotes' : ''}`;
}
function typeWord(value) {
    if (value === null || value === undefined)
        return 'empty';
    return (Array.isArray(value) ? TYPE_WORDS.array : TYPE_WORDS[typeof value]) ?? typeof value;
}
function valueAt(root, path) {
    return path.reduce((value, step) => value === null || value === undefined ? undefined : value[step], root);
}
/** The fields that the shape has at a place. */
function knownFields(path) {
    const place = path.reduce((schema, step) => {
        const inner = unwrapped(schema);
        if (inner instanceof schemas/* ZodArray */.naA)
            return inner.element;
        return inner instanceof schemas/* ZodObject */.bvH ? inner.shape[step] : undefined;
    }, definitionSchema);
    const inner = unwrapped(place);
    return inner instanceof schemas/* ZodObject */.bvH ? Object.keys(inner.shape) : [];
}
function unwrapped(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU ? schema.unwrap() : schema;
}

// EXTERNAL MODULE: ./src/ax/schemas.ts
var ax_schemas = __webpack_require__(837);
;// CONCATENATED MODULE: ./src/ax/definitions/kinds.ts
const SAME_TYPE = ['type', 'task_type'];
const DATASET = ['dataset', 'dataset_id'];
const EXPERIMENTS = ['experiments', 'experiment_ids'];
const DATA_SOURCE = ['project', 'project_id', ...DATASET];
/** An evaluation judges a project's traces or a dataset's experiments (`CreateTemplateEvaluationTaskRequest`). */
const evaluation = {
    fields: [
        ...['$schema', 'name', ...SAME_TYPE, ...DATA_SOURCE, ...EXPERIMENTS],
        ...['sampling_rate', 'is_continuous', 'query_filter', 'evaluators'],
    ],
    needs: [['name'], SAME_TYPE, DATA_SOURCE, ['evaluators']],
    exclusive: [SAME_TYPE, DATA_SOURCE, EXPERIMENTS],
};
/** What each type of task takes, as `POST /v2/tasks` has it. */
const TASK_KINDS = {
    TEMPLATE_EVALUATION: evaluation,
    CODE_EVALUATION: evaluation,
    RUN_EXPERIMENT: {
        fields: ['$schema', 'name', ...SAME_TYPE, ...DATASET, 'run_configuration'],
        needs: [['name'], SAME_TYPE, DATASET, ['run_configuration']],
        exclusive: [SAME_TYPE, DATASET],
    },
};
const AI_INTEGRATION = ['ai_integration', 'ai_integration_id'];
const AGENT = ['integration', 'integration_id'];
const MODEL = [...AI_INTEGRATION, 'model_name', 'invocation_parameters', 'provider_parameters'];
/** What each type of experiment takes, as `RunConfiguration` of the API has it, and `prompt` beside it. */
const CONFIGURATION_KINDS = {
    LLM_GENERATION: {
        fields: [
            ...['experiment_type', ...MODEL, 'prompt', 'messages'],
            ...['input_variable_format', 'tool_config', 'prompt_version_id'],
        ],
        needs: [['experiment_type'], AI_INTEGRATION, ['messages', 'prompt'], ['input_variable_format', 'prompt']],
        exclusive: [AI_INTEGRATION, ['prompt', 'messages'], ['prompt', 'prompt_version_id']],
    },
    TEMPLATE_EVALUATION: {
        fields: [
            ...['experiment_type', ...MODEL, 'template', 'provide_explanation'],
            ...['classification_choices', 'column_mapping', 'evaluator_version_id'],
        ],
        needs: [['experiment_type'], AI_INTEGRATION, ['template'], ['provide_explanation']],
        exclusive: [AI_INTEGRATION],
    },
    AGENT_CALL: {
        fields: ['experiment_type', ...AGENT, 'input_template'],
        needs: [['experiment_type'], AGENT, ['input_template']],
        exclusive: [AGENT],
    },
};
/** An entry of `evaluators`. */
const EVALUATOR_KIND = {
    fields: ['evaluator', 'evaluator_id', 'evaluator_version_id', 'query_filter', 'column_mappings'],
    needs: [['evaluator', 'evaluator_id']],
    exclusive: [['evaluator', 'evaluator_id']],
};
/** `run_configuration.prompt`. */
const PROMPT_KIND = {
    fields: ['name', 'id', 'label', 'version'],
    needs: [['name', 'id']],
    exclusive: [
        ['name', 'id'],
        ['label', 'version'],
    ],
};

;// CONCATENATED MODULE: ./src/ax/definitions/rules.ts



/**
 * The conditional rules of the tasks API (`POST /v2/tasks`, `PATCH /v2/tasks/{id}`): which fields go together. They look
 * at which fields are there, not at their values, so that they can be told in one go with what is wrong with the values.
 */
function checkRules(definition, mode) {
    const type = typeAmong(ax_schemas/* TASK_TYPES */.ci, definition.type ?? definition.task_type);
    const { run_configuration: configuration, evaluators } = definition;
    return [
        ...checkKind(definition, { kinds: TASK_KINDS, type, mode, path: [], by: 'type' }),
        ...(type === 'RUN_EXPERIMENT' ? [] : checkDataSource(definition, mode)),
        ...(Array.isArray(evaluators) ? checkEvaluators(evaluators) : []),
        ...(isFields(configuration) ? checkConfiguration(configuration, mode) : []),
        ...(mode === 'partial' && Object.keys(definition).length === 0
            ? [{ path: [], message: 'names nothing to change' }]
            : []),
    ];
}
function checkConfiguration(configuration, mode) {
    const path = ['run_configuration'];
    const type = typeAmong(EXPERIMENT_TYPES, configuration.experiment_type);
    const { prompt } = configuration;
    return [
        ...checkKind(configuration, { kinds: CONFIGURATION_KINDS, type, mode, path, by: 'experiment_type' }),
        ...(isFields(prompt) ? checkOne(prompt, PROMPT_KIND, [...path, 'prompt']) : []),
    ];
}
function checkKind(fields, check) {
    const { kinds, type, mode, path, by } = check;
    const present = Object.keys(fields);
    if (type === undefined) {
        const groups = Object.values(kinds).flatMap((kind) => kind.exclusive);
        const missing = mode === 'whole' && !present.includes(by) ? missingType(check, present) : [];
        return [...missing, ...clashes(fields, groups, path), ...checkTogether(present, check)];
    }
    const kind = kinds[type];
    const foreign = present.flatMap((field) => {
        const owners = ownersOf(field, kinds);
        if (kind.fields.includes(field) || owners.length === 0)
            return [];
        const message = `is for ${owners.map(small).join(' and ')}, not for ${small(type)}. Remove it, or change \`${by}\``;
        return [{ path: [...path, field], message }];
    });
    const whole = mode === 'whole' ? missingFields(fields, kind, { path, of: small(type) }) : [];
    return [...foreign, ...clashes(fields, kind.exclusive, path), ...whole];
}
function missingType({ kinds, path, by }, present) {
    if (by === 'type' && present.includes('task_type'))
        return [];
    const types = Object.keys(kinds).map(small).join(', ');
    return [{ path, message: `misses \`${by}\`, which is one of ${types}` }];
}
function checkOne(fields, kind, path) {
    return [...clashes(fields, kind.exclusive, path), ...missingFields(fields, kind, { path })];
}
/** Fields that are needed and not there. */
function missingFields(fields, kind, place) {
    return kind.needs.flatMap((group) => {
        if (group.some((field) => fields[field] !== undefined))
            return [];
        const names = group.map((field) => `\`${field}\``).join(' or ');
        const needer = place.of === undefined ? '' : `, which ${place.of} needs`;
        return [{ path: place.path, message: `misses ${names}${needer}` }];
    });
}
function clashes(fields, groups, path) {
    const found = new Map();
    for (const group of groups) {
        const [first, second] = group.filter((field) => fields[field] !== undefined);
        if (first === undefined || second === undefined)
            continue;
        const message = `excludes \`${first}\`. Give only one of them`;
        found.set(`${first} ${second}`, { path: [...path, second], message });
    }
    return [...found.values()];
}
/** Without a type all fields must at least fit one type. */
function checkTogether(present, check) {
    const owned = present.filter((field) => ownersOf(field, check.kinds).length > 0);
    const kinds = Object.values(check.kinds);
    for (const [index, second] of owned.entries()) {
        const first = owned.slice(0, index).find((each) => !kinds.some((kind) => hasBoth(kind, each, second)));
        if (first === undefined)
            continue;
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
/** Projects have traces, which can be sampled and arrive continuously; datasets have experiments. */
function checkDataSource(definition, mode) {
    const { dataset, dataset_id: datasetId, project, project_id: projectId } = definition;
    const given = definition.experiments === undefined ? 'experiment_ids' : 'experiments';
    const list = definition[given];
    const empty = !Array.isArray(list) || list.length === 0;
    if (project !== undefined || projectId !== undefined) {
        const message = 'is for evaluations of a dataset, not of a project. Remove it';
        return empty ? [] : [{ path: [given], message }];
    }
    if (dataset !== undefined || datasetId !== undefined) {
        const needed = mode === 'whole' || list !== undefined;
        const message = 'misses `experiments` or `experiment_ids`: an evaluation of a dataset needs at least one';
        const missing = { path: list === undefined ? [] : [given], message };
        return [...(empty && needed ? [missing] : []), ...refuseProjectFields(definition)];
    }
    const message = 'needs `dataset` beside it, because an experiment has its name within a dataset';
    return mode === 'partial' && given === 'experiments' ? [{ path: [given], message }] : [];
}
function refuseProjectFields({ sampling_rate: rate, is_continuous: continuous }) {
    const message = 'is for evaluations of a project, not of a dataset. Remove it';
    return [
        ...(rate === undefined ? [] : [{ path: ['sampling_rate'], message }]),
        ...(continuous === true ? [{ path: ['is_continuous'], message }] : []),
    ];
}
function checkEvaluators(evaluators) {
    const seen = new Map();
    return evaluators.flatMap((entry, index) => {
        if (!isFields(entry))
            return [];
        const path = ['evaluators', index];
        const name = entry.evaluator ?? entry.evaluator_id;
        const before = typeof name === 'string' ? seen.get(name) : undefined;
        if (typeof name === 'string')
            seen.set(name, before ?? index);
        return [
            ...checkOne(entry, EVALUATOR_KIND, path),
            ...(before === undefined ? [] : [{ path, message: duplicateOf(before) }]),
        ];
    });
}
/** Said of an entry of `evaluators` whose evaluator an earlier entry has. */
function duplicateOf(earlier) {
    return `is the same evaluator as evaluators[${earlier}]. Each evaluator can be attached once`;
}
function typeAmong(types, given) {
    if (typeof given !== 'string')
        return undefined;
    const wanted = given.trim().toUpperCase();
    return types.find((type) => type === wanted);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function small(type) {
    return type.toLowerCase();
}

;// CONCATENATED MODULE: ./src/ax/definitions/parse.ts






/**
 * Reads a task definition in YAML or JSON.
 * @throws {InputError} with every problem: each names the input, the file, the line and the field, and what is allowed
 * there. No message shows a value of the definition.
 */
async function readTaskDefinition(text, source, mode) {
    const reading = await readDocument(text);
    if ('findings' in reading)
        throw errorOf(reading.findings, (path, line) => placeOf(source, path, line));
    const { value, lineOf } = reading.document;
    const at = (path, line) => placeOf(source, path, line ?? nearestLine(path, lineOf));
    if (!isFields(value)) {
        const message = 'must be a map of fields, such as `name: answer-quality`';
        throw errorOf([{ path: [], message }], at);
    }
    const findings = [...checkShape(value), ...checkRules(value, mode)];
    if (findings.length > 0)
        throw errorOf(inOrder(findings, lineOf), at);
    const { task_type: taskType, ...fields } = definitionSchema.parse(value);
    return {
        mode,
        fields: taskType === undefined ? fields : { ...fields, type: taskType },
        at: (path) => at(path),
    };
}
/** The line of a place, or of the nearest thing around it that is there; of the whole definition it says nothing. */
function nearestLine(path, lineOf) {
    if (path.length === 0)
        return undefined;
    return lineOf(path) ?? nearestLine(path.slice(0, -1), lineOf);
}
function inOrder(findings, lineOf) {
    const line = (finding) => finding.line ?? nearestLine(finding.path, lineOf) ?? 0;
    return [...findings].sort((a, b) => line(a) - line(b));
}
/** More problems than that are one problem: the text is something else. */
const MOST_PROBLEMS = 50;
function errorOf(findings, at) {
    const problems = findings
        .slice(0, MOST_PROBLEMS)
        .map(({ path, line, message }) => problemOf(at(path, line), message));
    const more = findings.length - problems.length;
    return new src_problems/* InputError */.d(more > 0 ? [...problems, problemOf(at([]), `has ${more} more problems`)] : problems);
}


/***/ })

};
