export const id = 978;
export const ids = [978];
export const modules = { 50978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { readSuite: () => readSuite });
  var _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70062);
  var _chunk_ZX4FPESZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68377);
  var _chunk_JMMZ2JRY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74588);
  var _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99120);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53068);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2126);
  var _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82769);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47351);
  var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76760);
  var CHECK_KEYS = ["name", "advisory", ..._chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.X5, ..._chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.$d];
  var DEFAULTS_KEYS = ["advisory", ..._chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.$d];
  var SUITE_KEYS = ["$schema", "defaults", "checks"];
  async function readSuite(step) {
    const { suite: inline, "suite-file": file } = step.raw;
    const text = inline ?? step.readFile("suite-file", file ?? "");
    const source = inline === void 0 ? { input: "suite-file", file } : { input: "suite" };
    const document = await (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.u0)(text, source);
    const { value } = document;
    const reading = { ...step, text, document, typed: await readAsTyped(text) };
    if (!(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.Ce)(value) || !Array.isArray(value.checks) || value.checks.length === 0) {
      const path = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.Ce)(value) && "checks" in value ? ["checks"] : [];
      fail(reading, path, "must be a mapping with a list of checks, such as `checks: [{task: answer-quality}]`");
      return { checks: [], inheritable: /* @__PURE__ */ new Set() };
    }
    refuseUnknown(reading, [], SUITE_KEYS);
    const defaults = await readDefaults(reading);
    const checks = [];
    for (const index of value.checks.keys()) checks.push(await readCheck(reading, index, defaults));
    const understood = checks.filter((check) => check !== void 0);
    refuseRepeatedNames(checks, reading);
    if (understood.length === checks.length) relateChecks(understood, reading);
    return { checks: understood, inheritable: /* @__PURE__ */ new Set([...defaults.layer.given, ...step.layer.given]) };
  }
  async function readAsTyped(text) {
    const { parseDocument } = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parseDocument(text, { schema: "failsafe", logLevel: "error" }).toJS({ maxAliasCount: 0 });
  }
  function fail({ document, findings }, path, message) {
    findings.issues.push(document.issueAt(path, message));
  }
  function refuseUnknown(reading, path, known) {
    const value = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(reading.document.value, path);
    const unknown = Object.keys((0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.Ce)(value) ? value : {}).filter((key) => !known.includes(key));
    for (const key of unknown) fail(reading, [...path, key], describeUnknown(key, known));
  }
  function describeUnknown(key, known) {
    if (_chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Qh.some((name) => name === key)) return "is not a key here: it is an input of the step";
    const similar = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_8__.S)((0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.vI)(key), known);
    return similar.length > 0 ? `is not a known key. Did you mean ${(0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_8__.f)(key, similar)}?` : `is not a known key. Known keys are ${known.map((each) => `\`${each}\``).join(", ")}`;
  }
  async function readKeys(reading, path) {
    const { document, typed, redact, findings } = reading;
    const given = /* @__PURE__ */ new Map();
    for (const name of _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.$d) {
      const at = [...path, name];
      const input = readKey(name, (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(document.value, at), (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(typed, at));
      if (input === void 0) continue;
      if ("message" in input) fail(reading, at, input.message);
      else given.set(name, input);
    }
    const issueOf = (name, message, spot) => spot === void 0 ? document.issueAt([...path, name], message) : ruleIssue([...path, name], message, spot, reading);
    return (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.w6)(given, { redact, findings, issueOf, showsValues: false });
  }
  function readKey(name, value, typed) {
    if (value === void 0 || value === null) return void 0;
    if (typeof typed === "string") return typed.trim() === "" ? void 0 : { text: typed.trim() };
    const form = _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.a6[name].inCheck;
    if (form === "map") {
      const isFlat = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.Ce)(typed) && Object.values(typed).every((item) => typeof item === "string");
      return isFlat ? { value: typed } : { message: "must be a mapping of strings" };
    }
    if (form !== "list" && form !== "rules") return { message: "must be a single value" };
    if (!Array.isArray(typed) || !typed.every((item) => typeof item === "string")) return { message: "must be a single value or a list of strings" };
    if (form === "list") return { value: (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.c3)(typed) };
    return typed.length === 0 ? { value: [] } : { text: typed.join("\n") };
  }
  function ruleIssue(path, message, spot, { text, document }) {
    const isList = Array.isArray((0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(document.value, path));
    const place = isList ? [...path, spot.line - 1] : path;
    const key = document.locationOf(place);
    if (key === void 0) return { ...document.issueAt(place, message), excerpt: spot.excerpt };
    const lines = text.split(/\r\n|\n|\r/);
    const isBlock = !isList && /[|>][-+\d]*\s*(?:#.*)?$/.test(lines[key.line - 1] ?? "");
    const line = isList ? key.line : key.line + spot.line - (isBlock ? 0 : 1);
    const before = (lines[line - 1] ?? "").indexOf(spot.text.trim());
    const indent = spot.text.length - spot.text.trimStart().length;
    const column = before < 0 ? void 0 : before + spot.column - indent;
    return { ...document.issueAt(place, message, { line, column }), excerpt: spot.excerpt };
  }
  async function readDefaults(reading) {
    const path = ["defaults"];
    const value = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(reading.document.value, path) ?? {};
    if (!(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.Ce)(value)) fail(reading, path, "must be a mapping of keys of checks");
    refuseUnknown(reading, path, DEFAULTS_KEYS);
    const advisory = readAdvisory(reading, path) ?? false;
    return { layer: await readKeys(reading, path), advisory };
  }
  function readAdvisory(reading, path) {
    const value = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(reading.document.value, [...path, "advisory"]) ?? void 0;
    if (value === void 0 || typeof value === "boolean") return value;
    fail(reading, [...path, "advisory"], "must be `true` or `false`");
    return void 0;
  }
  var SUITE_INPUTS = ["suite", "suite-file", "checks", "max-parallel"];
  async function readCheck(reading, index, defaults) {
    const path = ["checks", index];
    const { raw, layer, waits, document, typed } = reading;
    if (!(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.Ce)((0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(document.value, path))) {
      fail(reading, path, "must be a mapping with `task`, `task-file` or `definition`");
      return void 0;
    }
    refuseUnknown(reading, path, CHECK_KEYS);
    const nearest = await readKeys(reading, path);
    const { values, inherited } = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.J)([nearest, defaults.layer, layer]);
    for (const [input, message] of (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.Nk)(values, waits)) fail(reading, [...path, input], message);
    const name = readName(reading, path);
    const advisory = readAdvisory(reading, path) ?? defaults.advisory;
    const target = await readTarget(reading, path, { values, given: nearest.given });
    if (target === void 0) return void 0;
    const said = [(0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.ax)(raw, SUITE_INPUTS), (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(typed, path), (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(typed, ["defaults"])];
    const { location } = document.issueAt(path, "");
    const frame = { name, advisory, target, own: nearest.given, inherited, location };
    return (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.bY)({ ...frame, fingerprint: JSON.stringify(said) }, values);
  }
  function readName(reading, path) {
    const typed = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(reading.typed, [...path, "name"]) ?? "";
    if (typeof typed === "string") return typed.trim() || void 0;
    fail(reading, [...path, "name"], "must be a string");
    return void 0;
  }
  function labelOf({ name, target }) {
    if (name !== void 0) return name;
    if (target.kind === "existing") return target.nameOrId;
    return target.kind === "definition" ? target.definition.fields.name ?? "" : target.runId;
  }
  async function readTarget(reading, path, { values, given }) {
    const typedAt = (key2) => (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(reading.typed, [...path, key2]);
    const [key, ...others] = _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.X5.filter((each) => (typedAt(each) ?? "") !== "");
    if (key === void 0) {
      const message = "needs a task: give `task` (name or ID), `task-file` (a path) or `definition` (a mapping)";
      fail(reading, path, message);
      return void 0;
    }
    if (others.length > 0) {
      const named = others.map((each) => `\`${each}\``).join(" or ");
      fail(reading, [...path, key], `cannot be combined with ${named}. Keep one`);
      return void 0;
    }
    const defined = key !== "task";
    const value = defined || given.has("ephemeral") ? (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.dd)(values, "ephemeral") : "false";
    const lifetime = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.We)({ ...reading, value, defined });
    if ("message" in lifetime) fail(reading, [...path, "ephemeral"], lifetime.message);
    if (!defined) {
      const nameOrId = typedAt(key);
      if (typeof nameOrId === "string") return { kind: "existing", nameOrId: nameOrId.trim() };
      fail(reading, [...path, key], "must be the name or ID of a task");
      return void 0;
    }
    const definition = await readDefinition(reading, [...path, key], key);
    const ephemeral = "ephemeral" in lifetime && lifetime.ephemeral;
    const ifExists = (0, _chunk_BTDPRIH6_js__WEBPACK_IMPORTED_MODULE_0__.dd)(values, "if-exists");
    return definition && { kind: "definition", definition, ifExists, ephemeral };
  }
  async function readDefinition(reading, path, key) {
    const { document, typed, readFile, findings } = reading;
    try {
      if (key === "definition") return (0, _chunk_ZX4FPESZ_js__WEBPACK_IMPORTED_MODULE_1__.I)(document.at(path), "full");
      const given = (0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.fK)(typed, path);
      if (typeof given !== "string") {
        fail(reading, path, "must be the path of a file");
        return void 0;
      }
      const { file: suite } = document.source;
      const file = (0, node_path__WEBPACK_IMPORTED_MODULE_7__.isAbsolute)(given) || suite === void 0 ? given : (0, node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(suite), given);
      return await (0, _chunk_ZX4FPESZ_js__WEBPACK_IMPORTED_MODULE_1__.L)(readFile("task-file", file), { input: key, file }, "full");
    } catch (error) {
      const { location } = document.issueAt(path, "");
      findings.issues.push(...(0, _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_4__.wf)(error).map((issue) => ({ ...issue, location: issue.location ?? location })));
      return void 0;
    }
  }
  function refuseRepeatedNames(checks, reading) {
    const labels = checks.map((check) => check && labelOf(check));
    for (const [index, label] of labels.entries()) {
      const first = labels.indexOf(label);
      if (label === void 0 || first === index) continue;
      const message = `has the same name as checks[${first}], "${(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.vI)(label)}". Give it a \`name\` of its own`;
      fail(reading, ["checks", index], message);
    }
  }
  function relateChecks(checks, reading) {
    const { values, findings } = reading;
    const refuseSelection = (message) => findings.issues.push({ input: "checks", message });
    const labels = checks.map(labelOf);
    const selected = values.checks?.flatMap(({ text, parts }) => labels.includes(text) ? [text] : parts) ?? labels;
    for (const name of selected.filter((each) => !labels.includes(each))) {
      const similar = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_8__.S)((0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.vI)(name), labels);
      const known = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_8__.f)(name, similar.length > 0 ? similar : labels.slice(0, 20));
      const hint = similar.length > 0 ? `Did you mean ${known}?` : `The suite has ${known}.`;
      refuseSelection(`names "${(0, _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_3__.vI)(name)}", which is not in the suite. ${hint}`);
    }
    for (const check of checks) check.selected = selected.includes(labelOf(check));
    const running = checks.filter((check) => check.selected);
    if (running.length === 0 || running.some(({ advisory }) => !advisory)) return;
    const only = "only advisory checks, so that nothing could fail.";
    if (running.length === checks.length) fail(reading, ["checks"], `has ${only} Make one of them blocking`);
    else refuseSelection(`selects ${only} Add one that is not.`);
  }
}) };
