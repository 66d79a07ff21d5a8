export const id = 45;
export const ids = [45];
export const modules = {

/***/ 11644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   m5: () => (/* binding */ showBeside),
/* harmony export */   nc: () => (/* binding */ showProbability)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47543);

/** Significant digits that people read; more only where fewer would deny a difference. */
const DIGITS = 4;
const ALL_DIGITS = 15;
/**
 * A measured value in the unit of its limit, with as many digits as it takes to tell the two apart: a mean of 0.84997 is
 * not shown as the 0.85 that it fails to reach.
 */
function showBeside(value, limit) {
    return limit.unit === 'percent' ? `${digits(value * 100, limit.value * 100)}%` : digits(value, limit.value);
}
/** A value with as many digits as people read. */
function show(value) {
    return String(Number(value.toPrecision(DIGITS)));
}
/** A probability; what is smaller than one in a thousand is called so. */
function showProbability(p, level) {
    return p < 0.001 ? 'p < 0.001' : `p = ${digits(p, level, 2)}`;
}
function digits(value, other, least = DIGITS) {
    for (let count = least; count < ALL_DIGITS; count += 1) {
        const shown = Number(value.toPrecision(count));
        if (shown !== other || (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(value, '==', other))
            return String(shown);
    }
    return String(value);
}
/** A number of things: `1 row`, `2 rows`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 53831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   Ty: () => (/* binding */ measuredBeside),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96132);


/** Numbers as people read them in a table. */
/** Two numbers closer than this are the same. */
const SAME = 1e-9;
const CELLS = 8;
/**
 * A bar for a mean of scores in 0…1; only a perfect one is full, and only a zero is empty. Other scales have none, since
 * nobody said where they end.
 */
function bar(mean, { min, max }) {
    if (min < 0 || max > 1)
        return undefined;
    const full = mean === 0 || mean === 1 ? mean * CELLS : Math.min(CELLS - 1, Math.max(1, Math.round(mean * CELLS)));
    return '█'.repeat(full) + '░'.repeat(CELLS - full);
}
/** Whether a difference is none. */
function isNothing(delta) {
    return Math.abs(delta) < SAME;
}
/** A difference with its direction: `▲ 0.05`, `▼ 0.05`, `= 0`. */
function signed(delta) {
    if (isNothing(delta))
        return '= 0';
    return `${delta > 0 ? '▲' : '▼'}\u00a0${(0,_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(Math.abs(delta))}`;
}
/** A measured value in the unit of its limit, with as many digits as tell the two apart. */
function measuredBeside(value, limit) {
    if (limit.unit !== 'duration')
        return (0,_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showBeside */ .m5)(value, limit);
    const [shown, other] = [value, limit.value].map((seconds) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds * 1_000));
    return shown === other && Math.abs(value - limit.value) >= SAME
        ? `${(0,_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showBeside */ .m5)(value, limit)}s`
        : String(shown);
}


/***/ }),

/***/ 70045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logGroups: () => (/* binding */ logGroups)
/* harmony export */ });
/* harmony import */ var _result_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93158);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53831);
/* harmony import */ var _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);



/** Lines of one group; the summary and the results file have more. */
const MOST_LINES = 100;
/** What stands in the log before its last line: scores and rules, each as a group. */
function logGroups({ facts, judgement }) {
    const groups = [
        {
            title: 'Scores',
            lines: facts.scores === undefined ? [] : facts.scores.scores.map(scoreLine(facts.scores)),
        },
        { title: 'Rules', lines: judgement?.rules.map(ruleLine) ?? [] },
    ];
    return groups.filter(({ lines }) => lines.length > 0).map(shortened);
}
function scoreLine({ baseline }) {
    return (score) => {
        const mean = score.mean === null ? 'no mean' : `mean ${(0,_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(score.mean)}`;
        const delta = (0,_result_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaOf */ .e0)(score, baseline);
        const change = delta === null ? '' : `, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(delta)} from the baseline`;
        return `${score.name}: ${mean} over ${score.count}${change}`;
    };
}
function ruleLine({ rule, outcome, explanation }) {
    return `${outcome}${rule.advisory ? ' (advisory)' : ''}: ${rule.text}: ${explanation}`;
}
function shortened({ title, lines }) {
    const left = lines.length - MOST_LINES;
    return left > 0 ? { title, lines: [...lines.slice(0, MOST_LINES), `and ${left} more`] } : { title, lines };
}


/***/ })

};
