"""Nothing that a customer said can reach a log, whoever logs it and however."""

import json
import subprocess
import sys

import pytest

from tests.bot.server import ROOT

CANARY = "Herr-Kanarienvogel-0171"

# Each of these runs in a process of its own, in which logs.configure(level) was called.
LEAKS = {
    "message": "logging.getLogger('rasa.core').error(f'failed for {CANARY}')",
    "argument": "logging.getLogger('sanic.error').error('failed for %s', CANARY)",
    "own event with arguments": "logging.getLogger('bot.channel').error('x %s', CANARY)",
    "debug": "logging.getLogger('rasa.core.processor').debug(CANARY)",
    "exception": """
        try: raise ValueError(CANARY)
        except ValueError: logging.getLogger('rasa').exception('failed ' + CANARY)""",
    "cause of an exception": """
        try:
            try: raise KeyError(CANARY)
            except KeyError as cause: raise RuntimeError(CANARY) from cause
        except RuntimeError: logging.getLogger('bot').exception('turn_failed')""",
    "stack information": "logging.getLogger('rasa').error('x', stack_info=CANARY)",
    "extra fields": "logging.getLogger('rasa').error('x', extra={'text': CANARY})",
    "a record that cannot be formatted": "logging.getLogger('rasa').error('%d', CANARY)",
    "structlog": "structlog.get_logger().warning('event', user_text=CANARY)",
    "structlog's event": "structlog.get_logger().error(CANARY)",
    "structlog with an exception": """
        try: raise ValueError(CANARY)
        except ValueError: structlog.get_logger().exception('event', text=CANARY)""",
    "warning": "warnings.warn(CANARY, UserWarning, stacklevel=1)",
    "uncaught exception": "raise ValueError(CANARY)",
    "exception in a thread": """
        def fail(): raise ValueError(CANARY)
        thread = threading.Thread(target=fail); thread.start(); thread.join()""",
    "exception that nobody can raise": """
        class Ending:
            def __del__(self): raise ValueError(CANARY)
        ending = Ending(); del ending""",
    "exception in a task": """
        async def fail(): raise ValueError(CANARY)
        async def main():
            task = asyncio.ensure_future(fail()); await asyncio.sleep(0.01); del task
            import gc; gc.collect()
        asyncio.run(main())""",
    "name of a logger": "logging.getLogger('rasa').error('x'); asyncio.run(asyncio.sleep(0))",
}


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
@pytest.mark.parametrize("leak", LEAKS)
def test_no_way_of_logging_lets_the_text_through(leak: str, level: str) -> None:
    printed = run_logging(LEAKS[leak], level)
    assert CANARY not in printed
    for line in printed.splitlines():
        assert json.loads(line)["level"]


def test_the_table_would_notice_a_leak() -> None:
    unprotected = [
        leak for leak in LEAKS if CANARY in run_logging(LEAKS[leak], "DEBUG", configured=False)
    ]
    assert len(unprotected) > len(LEAKS) / 2


def test_a_line_says_where_and_of_which_kind_an_error_is() -> None:
    printed = run_logging(LEAKS["cause of an exception"], "INFO")
    line = json.loads(printed.splitlines()[-1])
    assert line["event"] == "turn_failed"
    assert [error["type"] for error in line["errors"]] == [
        "builtins.RuntimeError",
        "builtins.KeyError",
    ]
    assert all(place.startswith("<string>:") for place in line["errors"][0]["at"])


def test_a_structured_record_of_a_library_says_where_it_comes_from() -> None:
    printed = run_logging(LEAKS["structlog with an exception"], "INFO")
    (line,) = [json.loads(printed) for printed in printed.splitlines()]
    assert line["level"] == "error"
    assert line["place"].startswith("<string>:")
    assert line["errors"][0]["type"] == "builtins.ValueError"


@pytest.mark.parametrize("break_", ["\\r\\n", "\\n", "\\x1b[31m", "\\u2028"])
def test_one_event_is_one_line(break_: str) -> None:
    printed = run_logging(f"logging.getLogger('bot').error('a{break_}b')", "INFO")
    assert len(printed.splitlines()) == 1
    assert "\x1b" not in printed


def run_logging(code: str, level: str, configured: bool = True) -> str:
    """What a process prints that logs in this way."""
    lines = [
        "import asyncio, logging, threading, warnings, structlog",
        "from bot import logs",
        f"CANARY = {CANARY!r}",
        f"logs.configure({level!r})" if configured else "logging.basicConfig(level='DEBUG')",
        *unindented(code),
    ]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    return done.stdout + done.stderr


def unindented(code: str) -> list[str]:
    lines = [line for line in code.splitlines() if line.strip()]
    indent = min(len(line) - len(line.lstrip()) for line in lines)
    return [line[indent:] for line in lines]
