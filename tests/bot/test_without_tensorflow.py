"""TensorFlow stays out, and whoever needs it is told so."""

import subprocess
import sys

import pytest
import tensorflow as tf
from bot import without_tensorflow
from bot.without_tensorflow import TensorFlowIsAbsent
from rasa.nlu.classifiers.diet_classifier import DIET

from tests.bot.server import ROOT, run_module


def test_rasa_is_imported_without_tensorflow() -> None:
    assert tf.__version__ == "0"
    assert isinstance(DIET, type(tf.keras.Model))


def test_computing_with_tensorflow_is_a_clear_error() -> None:
    with pytest.raises(TensorFlowIsAbsent, match="tensorflow"):
        tf.constant(1)
    with pytest.raises(TensorFlowIsAbsent):
        tf.keras.layers.Dense(units=3)
    with pytest.raises(TensorFlowIsAbsent):
        DIET(None, {}, False, None)


def test_a_decorator_changes_nothing() -> None:
    def function() -> int:
        return 3

    assert tf.function(function) is function


def test_installing_twice_is_as_installing_once() -> None:
    before = list(sys.meta_path)
    without_tensorflow.install()
    assert sys.meta_path == before


def test_installing_too_late_is_noticed() -> None:
    code = (
        "import sys, types; sys.modules['tensorflow'] = types.ModuleType('tensorflow');"
        "from bot import without_tensorflow; without_tensorflow.install()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "too late" in done.stderr


def test_rasas_own_command_works() -> None:
    assert "3.6.21" in run_module("bot.rasa_command", "--version").stdout
