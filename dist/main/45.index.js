export const id = 45;
export const ids = [45];
export const modules = { 11644: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { WU: () => show, hS: () => counted, m5: () => showBeside, nc: () => showProbability });
  var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47543);
  const DIGITS = 4;
  const ALL_DIGITS = 15;
  function showBeside(value, limit) {
    return limit.unit === "percent" ? `${digits(value * 100, limit.value * 100)}%` : digits(value, limit.value);
  }
  function show(value) {
    return String(Number(value.toPrecision(DIGITS)));
  }
  function showProbability(p, level) {
    return p < 1e-3 ? "p < 0.001" : `p = ${digits(p, level, 2)}`;
  }
  function digits(value, other, least = DIGITS) {
    for (let count = least; count < ALL_DIGITS; count += 1) {
      const shown = Number(value.toPrecision(count));
      if (shown !== other || (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.U)(value, "==", other)) return String(shown);
    }
    return String(value);
  }
  function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
  }
}), 53831: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { M0: () => bar, Ty: () => measuredBeside, qv: () => isNothing, x8: () => signed });
  var _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
  var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96132);
  const SAME = 1e-9;
  const CELLS = 8;
  function bar(mean, { min, max }) {
    if (min < 0 || max > 1) return void 0;
    const full = mean === 0 || mean === 1 ? mean * CELLS : Math.min(CELLS - 1, Math.max(1, Math.round(mean * CELLS)));
    return "█".repeat(full) + "░".repeat(CELLS - full);
  }
  function isNothing(delta) {
    return Math.abs(delta) < SAME;
  }
  function signed(delta) {
    if (isNothing(delta)) return "= 0";
    return `${delta > 0 ? "▲" : "▼"} ${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.WU)(Math.abs(delta))}`;
  }
  function measuredBeside(value, limit) {
    if (limit.unit !== "duration") return (0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.m5)(value, limit);
    const [shown, other] = [value, limit.value].map((seconds) => (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(seconds * 1e3));
    return shown === other && Math.abs(value - limit.value) >= SAME ? `${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.m5)(value, limit)}s` : String(shown);
  }
}), 70045: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { logGroups: () => logGroups });
  var _result_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93158);
  var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53831);
  var _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
  const MOST_LINES = 100;
  function logGroups({ facts, judgement }) {
    const groups = [{ title: "Scores", lines: facts.scores === void 0 ? [] : facts.scores.scores.map(scoreLine(facts.scores)) }, { title: "Rules", lines: judgement?.rules.map(ruleLine) ?? [] }];
    return groups.filter(({ lines }) => lines.length > 0).map(shortened);
  }
  function scoreLine({ baseline }) {
    return (score) => {
      const mean = score.mean === null ? "no mean" : `mean ${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.WU)(score.mean)}`;
      const delta = (0, _result_parts_js__WEBPACK_IMPORTED_MODULE_1__.e0)(score, baseline);
      const change = delta === null ? "" : `, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_2__.x8)(delta)} from the baseline`;
      return `${score.name}: ${mean} over ${score.count}${change}`;
    };
  }
  function ruleLine({ rule, outcome, explanation }) {
    return `${outcome}${rule.advisory ? " (advisory)" : ""}: ${rule.text}: ${explanation}`;
  }
  function shortened({ title, lines }) {
    const left = lines.length - MOST_LINES;
    return left > 0 ? { title, lines: [...lines.slice(0, MOST_LINES), `and ${left} more`] } : { title, lines };
  }
}) };
