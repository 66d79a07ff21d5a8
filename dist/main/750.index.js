export const id = 750;
export const ids = [750];
export const modules = {

/***/ 33301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noteTask),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/** Finds the task that the input `task` names and notes it. */
async function findTask(context) {
    const task = await context.names.task('task', context.settings.subject.task ?? '');
    noteTask(task, context);
    return task;
}
/** Notes the task that the command works on. */
function noteTask(task, { journal, onEvent }) {
    onEvent({ kind: 'task', task });
    journal.learn({ task: { id: task.id, name: task.name, type: task.type } });
}


/***/ }),

/***/ 53750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   get: () => (/* binding */ get)
/* harmony export */ });
/* harmony import */ var _find_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33301);

/** `command: get`: reads a task. */
async function get(context) {
    const task = await (0,_find_task_js__WEBPACK_IMPORTED_MODULE_0__/* .findTask */ .V)(context);
    context.journal.learn({ deed: 'The task was read.', result: task });
}


/***/ })

};
