export const id = 999;
export const ids = [999];
export const modules = {

/***/ 92999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTaskDefinition: () => (/* binding */ readTaskDefinition)
});

// EXTERNAL MODULE: ./src/problems.ts
var src_problems = __webpack_require__(62095);
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
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

// EXTERNAL MODULE: ./src/ax/definitions/finding.ts
var finding = __webpack_require__(87029);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(96723);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/ax/definitions/schema.ts
var schema = __webpack_require__(70721);
;// CONCATENATED MODULE: ./src/ax/definitions/issues.ts




/**
 * Checks a value against the shape of definitions. Each finding says what is allowed there; none shows what was given.
 */
function checkShape(value) {
    const parsed = schema/* definitionSchema */.$k.safeParse(value);
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
    const close = (0,nearest/* nearest */.p)((0,finding/* shown */.SP)(name), known);
    const list = (names) => names.map((each) => `\`${each}\``).join(', ');
    return close.length > 0
        ? `is not a known field. Did you mean ${list(close)}?`
        : `is not a known field. There are ${list(known.filter((each) => each !== '$schema'))}`;
}
/** The commonest slip: a field of the run configuration beside it, or the other way round. */
function fieldElsewhere(name, path) {
    if (path.length === 0 && Object.hasOwn(schema/* configurationFields */.kj, name)) {
        return `Indent it under \`run_configuration\``;
    }
    const inConfiguration = path.length === 1 && path[0] === 'run_configuration';
    return inConfiguration && Object.hasOwn(schema/* taskFields */.Df, name)
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
    }, schema/* definitionSchema */.$k);
    const inner = unwrapped(place);
    return inner instanceof schemas/* ZodObject */.bvH ? Object.keys(inner.shape) : [];
}
function unwrapped(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU ? schema.unwrap() : schema;
}

// EXTERNAL MODULE: ./src/ax/definitions/rules.ts
var rules = __webpack_require__(10639);
;// CONCATENATED MODULE: ./src/ax/definitions/parse.ts






/**
 * Reads a task definition in YAML or JSON.
 * @throws {InputError} with every problem: each names the input, the file, the line and the field, and what is allowed
 * there. No message shows a value of the definition.
 */
async function readTaskDefinition(text, source, mode) {
    const reading = await readDocument(text);
    if ('findings' in reading)
        throw errorOf(reading.findings, (path, line) => (0,finding/* placeOf */.$t)(source, path, line));
    const { value, lineOf } = reading.document;
    const at = (path, line) => (0,finding/* placeOf */.$t)(source, path, line ?? nearestLine(path, lineOf));
    if (!(0,rules/* isFields */.Ce)(value)) {
        const message = 'must be a map of fields, such as `name: answer-quality`';
        throw errorOf([{ path: [], message }], at);
    }
    const findings = [...checkShape(value), ...(0,rules/* checkRules */.MM)(value, mode)];
    if (findings.length > 0)
        throw errorOf(inOrder(findings, lineOf), at);
    const { task_type: taskType, ...fields } = schema/* definitionSchema */.$k.parse(value);
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
        .map(({ path, line, message }) => (0,finding/* problemOf */.Zw)(at(path, line), message));
    const more = findings.length - problems.length;
    return new src_problems/* InputError */.d(more > 0 ? [...problems, (0,finding/* problemOf */.Zw)(at([]), `has ${more} more problems`)] : problems);
}


/***/ })

};
