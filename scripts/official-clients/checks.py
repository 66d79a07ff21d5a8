"""Runs operations one after the other, prints a line for each, and keeps count of what failed."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

Action = Callable[[], Any]


class Checks:
    """The operations of one client. A failed operation does not keep the next from being tried."""

    def __init__(self, client: str) -> None:
        self._client = client
        self.failed = 0
        self.passed = 0

    def run(self, operation: str, action: Action) -> Any:
        """Returns what the action returns; None if it failed."""
        try:
            result = action()
        except Exception as error:  # Whatever goes wrong is the finding.
            self.failed += 1
            print(f"FAIL {self._client:3} {operation}: {type(error).__name__}: {error}", flush=True)
            traceback.print_exc()
            return None
        self.passed += 1
        print(f"ok   {self._client:3} {operation}", flush=True)
        return result

    def together(self, actions: Mapping[str, Action], workers: int = 3) -> list[Any]:
        """Runs operations that do not depend on each other at the same time; their results in the same order."""
        with ThreadPoolExecutor(workers) as pool:
            return list(pool.map(self.run, actions.keys(), actions.values()))

    def exit_code(self) -> int:
        """0 if there were operations and all of them passed."""
        return 0 if self.failed == 0 and self.passed > 0 else 1


def equal(actual: Any, expected: Any) -> None:
    """Raises AssertionError with both values unless they are equal."""
    if actual != expected:
        raise AssertionError(f"expected {expected!r}, got {actual!r}")


def includes(text: str, part: str) -> None:
    """Raises AssertionError unless the text has the part."""
    if part not in text:
        raise AssertionError(f"expected {part!r} in {text!r}")
