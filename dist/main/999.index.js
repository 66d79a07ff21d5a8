export const id = 999;
export const ids = [999];
export const modules = { 92999: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { readTaskDefinition: () => readTaskDefinition });
  var src_problems = __webpack_require__(62095);
  ;
  const MAX_BYTES = 1024 * 1024;
  const MAX_DEPTH = 64;
  const MAX_TOKENS = 2e4;
  const REFUSED = { alias: "is a YAML alias (`*name`). Aliases are not supported; write the value out", anchor: "is a YAML anchor (`&name`). Anchors are not supported; write the value where it is needed", tag: "is a YAML tag (`!name`). Tags are not supported; write the plain value", "directive-line": "is a YAML directive (`%`). Directives are not supported; remove the line" };
  async function readDocument(text) {
    if (Buffer.byteLength(text) > MAX_BYTES) return failed("is larger than 1 MiB");
    const yaml = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
    const stop = (message) => ({ finding: { path: [], line: Math.max(1, lines.linePos(parser.offset).line), message } });
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
    const message = `is not valid YAML: the line ${FAULTS[fault.code] ?? `cannot be read (${fault.code})`}`;
    return { path: [], line: lineAt(fault.pos[0]), message };
  }
  function failed(message, line) {
    return { findings: [{ path: [], line, message }] };
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
    const mapOf = (map, path) => {
      const values = {};
      for (const pair of map.items) {
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
  var finding = __webpack_require__(87029);
  var schemas = __webpack_require__(96723);
  var nearest = __webpack_require__(37909);
  var schema = __webpack_require__(70721);
  ;
  function checkShape(value) {
    const parsed = schema.$k.safeParse(value);
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
    const close = (0, nearest.p)((0, finding.SP)(name), known);
    const list = (names) => names.map((each) => `\`${each}\``).join(", ");
    return close.length > 0 ? `is not a known field. Did you mean ${list(close)}?` : `is not a known field. There are ${list(known.filter((each) => each !== "$schema"))}`;
  }
  function fieldElsewhere(name, path) {
    if (path.length === 0 && Object.hasOwn(schema.kj, name)) {
      return `Indent it under \`run_configuration\``;
    }
    const inConfiguration = path.length === 1 && path[0] === "run_configuration";
    return inConfiguration && Object.hasOwn(schema.Df, name) ? "It belongs beside `run_configuration`, not in it" : void 0;
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
    const place = path.reduce((schema2, step) => {
      const inner2 = unwrapped(schema2);
      if (inner2 instanceof schemas.naA) return inner2.element;
      return inner2 instanceof schemas.bvH ? inner2.shape[step] : void 0;
    }, schema.$k);
    const inner = unwrapped(place);
    return inner instanceof schemas.bvH ? Object.keys(inner.shape) : [];
  }
  function unwrapped(schema2) {
    return schema2 instanceof schemas.IiU ? schema2.unwrap() : schema2;
  }
  var rules = __webpack_require__(10639);
  ;
  async function readTaskDefinition(text, source, mode) {
    const reading = await readDocument(text);
    if ("findings" in reading) throw errorOf(reading.findings, (path, line) => (0, finding.$t)(source, path, line));
    const { value, lineOf } = reading.document;
    const at = (path, line) => (0, finding.$t)(source, path, line ?? nearestLine(path, lineOf));
    if (!(0, rules.Ce)(value)) {
      const message = "must be a map of fields, such as `name: answer-quality`";
      throw errorOf([{ path: [], message }], at);
    }
    const findings = [...checkShape(value), ...(0, rules.MM)(value, mode)];
    if (findings.length > 0) throw errorOf(inOrder(findings, lineOf), at);
    const { task_type: taskType, ...fields } = schema.$k.parse(value);
    return { mode, fields: taskType === void 0 ? fields : { ...fields, type: taskType }, at: (path) => at(path) };
  }
  function nearestLine(path, lineOf) {
    if (path.length === 0) return void 0;
    return lineOf(path) ?? nearestLine(path.slice(0, -1), lineOf);
  }
  function inOrder(findings, lineOf) {
    const line = (finding2) => finding2.line ?? nearestLine(finding2.path, lineOf) ?? 0;
    return [...findings].sort((a, b) => line(a) - line(b));
  }
  const MOST_PROBLEMS = 50;
  function errorOf(findings, at) {
    const problems = findings.slice(0, MOST_PROBLEMS).map(({ path, line, message }) => (0, finding.Zw)(at(path, line), message));
    const more = findings.length - problems.length;
    return new src_problems.d(more > 0 ? [...problems, (0, finding.Zw)(at([]), `has ${more} more problems`)] : problems);
  }
}) };
